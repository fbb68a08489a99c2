import { hydrateIslands } from '../../hydrate.ts';
import { BackwardsIsland } from './Island.tsx';

hydrateIslands('backwards', BackwardsIsland);
