import { hydrateIslands } from '../../../lib/browser/hydrate.ts';
import { PlanIsland } from './Island.tsx';

hydrateIslands('what-could-i-see', PlanIsland);
