import { hydrateIslands } from '../../../lib/browser/hydrate.ts';
import { BackwardsIsland } from './Island.tsx';

hydrateIslands('backwards', BackwardsIsland);
