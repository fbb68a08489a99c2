import { useRef, useState } from 'preact/hooks';
import type { Scatter } from '../../../../rules/index.ts';
import { percent } from '../shares.ts';
import { readRepeats } from './form.ts';
import { repeatsIssueWords, scatterSentence } from './words.ts';

export interface RepeatsProps {
  /** Whether the answer uses the reader's own scatter. */
  readonly isUsed: boolean;
  /** The reader's own scatter, percent of time; `null` where it is no longer there to be used. */
  readonly onScatter: (scatterPercent: number | null) => void;
}

/** The reader's own repeats of one test, and the scatter that they have. They stay on the page. */
export function Repeats({ isUsed, onScatter }: RepeatsProps) {
  const [text, setText] = useState('');
  const lastGood = useRef<Scatter | null>(null);
  const read = readRepeats(text);
  const issue = read?.ok === false ? read.issue : null;
  const own = lastGood.current;
  return (
    <>
      <p class="typed">
        <label for="repeats">Times of one test, nothing changed between them, one a line</label>
        <textarea
          id="repeats"
          rows={5}
          spellcheck={false}
          autocomplete="off"
          placeholder={'24:34\n24:51'}
          value={text}
          aria-invalid={issue !== null}
          aria-describedby="repeats-said"
          onInput={({ currentTarget: { value } }) => {
            setText(value);
            const typed = readRepeats(value);
            if (typed?.ok === false) return;
            lastGood.current = typed?.value ?? null;
            onScatter(typed?.value.scatter ?? null);
          }}
        />
      </p>
      <p class={issue ? 'notice' : 'hint'} id="repeats-said" role="status">
        {issue && repeatsIssueWords(issue)}
        {issue && own && isUsed && ` The answer keeps the ${percent(own.scatter)} from before.`}
        {!issue && own && scatterSentence(own)}
        {!read && 'They stay on this page: nothing is kept, nothing is sent.'}
      </p>
      {own && !isUsed && (
        <p class="actions">
          <button
            type="button"
            onClick={() => {
              onScatter(own.scatter);
            }}
          >
            Use my {percent(own.scatter)} again
          </button>
        </p>
      )}
    </>
  );
}
