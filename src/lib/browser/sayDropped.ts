import type { Dropped } from '../addresses/parameters.ts';
import { importAgain } from './importAgain.ts';

/**
 * Says what was left out of an address. Few readers bring one that needs mending, so the words load
 * only then.
 */
export function sayDropped(dropped: readonly Dropped[], say: (notice: string) => void) {
  if (dropped.length === 0) return;
  importAgain(() => import('../words/droppedSentence.ts')).then(
    ({ droppedSentence }) => {
      say(droppedSentence(dropped));
    },
    () => {
      say('Part of the address could not be used.');
    },
  );
}
