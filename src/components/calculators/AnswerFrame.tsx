import type { ComponentChildren } from 'preact';

interface Props {
  /** Whose answer it is: the reader's, or an example. */
  readonly eyebrow: string;
  /** What was left out of the address or has changed since; empty where nothing was. */
  readonly notice: string;
  /** The reader's own choices, said again. */
  readonly asked: string;
  readonly sentence: string;
  readonly settled: string;
  /** Looks of the line that says who settled it. */
  readonly settledClass?: string;
  /** What stands below: reasons, pictures, ways on. */
  readonly children: ComponentChildren;
}

/** The frame of every calculator's answer: one polite live region, then what explains it. */
export function AnswerFrame(props: Props) {
  const { eyebrow, notice, asked, sentence, settled, settledClass = 'settled', children } = props;
  return (
    <div class="answer">
      <p class="eyebrow">{eyebrow}</p>
      <div role="status">
        {notice && <p class="notice">{notice}</p>}
        <p class="asked">{asked}</p>
        <p class="answer-sentence">{sentence}</p>
        <p class={settledClass}>{settled}</p>
      </div>
      {children}
    </div>
  );
}
