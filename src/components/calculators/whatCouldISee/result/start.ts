import { hydrateIslands } from '../../../../lib/browser/hydrate.ts';
import { ResultIsland } from './Island.tsx';

hydrateIslands('result', ResultIsland);
