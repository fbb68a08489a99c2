import type { Kind, Range, Version } from '../guidelines/guideline.ts';
import { isSilentAt } from '../guidelines/guideline.ts';
import type { GuidelineId } from '../guidelines/guidelines.ts';
import { heardIn } from '../guidelines/rulebooks.ts';
import type { Heard } from '../guidelines/rulebooks.ts';
import { guidelinesOfKind } from '../guidelines/shapingGuidelines.ts';
import { weekGuidelines } from '../guidelines/weekGuidelines.ts';
import type { WeekGuideline, WeekGuidelineId } from '../guidelines/weekGuidelines.ts';
import type { ArrangedMix } from './example.ts';
import { speaksAbout } from './recoveryAsked.ts';
import {
  hasKey,
  hasOtherRuns,
  hasRuns,
  hasTwoKeys,
  otherRuns,
  roomForRecovery,
} from './situation.ts';
import type { Situation } from './situation.ts';

/**
 * How a guideline stands to a situation. `applies`: it holds. `overridden`: another guideline
 * goes first. `silent`: its source does not say. `cannot-fit`: it asks for more than a week of
 * these counts has room for. `not-applicable`: it is about other weeks.
 */
export type Status = 'applies' | 'overridden' | 'silent' | 'cannot-fit' | 'not-applicable';

/** A guideline's status in a situation, and what went before it where it is overridden. */
export interface Reason {
  readonly guideline: GuidelineId;
  readonly status: Status;
  /** Only with `overridden`. */
  readonly overriddenBy?: WeekGuidelineId;
}

/** A guideline before its judge: how the rulebook words it, the one that settles first in front. */
interface Case {
  readonly guideline: WeekGuideline;
  readonly heard: readonly [Heard, ...Heard[]];
  readonly example: ArrangedMix;
}

type Verdict = Exclude<Status, 'overridden'> | { readonly by: WeekGuidelineId };

/** One judge for each kind of guideline; what differs within a kind stands in the table. */
const judges: Readonly<Record<Kind, (one: Case) => Verdict>> = {
  count: judgeCount,
  ratio: judgeRatio,
  'rest-after-key': judgeRestAfterKey,
  shadow: judgeShadow,
  spacing: judgeSpacing,
  manner: judgeManner,
};

/**
 * The fourth step: how each guideline about a week stands to it, as far as it has something to say.
 *
 * Source: the table of guidelines; which goes first in a base phase, and that a guideline about days
 * cannot fit where the best week still breaks it, are house.
 *
 * @param example - the step before
 * @returns in bib order, without those that are about other weeks
 */
export function reasonsOf(example: ArrangedMix): Reason[] {
  const { situation, rulebook } = example.mix.asked;
  if (!hasRuns(situation)) return [];
  return weekGuidelines.flatMap((guideline) => {
    const [first, ...others] = heardIn(guideline, rulebook);
    if (!first) return [];
    const verdict = judges[guideline.kind]({ guideline, heard: [first, ...others], example });
    if (verdict === 'not-applicable') return [];
    return typeof verdict === 'string'
      ? { guideline: guideline.id, status: verdict }
      : { guideline: guideline.id, status: 'overridden', overriddenBy: verdict.by };
  });
}

/** It holds where the version that settles speaks; a later one that asks for too much shows that. */
function judgeCount({ guideline, heard, example }: Case): Verdict {
  const { situation } = example.mix.asked;
  const [{ version: leading }] = heard;
  const asking = heard.find(({ version }) => askAt(version, situation))?.version;
  const ask = asking && askAt(asking, situation);
  if (!ask && !isSilentAt(leading, situation.runs)) return 'not-applicable';
  const first = firstOf(example);
  if (first && first !== guideline.id && ask?.max !== 0) return { by: first };
  if (ask && ask.min > roomForRecovery(situation)) return 'cannot-fit';
  return asking === leading ? 'applies' : 'silent';
}

/** Where a count settles below what the ratio would give, the count goes first. */
function judgeRatio({ guideline, heard, example }: Case): Verdict {
  const { asked, counts } = example.mix;
  const { situation } = asked;
  const [{ version }] = heard;
  const pairs = (version.recoveryPerKey ?? 0) * situation.key;
  if (pairs === 0 || !speaksAbout(version, situation)) return 'not-applicable';
  if (isSilentAt(version, situation.runs)) return 'silent';
  if (asked.guideline && asked.upperGuide !== guideline.id && pairs !== counts.recovery) {
    return { by: asked.guideline };
  }
  return pairs > otherRuns(situation) ? 'cannot-fit' : 'applies';
}

function judgeRestAfterKey({ heard, example }: Case): Verdict {
  const { situation } = example.mix.asked;
  const [{ version }] = heard;
  if (!hasKey(situation)) return 'not-applicable';
  if (speaksAbout(version, situation)) return 'applies';
  return isSilentAt(version, situation.runs) ? 'silent' : 'not-applicable';
}

/** Where rest follows each key workout, no run falls in a shadow. */
function judgeShadow({ guideline, example }: Case): Verdict {
  const { situation, restAfterKey } = example.mix.asked;
  if (!hasKey(situation) || !hasOtherRuns(situation) || restAfterKey) return 'not-applicable';
  const first = firstOf(example);
  if (first) return { by: first };
  return example.breaks.includes(guideline.id) ? 'cannot-fit' : 'applies';
}

/** Two key workouts have something between them; what stands there has to be a run to be judged. */
function judgeSpacing({ guideline, heard, example }: Case): Verdict {
  const { situation } = example.mix.asked;
  const isAboutRuns = heard[0].version.easyBetween !== undefined;
  if (!hasTwoKeys(situation) || (isAboutRuns && !hasOtherRuns(situation))) return 'not-applicable';
  return example.breaks.includes(guideline.id) ? 'cannot-fit' : 'applies';
}

function judgeManner({ guideline, example }: Case): Verdict {
  const holds =
    guideline.holds === 'every-week' ||
    (guideline.holds === 'each-recovery-run' && example.mix.counts.recovery > 0);
  return holds ? 'applies' : 'not-applicable';
}

/** Recovery runs that a version asks for at these runs; none where it is about other weeks. */
function askAt(version: Version, situation: Situation): Range | undefined {
  if (speaksAbout(version, situation)) return version.recovery ?? { min: 0, max: 0 };
  const isAbove = situation.runs > (version.runs?.max ?? Infinity);
  return isAbove && version.isOpenAbove ? { min: 0, max: null } : undefined;
}

/** The guideline that goes before every count here; in a build phase there is none. */
function firstOf({ mix }: ArrangedMix): WeekGuidelineId | undefined {
  const { situation, rulebook } = mix.asked;
  return guidelinesOfKind('count').find(
    (guideline) =>
      guideline.goesFirst &&
      heardIn(guideline, rulebook).some(({ version }) => speaksAbout(version, situation)),
  )?.id;
}
