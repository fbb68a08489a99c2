import { hydrateIslands } from '../../../lib/browser/hydrate.ts';
import { WeekIsland } from './Island.tsx';

hydrateIslands('week', WeekIsland);
