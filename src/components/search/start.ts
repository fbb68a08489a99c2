import { hydrateIslands } from '../../lib/browser/hydrate.ts';
import { SearchIsland } from './Island.tsx';

hydrateIslands('search', SearchIsland);
