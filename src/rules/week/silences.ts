import type { Range, Silence, Version } from '../guidelines/guideline.ts';
import { isWithin } from '../guidelines/guideline.ts';
import { heardIn } from '../guidelines/rulebooks.ts';
import { weekGuidelines } from '../guidelines/weekGuidelines.ts';
import type { Asked } from './recoveryAsked.ts';
import { isAboutPhase } from './recoveryAsked.ts';
import { hasDoubles, maxSpacedKey } from './situation.ts';

/** What the author of the rulebook's first text leaves unsaid, then what no source says. */
export function silencesOf({ situation, rulebook }: Asked): Silence[] {
  const [{ authority: author }] = rulebook.texts;
  const own = weekGuidelines.flatMap((guideline) =>
    heardIn(guideline, rulebook)
      .filter(({ version, authority }) => authority === author && version.authority === author)
      .flatMap(({ version }) => (isAboutPhase(version, situation) ? version : []))
      .flatMap((version) => silencesAt(situation.runs, version)),
  );
  const nobodys: [Silence, boolean][] = [
    ['doubles', hasDoubles(situation)],
    ['key-neighbours', situation.key > maxSpacedKey],
  ];
  return [...own, ...nobodys.flatMap(([silence, holds]) => (holds ? [silence] : []))];
}

/** What a version leaves unsaid at a number of runs; with none there is nothing to say. */
function silencesAt(runs: number, { silences = [] }: Version): Silence[] {
  return silences.filter((silence) => isWithin(silence.runs ?? anyRuns, runs)).map(({ on }) => on);
}

const anyRuns: Range = { min: 1, max: null };
