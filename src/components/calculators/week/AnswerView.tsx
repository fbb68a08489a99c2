import type { ComponentChildren } from 'preact';
import { weekGuideline } from '../../../rules/index.ts';
import type { Answer, CheckedSituation, Reason, Situation } from '../../../rules/index.ts';
import { WeekStrip } from '../../WeekStrip.tsx';
import { AnswerFrame } from '../AnswerFrame.tsx';
import {
  bibOf,
  choiceLines,
  reasonLine,
  silenceLines,
  statusSentence,
  weekSentence,
} from './words.ts';
import type { Statements } from './words.ts';

interface Props {
  readonly answer: Answer;
  readonly assumed: CheckedSituation['assumed'];
  readonly base: string;
  readonly statements: Statements;
  /** The reader's numbers, said again above the answer. */
  readonly title: string;
  /** Whose answer it is: the reader's, or an example. */
  readonly eyebrow: string;
  /** What was repaired in the address; empty where nothing was. */
  readonly notice: string;
  /** The reader's own week, shown in place of the example; empty where they moved nothing. */
  readonly ownWeek?: string;
  readonly onNearest?: (situation: Situation) => void;
  /** What can be done with the answer; stands under the picture. */
  readonly children?: ComponentChildren;
}

/** An answer in words and pictures: the week, why, what was assumed, what nobody says. */
export function AnswerView(props: Props) {
  const {
    answer,
    assumed,
    base,
    statements,
    title,
    eyebrow,
    notice,
    ownWeek,
    onNearest,
    children,
  } = props;
  const { alternative, nearestFit, reasons, silences, choices } = answer;
  const isAboutRunning = (reason: Reason) =>
    weekGuideline(reason.guideline).group === 'how-hard-how-long';
  const lineFor = (reason: Reason) => (
    <>
      <a
        class="bib"
        href={`${base}/guidelines/${reason.guideline}/`}
        aria-label={`Guideline ${bibOf(reason.guideline)}`}
      >
        {bibOf(reason.guideline)}
      </a>{' '}
      <span>{reasonLine(reason, answer, statements)}</span>
    </>
  );
  const assumedKey = `Key workouts: ${answer.situation.key}. You did not say, so this is ${
    answer.situation.phase === 'base' ? 'usual in a base phase' : 'our guess'
  }.`;
  const parts = [
    {
      heading: 'Why',
      list: 'why',
      lines: reasons.filter((reason) => !isAboutRunning(reason)).map(lineFor),
    },
    { heading: 'How to run it', list: 'why', lines: reasons.filter(isAboutRunning).map(lineFor) },
    {
      heading: 'What we assumed',
      lines: [
        ...(assumed.includes('key') ? [assumedKey] : []),
        ...choices.map((choice) => choiceLines[choice]),
      ],
    },
    {
      heading: 'What the article does not say',
      lines: silences.map((silence) => silenceLines[silence]),
    },
  ];
  return (
    <AnswerFrame
      eyebrow={eyebrow}
      notice={notice}
      asked={title}
      sentence={weekSentence(answer.counts)}
      settled={statusSentence(answer)}
      settledClass={`settled settled-${answer.status}`}
    >
      {nearestFit && onNearest && (
        <button
          type="button"
          onClick={() => {
            onNearest(nearestFit);
          }}
        >
          Show the week with {nearestFit.key}
        </button>
      )}
      {ownWeek ? (
        <WeekStrip week={ownWeek} caption="Your days, as you set them below." />
      ) : (
        <WeekStrip week={answer.exampleWeek} />
      )}
      {alternative && !ownWeek && (
        <>
          <h3>Or, after a rest day: {weekSentence(alternative.counts)}</h3>
          <WeekStrip week={alternative.exampleWeek} />
        </>
      )}
      {children}
      {parts.map(
        ({ heading, list, lines }) =>
          lines.length > 0 && (
            <section key={heading}>
              <h3>{heading}</h3>
              <ul class={list}>
                {lines.map((line, at) => (
                  <li key={at}>{line}</li>
                ))}
              </ul>
            </section>
          ),
      )}
    </AnswerFrame>
  );
}
