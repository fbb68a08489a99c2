import { guidelineById } from '../../../rules/index.ts';
import type { Answer, CheckedSituation, Reason, Situation } from '../../../rules/index.ts';
import { WeekStrip } from '../../WeekStrip.tsx';
import { choiceLines, reasonLine, silenceLines, statusSentence, weekSentence } from './words.ts';

interface Props {
  readonly answer: Answer;
  readonly assumed: CheckedSituation['assumed'];
  readonly base: string;
  /** The reader's numbers, said again above the answer. */
  readonly title: string;
  readonly onNearest?: (situation: Situation) => void;
}

const bibOf = (id: string) => guidelineById(id).bib;

/** An answer in words and pictures: the week, why, what was assumed, what nobody says. */
export function AnswerView({ answer, assumed, base, title, onNearest }: Props) {
  const { alternative, nearestFit, reasons, silences, choices } = answer;
  const isAboutRunning = (reason: Reason) =>
    guidelineById(reason.guideline).group === 'how-hard-how-long';
  const reasonGroups = [
    { heading: 'Why', lines: reasons.filter((reason) => !isAboutRunning(reason)) },
    { heading: 'How to run it', lines: reasons.filter(isAboutRunning) },
  ];
  const bib = (id: string) => (
    <a class="bib" href={`${base}/guidelines/${id}/`} aria-label={`Guideline ${bibOf(id)}`}>
      {bibOf(id)}
    </a>
  );
  return (
    <>
      <div role="status">
        <p class="asked">{title}</p>
        <p class="answer-sentence">{weekSentence(answer.counts)}</p>
        <p class={`settled settled-${answer.status}`}>{statusSentence(answer)}</p>
      </div>
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
      <WeekStrip week={answer.exampleWeek} />
      {alternative && (
        <>
          <h3>Or, after a rest day: {weekSentence(alternative.counts)}</h3>
          <WeekStrip week={alternative.exampleWeek} />
        </>
      )}
      {reasonGroups.map(
        ({ heading, lines }) =>
          lines.length > 0 && (
            <section key={heading}>
              <h3>{heading}</h3>
              <ul class="why">
                {lines.map((reason) => (
                  <li key={reason.guideline}>
                    {bib(reason.guideline)} <span>{reasonLine(reason, answer, bibOf)}</span>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {(choices.length > 0 || assumed.length > 0) && (
        <>
          <h3>What we assumed</h3>
          <ul>
            {assumed.includes('key') && (
              <li>
                {answer.situation.key} key workouts: you did not say, so this is{' '}
                {answer.situation.phase === 'base' ? 'usual in a base phase' : 'our guess'}.
              </li>
            )}
            {choices.map((choice) => (
              <li key={choice}>{choiceLines[choice]}</li>
            ))}
          </ul>
        </>
      )}
      {silences.length > 0 && (
        <>
          <h3>What the article does not say</h3>
          <ul>
            {silences.map((silence) => (
              <li key={silence}>{silenceLines[silence]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
