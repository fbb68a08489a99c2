/*
 * What reads and compares an experiment, and shows the result: loaded with the first key that the
 * reader presses, since as built the page is right for the example.
 */
export { Behind } from './Behind.tsx';
export { readResult } from './form.ts';
export { saveTimes } from './saveTimes.ts';
export { exampleShown, Verdict } from './Verdict.tsx';
export { foundOrderWords, resultIssueWords, waitingWords } from './words.ts';
