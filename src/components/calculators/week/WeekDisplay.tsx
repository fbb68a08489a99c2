import type { Said } from '../../../lib/words/othersSay.ts';
import { WeekStrip } from '../../WeekStrip.tsx';
import { Display } from '../Display.tsx';
import type { WeekAnswer } from './form.ts';
import { ownWeekSentence, situationWords, statusSentence, weekSentence } from './words.ts';

interface Props {
  readonly given: WeekAnswer;
  /** Whether the week shown is one that the reader made. */
  readonly isOwn: boolean;
  readonly isExample: boolean;
  readonly notice: string;
  /** What somebody else says of this week, where the reader asked to see it. */
  readonly theirs: Said | null;
  readonly onBack: () => void;
}

/** The display of the week calculator: the reader's week, the answer's, or for once another's. */
export function WeekDisplay({ given, isOwn, isExample, notice, theirs, onBack }: Props) {
  const { answer, counts, week } = given;
  if (theirs?.answer) {
    return (
      <Display
        asked={theirs.name}
        sentence={weekSentence(theirs.answer.counts)}
        settled={
          <>
            <b>Not our answer: {theirs.name}.</b>{' '}
            <button type="button" class="inline" onClick={onBack}>
              Back to the answer
            </button>
          </>
        }
        isExample={false}
      >
        <WeekStrip week={theirs.answer.exampleWeek} />
      </Display>
    );
  }
  return (
    <Display
      asked={isOwn ? 'Your week' : situationWords(answer.situation)}
      sentence={weekSentence(counts)}
      settled={isOwn ? ownWeekSentence(answer) : statusSentence(answer)}
      status={isOwn ? undefined : answer.status}
      isExample={isExample}
      notice={notice}
    >
      <WeekStrip week={week} />
    </Display>
  );
}
