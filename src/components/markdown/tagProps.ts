import { answerFor, checkSituation } from '../../rules/index.ts';
import type { Answer } from '../../rules/index.ts';

/**
 * The props of a component as a writer gave them in MDX.
 *
 * @example tagProps('runs={5} phase="build"') // => { runs: '5', phase: 'build' }
 */
export function tagProps(attributes: string): Record<string, string> {
  const found = attributes.matchAll(/(\w+)=(?:"([^"]*)"|\{([^}]*)\})/g);
  return Object.fromEntries([...found].map(([, name, text, code]) => [name, text ?? code ?? '']));
}

/** The answer that a `<WeekStrip>` or `<WeekCalculator>` shows. */
export function answerOfTag(attributes: string): Answer {
  const { runs, keyWorkouts, phase = 'build' } = tagProps(attributes);
  const key = keyWorkouts === undefined ? undefined : Number(keyWorkouts);
  const checked = checkSituation({ runs: Number(runs), key, phase });
  if (!checked.ok) throw new Error(`No week for <… ${attributes}>: ${checked.issues[0].code}.`);
  return answerFor(checked.value);
}

/** The first week that a page's text shows, in week notation. */
export function firstWeekIn(body = ''): string | undefined {
  const [, attributes] = /<Week(?:Strip|Calculator)\s([^>]*)\/>/.exec(body) ?? [];
  return attributes === undefined ? undefined : answerOfTag(attributes).exampleWeek;
}
