import { hydrateIslands } from '../../../../lib/browser/hydrate.ts';
import { DrawIsland } from './Island.tsx';

hydrateIslands('draw', DrawIsland);
