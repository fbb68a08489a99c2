import type { Comparison, NothingToCompare } from '../../../../rules/index.ts';
import { Display } from '../../Display.tsx';
import type { ComparisonId } from '../comparisons.ts';
import { exampleResult } from './form.ts';
import { IntervalPicture } from './IntervalPicture.tsx';
import { droppedSentence, resultBasis, resultSentence } from './words.ts';

export interface Shown {
  /** Null where an order is known and no time yet. */
  readonly result: Comparison | NothingToCompare | null;
  readonly compare: ComparisonId;
  readonly isExample: boolean;
  /** What is missing, where there is no result. */
  readonly said: string;
}

/** The answer in a sentence, what it rests on, and the range as a picture. */
export function Verdict({ result, compare, isExample, said }: Shown) {
  return (
    <Display
      asked="Your result"
      sentence={result ? resultSentence(result, compare) : 'No result yet'}
      settled={<span key={String(isExample)}>{result ? resultBasis(result, compare) : said}</span>}
      isExample={isExample}
    >
      <IntervalPicture result={isComparison(result) ? result : null} compare={compare} />
      {result && result.droppedBlocks.length > 0 && <p class="hint">{droppedSentence(result)}</p>}
    </Display>
  );
}

/** What stands there as built. */
export function exampleShown(): Shown {
  return { result: exampleResult(), compare: 'run-or-rest', isExample: true, said: '' };
}

/** Whether there is something to compare. */
export function isComparison(result: Shown['result']): result is Comparison {
  return result !== null && result.status !== 'no-whole-block';
}
