import { site } from '../../../../lib/addresses/site.ts';
import { weekInWords } from './weekInWords.ts';
import type { WeekToTake } from './WeekToTake.ts';

/** A week as plain text, for pasting into a message. */
export function asText(taken: WeekToTake): string {
  const { title, sentence, settled, days, reasons, address } = weekInWords(taken);
  const why = reasons.map((reason) => `${reason.bib}. ${reason.line}\n   ${reason.address}`);
  const parts = [
    `${title}:\n${sentence}`,
    settled,
    days.map(({ name, runs }) => `${name}: ${runs}`).join('\n'),
    ...(why.length > 0 ? [`Why, by guideline:\n${why.join('\n')}`] : []),
    address,
    site.name,
  ];
  return `${parts.join('\n\n')}\n`;
}
