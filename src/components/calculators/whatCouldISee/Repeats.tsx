import type { Scatter } from '../../../rules/index.ts';
import { readRepeats } from './form.ts';
import { percent, repeatsIssueWords, scatterSentence } from './words.ts';

interface Props {
  readonly text: string;
  /** The reader's scatter from the last times that could be read. */
  readonly own: Scatter | null;
  /** Whether the answer uses it. */
  readonly isUsed: boolean;
  readonly onType: (text: string) => void;
  readonly onUse: () => void;
}

/** The reader's own repeats of one test, and the scatter that they have. Stays on the page. */
export function Repeats({ text, own, isUsed, onType, onUse }: Props) {
  const read = readRepeats(text);
  const issue = read?.ok === false ? read.issue : null;
  return (
    <details class="more repeats needs-script">
      <summary>Use my own repeats</summary>
      <label for="repeats">Times of one test, with nothing changed between them, one a line</label>
      <textarea
        id="repeats"
        rows={5}
        spellcheck={false}
        autocomplete="off"
        placeholder={'24:34\n24:51'}
        value={text}
        aria-invalid={issue !== null}
        aria-describedby="repeats-said"
        onInput={({ currentTarget }) => {
          onType(currentTarget.value);
        }}
      />
      <p class={issue ? 'notice' : 'hint'} id="repeats-said" role="status">
        {issue && repeatsIssueWords(issue)}
        {issue && own && ` The answer keeps the ${percent(own.scatter)} from before.`}
        {!issue && read && own && scatterSentence(own)}
        {!read && 'They stay on this page: nothing is kept, nothing is sent.'}
      </p>
      {own && !isUsed && (
        <p class="actions">
          <button type="button" onClick={onUse}>
            Use my {percent(own.scatter)} again
          </button>
        </p>
      )}
    </details>
  );
}
