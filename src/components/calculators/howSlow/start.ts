import { hydrateIslands } from '../../../lib/browser/hydrate.ts';
import { HowSlowIsland } from './Island.tsx';

hydrateIslands('how-slow', HowSlowIsland);
