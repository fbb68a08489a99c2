import { houseDefault, shownRange } from '../../../rules/index.ts';
import type {
  DistanceUnit,
  Known,
  EffortRange,
  EffortRow,
  Measure,
  RowAnswer,
} from '../../../rules/index.ts';
import { withUnits } from './form.ts';
import type { Fields, Shown } from './form.ts';

/** `6:03`, `1:52:03`. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** What a number of this measure is counted in. */
export function unitWords(measure: Measure, unit: DistanceUnit): string {
  return {
    pace: `per ${unit === 'km' ? 'km' : 'mile'}`,
    'heart-rate': 'beats a minute',
    duration: 'minutes',
    distance: unit === 'km' ? 'km' : 'miles',
  }[measure];
}

/** A number as it is shown, without its unit. */
export function numberWords(value: number, measure: Measure): string {
  return measure === 'pace' ? clock(value) : String(value);
}

/** Range of a row in the numbers that a page shows: `6:03 to 7:14`, `7:42 or slower`, `under 122`. */
export function rangeWords(range: EffortRange, measure: Measure, unit: DistanceUnit): string {
  const { from, to, toAtMost } = shownRange(range, { measure, unit });
  const say = (value: number) => numberWords(value, measure);
  if (from === null)
    return `at most ${say(to ?? 0)}${toAtMost === undefined ? '' : ` to ${say(toAtMost)}`}`;
  if (to === null) return `${say(from)} or slower`;
  return from === to ? say(from) : `${say(from)} to ${say(to)}`;
}

/** Who says it; a study by what it measured, and we ourselves as such. */
export function whoWords({
  coach,
  id,
  authority,
}: Pick<EffortRow, 'coach' | 'id' | 'authority'>): string {
  if (authority === 'house') return 'Our default';
  if (id === 'eighty-twenty-low-zone-ceiling') return `${coach ?? ''}, ceiling`;
  if (id === 'single-run-cap') return 'A tenth over your longest run';
  return coach?.replace(/,.*/, '') ?? 'Comfortable talk, 15 adults';
}

export type Computed = Extract<RowAnswer, { readonly outcome: 'computed' }>;

/** Rows that have a number for this reader. */
export function computedOf(rows: readonly RowAnswer[]): readonly Computed[] {
  return rows.filter((answer): answer is Computed => answer.outcome === 'computed');
}

/** What is asked for where nothing can be reckoned. */
const wanted: Record<Shown, string> = {
  pace: 'Type a race time or a marathon goal',
  'heart-rate': 'Type a measured maximum or threshold heart rate',
  length: '',
};

/** The answer in one sentence. Two coaches who differ stand side by side, named, never blended. */
export function answerSentence(
  rows: readonly RowAnswer[],
  shown: Shown,
  unit: DistanceUnit,
): string {
  const computed = computedOf(rows);
  if (shown === 'length') return lengthSentence(computed, unit);
  const measure = shown;
  // What is asked of a run, not a scale or what a study saw: the strictest and the freest.
  const asks = computed
    .filter(({ row }) => row.authority === 'coach' && row.about !== 'scale')
    .map(({ row, range }) => {
      const { from, to } = shownRange(range, { measure, unit });
      return { who: whoWords(row), limit: (measure === 'pace' ? from : to) ?? 0 };
    })
    .sort((one, other) => one.limit - other.limit);
  const [first] = asks;
  const last = asks.at(-1);
  if (!first || !last) return wanted[shown];
  const limit = measure === 'pace' ? 'No quicker than' : 'At most';
  const start = `${limit} ${numberWords(first.limit, measure)} ${unitWords(measure, unit)} (${first.who})`;
  return first === last ? start : `${start} or ${numberWords(last.limit, measure)} (${last.who})`;
}

function lengthSentence(computed: readonly Computed[], unit: DistanceUnit): string {
  const ours = computed.find(({ row }) => row.authority === 'house');
  const cap = computed.find(({ row }) => row.id === 'single-run-cap');
  const minutes = ours
    ? `${rangeWords(ours.range, 'duration', unit)} minutes`
    : `${rangeWords(houseDefault.smallWeek, 'duration', unit)} minutes, up to ${String(
        houseDefault.largerWeek.to / 60,
      )} in a big week`;
  return cap
    ? `${minutes}, ${rangeWords(cap.range, 'distance', unit)} ${unitWords('distance', unit)}`
    : minutes;
}

/**
 * What the numbers are for, times as they were understood: `5 km in 25:00`, `a 3:55:00 marathon`.
 *
 * @param known - what the rules read in the fields
 */
export function basisWords(fields: Fields, known: Known, shown: Shown, unit: DistanceUnit): string {
  const { raceDistance, weekDistance, longestRun } = withUnits(fields, unit);
  const { race, goalMarathonS, maxHeartRateBpm, thresholdHeartRateBpm } = known;
  const parts = {
    pace: [
      race && `${/^\d/.test(raceDistance) ? '' : 'a '}${raceDistance} in ${clock(race.durationS)}`,
      goalMarathonS && `a ${clock(goalMarathonS)} marathon`,
    ],
    'heart-rate': [
      maxHeartRateBpm && `a maximum of ${String(maxHeartRateBpm)}`,
      thresholdHeartRateBpm && `a threshold of ${String(thresholdHeartRateBpm)}`,
    ],
    length: [
      known.weekDistanceM && `${weekDistance} a week`,
      known.longestRunM && `a longest run of ${longestRun}`,
    ],
  }[shown];
  return parts.filter(Boolean).join(' and ');
}

/** What goes with an answer. */
export const settledWords: Record<Shown, string> = {
  pace: 'Coaches differ: stay with one.',
  'heart-rate': 'Coaches differ: stay with one.',
  length: 'Our default; coaches spread around it.',
};
