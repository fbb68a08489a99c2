import { answerFor, checkSituation } from '../../../rules/index.ts';
import type { Answer } from '../../../rules/index.ts';

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
  if (!checked.ok) {
    const { field, code } = checked.issues[0];
    throw new Error(
      `A week with ${attributes.trim()}: ${field} is ${code}. Give runs 0 to 14, keyWorkouts up to the runs and 7, phase build or base.`,
    );
  }
  return answerFor(checked.value);
}

/**
 * Does something with a page's text, and names the page in whatever goes wrong: a writer's
 * mistake stops the build with a sentence that says where to look.
 */
export function onPage<Made>(path: string, make: () => Made): Made {
  try {
    return make();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${path}: ${message}`, { cause });
  }
}

/** The first week that a page's text shows, in week notation. */
export function firstWeekIn(body = '', path: string): string | undefined {
  const [, attributes] = /<Week(?:Strip|Calculator)\s([^>]*)\/>/.exec(body) ?? [];
  if (attributes === undefined) return undefined;
  return onPage(path, () => answerOfTag(attributes).exampleWeek);
}

/** The answer that the first calculator in a page's text begins with. */
export function firstCalculatorIn(body = '', path: string): Answer | undefined {
  const [, attributes] = /<WeekCalculator\s([^>]*)\/>/.exec(body) ?? [];
  if (attributes === undefined) return undefined;
  return onPage(path, () => answerOfTag(attributes));
}
