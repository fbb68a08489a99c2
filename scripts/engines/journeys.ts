import type { Journey } from './journey.ts';
import { citations } from './journeys/citations.ts';
import { noScript } from './journeys/noScript.ts';
import { offline } from './journeys/offline.ts';
import { plannerByKeyboard, plannerByTouch } from './journeys/planner.ts';
import { search } from './journeys/search.ts';
import { backwards, howSlow, today, whatCouldISee } from './journeys/smallCalculators.ts';
import { theme } from './journeys/theme.ts';
import { calculator, calculatorByKeyboard } from './journeys/weekCalculator.ts';

/** In the order in which they are walked and printed. */
export const journeys: readonly Journey[] = [
  calculator,
  calculatorByKeyboard,
  plannerByKeyboard,
  plannerByTouch,
  today,
  backwards,
  howSlow,
  whatCouldISee,
  search,
  theme,
  citations,
  offline,
  noScript,
];
