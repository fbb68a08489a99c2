import { hydrateIslands } from '../../../lib/browser/hydrate.ts';
import { TodayIsland } from './Island.tsx';

hydrateIslands('today', TodayIsland);
