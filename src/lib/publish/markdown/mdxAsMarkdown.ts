import type { AddressOf } from '../../addresses/addressesOn.ts';
import {
  situationWords,
  statusSentence,
  weekSentence,
} from '../../../components/calculators/week/words.ts';
import {
  addARunAsMarkdown,
  clockAsMarkdown,
  howSlowAsMarkdown,
  planAsMarkdown,
} from './picturesAsMarkdown.ts';
import { isOffline } from '../isOffline.ts';
import { answerOfTag, tagProps } from './tagProps.ts';

/** What the text does not hold itself. */
export interface Lookups {
  /** Place of a source in the list at the page's end, from 1. */
  numberOf(sourceId: string): number;
  titleOf(guidelineId: string): string;
  addressOf: AddressOf;
}

/**
 * The text of a page as plain Markdown: each component of ours replaced by the words it stands
 * for, each link of ours by a whole address.
 *
 * @param body - MDX without front matter, as in src/content
 * @throws Error if a component is left that this file does not know
 */
export function mdxAsMarkdown(body: string, { numberOf, titleOf, addressOf }: Lookups): string {
  const text = body
    .replaceAll(/<Offline>\n([\s\S]*?)<\/Offline>/g, isOffline ? '$1' : '')
    .replaceAll('<KeepSite />', '')
    .replaceAll(/<Cite\s([^>]*)\/>/g, (_, attributes: string) => {
      return `[${String(numberOf(tagProps(attributes).id ?? ''))}]`;
    })
    .replaceAll(
      /<Guideline\s+id="([^"]*)"\s*(?:\/>|>([\s\S]*?)<\/Guideline>)/g,
      (_, id: string, words?: string) =>
        `[${words ?? titleOf(id)}](${addressOf(`/guidelines/${id}/`)})`,
    )
    .replaceAll(/<Term\s[^>]*>([\s\S]*?)<\/Term>/g, '$1')
    .replaceAll(/<Week(?:Strip|Calculator)\s([^>]*)\/>/g, (_, attributes: string) =>
      weekAsMarkdown(attributes),
    )
    .replaceAll('<ShadowClock />', () => asQuote(clockAsMarkdown()))
    .replaceAll('<AddARun />', () => asQuote(addARunAsMarkdown()))
    .replaceAll(/<HowSlowCalculator\s*([^>]*)\/>/g, (_, attributes: string) =>
      asQuote(howSlowAsMarkdown(tagProps(attributes).show, addressOf)),
    )
    .replaceAll('<WhatCouldISee />', () =>
      asQuote(`${planAsMarkdown()}\n\n${addressOf('/calculators/what-could-i-see/')}`),
    )
    .replaceAll(/<TryThis>([\s\S]*?)<\/TryThis>/g, (_, inside: string) => {
      return `## Try this week\n\n${inside.trim()}`;
    })
    .replaceAll(/<Section\s[^>]*>([\s\S]*?)<\/Section>/g, '## $1')
    .replaceAll(
      /<Meaning\s([^>]*)>([\s\S]*?)<\/Meaning>/g,
      (_, attributes: string, means: string) => {
        return `- **${tagProps(attributes).of ?? ''}**: ${means}`;
      },
    )
    .replaceAll(/<\/?Rubric>\n/g, '')
    .replaceAll(/<Care>([\s\S]*?)<\/Care>/g, (_, inside: string) =>
      asQuote(`${inside.trim()}\n\nThis is not medical advice.`),
    )
    .replaceAll(/\]\((\/[^)\s]*)\)/g, (_, path: string) => `](${addressOf(path)})`);
  const [left] = /<\/?[A-Z]\w*/.exec(text) ?? [];
  if (left)
    throw new Error(`src/lib/publish/markdown does not know ${left}: add what it stands for.`);
  return text.replaceAll(/\n{3,}/g, '\n\n').trim();
}

/** The week that a picture or a calculator opens with, in notation and in words. */
function weekAsMarkdown(attributes: string): string {
  const { caption } = tagProps(attributes);
  const answer = answerOfTag(attributes);
  const lines = [
    `${situationWords(answer.situation)}: ${weekSentence(answer.counts)}. ${statusSentence(answer)}`,
    `Example week from Monday (K key workout, R recovery run, E easy run, - rest): \`${answer.exampleWeek}\``,
    ...(caption ? [caption] : []),
  ];
  return asQuote(lines.join('\n\n'));
}

function asQuote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
