import { site } from '../../../../lib/addresses/site.ts';
import { weekInWords } from './weekInWords.ts';
import type { WeekToTake } from './WeekToTake.ts';

/** A week as Markdown, for a training log or a forum. */
export function asMarkdown(taken: WeekToTake): string {
  const { title, sentence, settled, days, reasons, address } = weekInWords(taken);
  const why = reasons.map((reason) => `- [${reason.line}](<${reason.address}>)`);
  const parts = [
    `## ${title}`,
    `**${sentence}.** ${settled}`,
    `| Day | Run |\n| --- | --- |\n${days.map(({ name, runs }) => `| ${name} | ${runs} |`).join('\n')}`,
    ...(why.length > 0 ? [`### Why\n\n${why.join('\n')}`] : []),
    `<${address}>`,
    site.name,
  ];
  return `${parts.join('\n\n')}\n`;
}
