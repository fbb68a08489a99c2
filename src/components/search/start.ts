import { hydrateIslands } from '../hydrate.ts';
import { SearchIsland } from './Island.tsx';

hydrateIslands('search', SearchIsland);
