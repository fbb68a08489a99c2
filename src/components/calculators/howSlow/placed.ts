import {
  placeDuration,
  placeHeartRate,
  placePace,
  readHeartRate,
  effortLimits,
  paceIn,
  readPace,
  readRunMinutes,
} from '../../../rules/index.ts';
import type { DistanceUnit, Known, PlacedRow, Read } from '../../../rules/index.ts';
import { placedField } from './form.ts';
import type { Fields, Shown } from './form.ts';
import type { Placed } from './Axis.tsx';
import { numberWords, unitWords, whoWords } from './words.ts';

/** Where a run falls in a row. */
type Place = PlacedRow['place'];

/** A run that the reader typed, where it falls, and what to make of it. */
export interface PlacedRun extends Placed {
  /** Where it falls among everybody's ranges, in one sentence. */
  readonly sentence: string;
  /** What goes with it; never a reproach. */
  readonly note: string;
}

/** Where a run falls in a row, for each measure. */
const placeWords: Record<Shown, Record<Place, string>> = {
  pace: { under: 'quicker', inside: 'inside', 'in-the-span': 'slower', over: 'slower' },
  'heart-rate': { under: 'below', inside: 'inside', 'in-the-span': 'above', over: 'above' },
  length: { under: 'shorter', inside: 'inside', 'in-the-span': 'longer', over: 'longer' },
};

/** The run that was typed in a measure's last field, read; null where nothing was. */
export function readPlaced(fields: Fields, shown: Shown, unit: DistanceUnit): Read<number> | null {
  const raw = fields[placedField[shown]];
  if (raw.trim() === '') return null;
  if (shown === 'pace') return readPace(raw, unit);
  if (shown === 'length') return readRunMinutes(raw);
  return readHeartRate(raw, { field: 'heartRate', limits: effortLimits.heartRateBpm });
}

export interface PlaceIn {
  readonly known: Known;
  readonly shown: Shown;
  readonly unit: DistanceUnit;
  /** Whose race it is that the share is of. */
  readonly whose: 'your' | 'the example’s';
}

/** Where a run falls in every row of its measure that has a number for this reader. */
export function placeRun(value: number, { known, shown, unit, whose }: PlaceIn): PlacedRun {
  const { rows, vdot, percentOfVdot } =
    shown === 'pace'
      ? placePace(value, known)
      : {
          rows: shown === 'length' ? placeDuration(value, known) : placeHeartRate(value, known),
          vdot: null,
          percentOfVdot: null,
        };
  const words = placeWords[shown];
  const share =
    percentOfVdot === null || vdot === null
      ? ''
      : `${String(percentOfVdot)}% of ${whose} VDOT (${String(Math.round(vdot))}). `;
  return {
    value,
    words: new Map(rows.map(({ row, place }) => [row.id, words[place]])),
    sentence: `${runWords(value, shown, unit)}: ${sentenceOf(rows, words)}`,
    note: rows.length === 0 ? '' : share + noteOf(rows, shown),
  };
}

function runWords(value: number, shown: Shown, unit: DistanceUnit): string {
  if (shown === 'pace')
    return `${numberWords(paceIn(value, unit), 'pace')} ${unitWords('pace', unit)}`;
  if (shown === 'length') return `${String(Math.round(value / 60))} minutes`;
  return `${String(value)} beats`;
}

/** `inside Jack Daniels’ range, quicker than 2 others`. */
function sentenceOf(rows: readonly PlacedRow[], words: Record<Place, string>): string {
  if (rows.length === 0) return 'nothing to compare it with yet';
  const groups = Map.groupBy(rows, ({ place }) => words[place]);
  const order = [words.inside, words.under, words.over];
  const parts = order.flatMap((word) => {
    const group = groups.get(word);
    return group
      ? [groupWords(group, word, { isAll: groups.size === 1, inside: words.inside })]
      : [];
  });
  return parts.join(', ');
}

function groupWords(
  group: readonly PlacedRow[],
  word: string,
  { isAll, inside }: { isAll: boolean; inside: string },
): string {
  const [first] = group;
  const one = group.length === 1 ? first : undefined;
  const isPreposition = word === inside || word === 'above' || word === 'below';
  const link = isPreposition ? word : `${word} than`;
  if (one) return `${link} ${possessive(one.row)} range`;
  const all = group.length === 2 ? 'both' : `all ${String(group.length)}`;
  return `${link} ${isAll ? all : String(group.length)} ranges`;
}

function possessive(row: PlacedRow['row']): string {
  if (row.authority !== 'coach') return row.authority === 'house' ? 'our own' : 'the talk study’s';
  const who = whoWords(row);
  return `${who}${who.endsWith('s') ? '’' : '’s'}`;
}

/** What a coach would say to it: nothing here is a fault, and the next key workout judges. */
function noteOf(rows: readonly PlacedRow[], shown: Shown): string {
  const isQuick = rows.some(({ place }) => place === (shown === 'pace' ? 'under' : 'over'));
  if (shown === 'pace') {
    return isQuick ? 'A step slower costs nothing.' : 'No recovery run is too slow.';
  }
  return isQuick ? 'Less is fine, too.' : 'Your next key workout is the judge.';
}
