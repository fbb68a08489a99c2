/** Whether the reader can speak in comfort while running. */
export type Talk = 'easily' | 'not-sure' | 'not-easily';

/**
 * What the talk test can settle: too fast, or not yet proven slow enough.
 *
 * Comfortable speech still went with 82 % of maximum heart rate in one study, above every
 * recovery limit we know, so it is an upper limit only: one who talks easily goes one step
 * slower (our inference).
 *
 * Source: findings 6.7 (`quinn-coons-2011`, `talk-test-marker`).
 *
 * @param talk - how talking goes
 * @returns a code
 * @example talkTest('not-sure') // => 'too-fast'
 */
export function talkTest(talk: Talk): 'too-fast' | 'not-yet-proof' {
  return talk === 'easily' ? 'not-yet-proof' : 'too-fast';
}
