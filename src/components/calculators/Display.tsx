import type { ComponentChildren } from 'preact';

interface Props {
  /** What the reader asked, for those who hear the answer without seeing the keys. */
  readonly asked: string;
  readonly sentence: string;
  /** Who says so; beside the sentence, but not announced with it. */
  readonly settled: ComponentChildren;
  /** How sure it is, as the end of a class: `settled-open`. */
  readonly status?: string | undefined;
  /** Whether the reader has picked nothing yet. */
  readonly isExample: boolean;
  /** What was left out of the address, or cannot be kept; empty where nothing was. */
  readonly notice?: string;
  /** The picture of the answer. */
  readonly children?: ComponentChildren;
}

/**
 * The display of every calculator, as a pocket calculator has one: the answer in a sentence, which
 * is its one live region, who says so, and the picture. It keeps its height from answer to answer,
 * so that the keys stay where the finger is.
 */
export function Display(props: Props) {
  const { asked, sentence, settled, status, isExample, notice, children } = props;
  return (
    <div class="display">
      <p class="answer-sentence" role="status">
        <span class="sr-only">{asked}: </span>
        {sentence}
      </p>
      <p class={status ? `settled settled-${status}` : 'settled'}>
        {isExample && <b class="example">Example. </b>}
        {settled}
      </p>
      {children}
      {notice && <p class="notice">{notice}</p>}
    </div>
  );
}
