import type { ComponentChildren } from 'preact';
import { bibLabel } from '../../../lib/words/bibLabel.ts';
import { othersSay } from '../../../lib/words/othersSay.ts';
import type { Said } from '../../../lib/words/othersSay.ts';
import { answerFor, weekGuideline } from '../../../rules/index.ts';
import type { Reason } from '../../../rules/index.ts';
import { Legend } from '../../Legend.tsx';
import { WeekStrip } from '../../WeekStrip.tsx';
import { Fold } from '../Fold.tsx';
import type { WeekAnswer } from './form.ts';
import { Others } from './Others.tsx';
import { choiceLines, reasonLine, silenceLines } from './reasonWords.ts';
import type { Statements } from './reasonWords.ts';
import { weekSentence } from './words.ts';

export interface BelowProps {
  readonly given: WeekAnswer;
  readonly isOwn: boolean;
  /** Inside a text: reasons folded, and a link to the page in place of the planner. */
  readonly isCompact: boolean;
  readonly base: string;
  readonly statements: Statements;
  readonly theirs: Said | null;
  /** Words of the link to the calculator's own page. */
  readonly wayOn: string;
  /** Address of the calculator's own page with the same numbers. */
  readonly address: string;
  readonly onShow: (theirs: Said | null) => void;
  readonly onNearest: (key: number) => void;
  /** The planner once it is here. */
  readonly planner?: ComponentChildren;
  readonly hasPlannerFailed: boolean;
  readonly onPlan: () => void;
}

/**
 * What explains the answer: what others say, why, and a fold with the rest. As built it is right for
 * the example, so the browser fetches its script only with the reader's first choice (Island.tsx).
 */
export function Below(props: BelowProps) {
  const { given, isOwn, isCompact, base, statements, theirs, address, onShow, onNearest } = props;
  const { assumed } = given;
  const answer = answerFor(given.answer.situation);
  const { alternative, nearestFit, reasons, silences, choices, situation } = answer;
  const deciding = reasons.filter((reason) => isDeciding(reason, answer.decidedBy));
  const lines = (list: readonly Reason[]) =>
    list.length > 0 && (
      <ul class="why">
        {list.map((reason) => (
          <li key={reason.guideline}>
            <a
              class="bib"
              href={`${base}/guidelines/${reason.guideline}/`}
              aria-label={bibLabel(weekGuideline(reason.guideline))}
            >
              {weekGuideline(reason.guideline).bib}
            </a>{' '}
            <span>{reasonLine(reason, answer, statements)}</span>
          </li>
        ))}
      </ul>
    );
  const others = (
    <Others others={othersSay(situation)} shown={theirs} base={base} onShow={onShow} />
  );
  return (
    <div class="below">
      {nearestFit && !isOwn && (
        <p class="actions needs-script">
          <button
            type="button"
            onClick={() => {
              onNearest(nearestFit.key);
            }}
          >
            Show the week with {nearestFit.key}
          </button>
        </p>
      )}
      {!isCompact && others}
      {!isCompact && deciding.length > 0 && <h3>Why</h3>}
      {!isCompact && lines(deciding)}
      <Fold summary={isCompact ? 'Why, and what others say' : 'What we assumed, and the rest'}>
        {() => (
          <>
            {isCompact && others}
            {isCompact && lines(deciding)}
            {lines(reasons.filter((reason) => !deciding.includes(reason)))}
            {alternative && !isOwn && (
              <>
                <h3>Or, after a rest day: {weekSentence(alternative.counts)}</h3>
                <WeekStrip week={alternative.exampleWeek} />
              </>
            )}
            <List
              heading="What we assumed"
              lines={[
                ...(assumed.includes('key') ? [assumedLine(given)] : []),
                ...choices.map((choice) => choiceLines[choice]),
              ]}
            />
            <List
              heading="What the starting article does not say"
              lines={silences.map((silence) => silenceLines[silence])}
            />
            <Legend kinds={new Set(['K', 'R', 'E'])} />
          </>
        )}
      </Fold>
      {isCompact ? (
        <p class="actions">
          <a href={address}>{props.wayOn}</a>
        </p>
      ) : (
        (props.planner ?? (
          <p class="actions needs-script">
            <button type="button" class="primary" onClick={props.onPlan}>
              Put it on your days, check it, take it with you
            </button>
            {props.hasPlannerFailed && (
              <span class="notice" role="alert">
                The planner did not load. Your answer is kept; try again with a connection.
              </span>
            )}
          </p>
        ))
      )}
    </div>
  );
}

function assumedLine({ answer: { situation } }: WeekAnswer): string {
  const why = situation.phase === 'base' ? 'usual in a base phase' : 'our guess';
  return `Key workouts: ${situation.key}. You did not say, so this is ${why}.`;
}

/** What the example week was arranged by: the count, and where runs may stand. */
function isDeciding({ guideline, status }: Reason, decidedBy: string | null): boolean {
  const { kind, versions } = weekGuideline(guideline);
  const places = kind === 'rest-after-key' || versions[0].withinH !== undefined;
  return guideline === decidedBy || (places && (status === 'applies' || status === 'cannot-fit'));
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
