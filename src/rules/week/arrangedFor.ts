import type { Rulebook } from '../guidelines/rulebooks.ts';
import { exampleOf } from './example.ts';
import type { ArrangedMix } from './example.ts';
import { mixOf } from './mix.ts';
import { askedIn } from './recoveryAsked.ts';
import { assertSituation } from './situation.ts';
import type { Situation } from './situation.ts';

/** The first three steps: what is asked, what the week holds, the week. `null` where nobody speaks. */
export function arrangedFor(
  { runs, key, phase }: Situation,
  rulebook: Rulebook,
): ArrangedMix | null {
  const situation = { runs, key, phase };
  assertSituation(situation);
  const asked = askedIn(situation, rulebook);
  return asked && exampleOf(mixOf(asked));
}
