import { hydrateIslands } from '../../hydrate.ts';
import { TodayIsland } from './Island.tsx';

hydrateIslands('today', TodayIsland);
