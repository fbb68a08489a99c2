/** What answers and explains: it loads with the first touch of a key (Island.tsx). */
export { readEffortLink } from '../../../lib/addresses/effortLink.ts';
export { takeIn } from './answer.ts';
export { Below } from './Below.tsx';
export { HowSlowDisplay } from './HowSlowDisplay.tsx';
export { issueSentence } from './issueWords.ts';
