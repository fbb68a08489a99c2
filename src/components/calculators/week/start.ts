import { hydrateIslands } from '../../hydrate.ts';
import { WeekIsland } from './Island.tsx';

hydrateIslands('week', WeekIsland);
