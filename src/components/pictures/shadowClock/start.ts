import { hydrateIslands } from '../../../lib/browser/hydrate.ts';
import { ShadowClockIsland } from './Island.tsx';

hydrateIslands('shadow-clock', ShadowClockIsland);
