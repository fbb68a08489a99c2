import type { ComponentChildren } from 'preact';
import { othersSay, rulebookNames } from '../../../lib/words/othersSay.ts';
import { weekGuideline } from '../../../rules/index.ts';
import type { Reason, RulebookId } from '../../../rules/index.ts';
import { Legend, WeekStrip } from '../../WeekStrip.tsx';
import { Display } from '../Display.tsx';
import { Fold } from '../Fold.tsx';
import type { WeekAnswer } from './form.ts';
import { Others } from './Others.tsx';
import {
  choiceLines,
  ownWeekSentence,
  reasonLine,
  silenceLines,
  situationWords,
  statusSentence,
  weekSentence,
} from './words.ts';
import type { Statements } from './words.ts';

interface Props {
  readonly given: WeekAnswer;
  /** Whether the week shown is one that the reader made. */
  readonly isOwn: boolean;
  readonly isExample: boolean;
  /** Inside a text: reasons folded, and a link to the page in place of the planner. */
  readonly isCompact: boolean;
  readonly base: string;
  readonly statements: Statements;
  readonly notice: string;
  /** The rulebook whose week is shown in place of the answer's. */
  readonly shown: RulebookId | null;
  /** Words of the link to the page, where there is one. */
  readonly wayOn: string;
  /** Address of the calculator's own page with the same numbers. */
  readonly address: string;
  readonly onShow: (rulebook: RulebookId | null) => void;
  readonly onNearest: (key: number) => void;
  readonly keys: ComponentChildren;
  /** What can be done with the answer; stands under it. */
  readonly children: ComponentChildren;
}

/** The week calculator as it is seen: display, keys, why, what others say, and a fold with the rest. */
export function WeekAnswerView(props: Props) {
  const { given, isOwn, isExample, isCompact, base, statements, notice, shown } = props;
  const { answer, counts, week } = given;
  const { alternative, nearestFit, reasons, silences, choices, situation } = answer;
  const others = othersSay(situation);
  const theirs = others.find(({ rulebook }) => rulebook === shown);
  const lines = (list: readonly Reason[]) =>
    list.length > 0 && (
      <ul class="why">
        {list.map((reason) => (
          <li key={reason.guideline}>
            <Bib id={reason.guideline} base={base} />{' '}
            <span>{reasonLine(reason, answer, statements)}</span>
          </li>
        ))}
      </ul>
    );
  const deciding = reasons.filter((reason) => isDeciding(reason, answer.decidedBy));
  const rest = reasons.filter((reason) => !deciding.includes(reason));
  const assumed = [
    ...(given.assumed.includes('key')
      ? [
          `Key workouts: ${situation.key}. You did not say, so this is ${
            situation.phase === 'base' ? 'usual in a base phase' : 'our guess'
          }.`,
        ]
      : []),
    ...choices.map((choice) => choiceLines[choice]),
  ];
  const unsaid = silences.map((silence) => silenceLines[silence]);
  const sayings = <Others others={others} shown={shown} base={base} onShow={props.onShow} />;
  return (
    <>
      {theirs?.answer ? (
        <Display
          asked={rulebookNames[theirs.rulebook]}
          sentence={weekSentence(theirs.answer.counts)}
          settled={
            <>
              <b>{rulebookNames[theirs.rulebook]}’s week, not ours.</b>{' '}
              <button
                type="button"
                class="inline"
                onClick={() => {
                  props.onShow(null);
                }}
              >
                Back to the answer
              </button>
            </>
          }
          isExample={false}
        >
          <WeekStrip week={theirs.answer.exampleWeek} hasLegend={false} />
        </Display>
      ) : (
        <Display
          asked={isOwn ? 'Your week' : situationWords(situation)}
          sentence={weekSentence(counts)}
          settled={isOwn ? ownWeekSentence(answer) : statusSentence(answer)}
          status={isOwn ? undefined : answer.status}
          isExample={isExample}
          notice={notice}
        >
          <WeekStrip week={week} hasLegend={false} />
        </Display>
      )}
      {props.keys}
      <div class="below">
        {nearestFit && !isOwn && (
          <p class="actions needs-script">
            <button
              type="button"
              onClick={() => {
                props.onNearest(nearestFit.key);
              }}
            >
              Show the week with {nearestFit.key}
            </button>
          </p>
        )}
        {!isCompact && sayings}
        {!isCompact && deciding.length > 0 && <h3>Why</h3>}
        {!isCompact && lines(deciding)}
        <Fold summary={isCompact ? 'Why, and what others say' : 'What we assumed, and the rest'}>
          {() => (
            <>
              {isCompact && sayings}
              {isCompact && lines(deciding)}
              {lines(rest)}
              {alternative && !isOwn && (
                <>
                  <h3>Or, after a rest day: {weekSentence(alternative.counts)}</h3>
                  <WeekStrip week={alternative.exampleWeek} hasLegend={false} />
                </>
              )}
              <List heading="What we assumed" lines={assumed} />
              <List heading="What the starting article does not say" lines={unsaid} />
              <Legend kinds={new Set(['K', 'R', 'E'])} />
            </>
          )}
        </Fold>
        {isCompact ? (
          <p class="actions">
            <a href={props.address}>{props.wayOn}</a>
          </p>
        ) : (
          props.children
        )}
      </div>
    </>
  );
}

/** What the example week was arranged by: the count, and where runs may stand. */
function isDeciding({ guideline, status }: Reason, decidedBy: string | null): boolean {
  const { kind, versions } = weekGuideline(guideline);
  const places = kind === 'rest-after-key' || versions[0].withinH !== undefined;
  return guideline === decidedBy || (places && (status === 'applies' || status === 'cannot-fit'));
}

function Bib({ id, base }: { readonly id: string; readonly base: string }) {
  const { bib } = weekGuideline(id);
  return (
    <a class="bib" href={`${base}/guidelines/${id}/`} aria-label={`Guideline ${bib}`}>
      {bib}
    </a>
  );
}

function List({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
