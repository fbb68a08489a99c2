import type { DistanceUnit } from '../../../rules/index.ts';
import { answerTo } from './answer.ts';
import { fieldsOf, isExample, measures, placedField } from './form.ts';
import type { Fields, Own } from './form.ts';
import { basisWords, computedOf, rangeWords, unitWords, whoWords } from './words.ts';
import { shownWords } from './keyWords.ts';
import { aboutWords } from './rowWords.ts';

/** One measure of the card. */
export interface CardPart {
  readonly title: string;
  /** What it was reckoned from. */
  readonly basis: string;
  readonly lines: readonly {
    readonly who: string;
    readonly about: string;
    readonly says: string;
  }[];
}

/**
 * What a go-slow card holds: each measure that the reader typed something for, or the example,
 * labeled so, where nothing was typed yet. A scale or a study is no advice and stays off the card.
 *
 * @param fields - the fields of the last answer
 */
export function cardParts(own: Own, fields: Fields, unit: DistanceUnit): readonly CardPart[] {
  const theirs = measures.filter((shown) => !isExample(own, shown));
  return (theirs.length > 0 ? theirs : measures).flatMap((shown) => {
    const { known, rows } = answerTo(fields, shown, unit);
    const computed = computedOf(rows).filter(
      ({ row }) => row.about !== 'scale' && row.about !== 'comfortable-talk',
    );
    if (computed.length === 0) return [];
    const basis = basisWords(fields, known, shown, unit);
    const lines = computed.map(({ row, range }) => ({
      who: whoWords(row),
      about: row.authority === 'house' ? '' : aboutWords[row.about],
      says: `${rangeWords(range, row.measure, unit)} ${row.measure === 'heart-rate' ? 'bpm' : unitWords(row.measure, unit)}`,
    }));
    return [
      {
        title: shownWords[shown],
        basis: `${isExample(own, shown) ? 'Example:' : 'For'} ${basis}`,
        lines,
      },
    ];
  });
}

/** Fields of all measures without the runs that were placed: what a card and a link may hold. */
export function reckonedFrom(own: Own): Own {
  const names = measures.flatMap((shown) =>
    fieldsOf[shown].filter((name) => name !== placedField[shown]),
  );
  return Object.fromEntries(names.flatMap((name) => (own[name] ? [[name, own[name]]] : [])));
}
