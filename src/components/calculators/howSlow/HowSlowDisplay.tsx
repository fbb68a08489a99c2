import type { DistanceUnit } from '../../../rules/index.ts';
import { Display } from '../Display.tsx';
import { answerTo, measuresOf } from './answer.ts';
import { Axis } from './Axis.tsx';
import { isExample } from './form.ts';
import type { Fields, Own, Shown } from './form.ts';
import { shownWords } from './keyWords.ts';
import { placeRun, readPlaced } from './placed.ts';
import { answerSentence, basisWords, computedOf, settledWords } from './words.ts';

export interface HowSlowDisplayProps {
  readonly shown: Shown;
  readonly unit: DistanceUnit;
  /** What the reader typed; all else is the example. */
  readonly own: Own;
  /** The fields that the answer is for. */
  readonly fields: Fields;
  /** Whether something typed could not be used, so that this is the last good answer. */
  readonly isStill: boolean;
}

/** The display: everyone's limits in a sentence and a picture, or where the reader's run falls in them. */
export function HowSlowDisplay({ shown, unit, own, fields, isStill }: HowSlowDisplayProps) {
  const { known, rows } = answerTo(fields, shown, unit);
  const example = isExample(own, shown);
  const ran = readPlaced(fields, shown, unit);
  const whose = example ? 'the example’s' : 'your';
  const placed = ran?.ok ? placeRun(ran.value, { known, shown, unit, whose }) : undefined;
  const measure = measuresOf[shown][0];
  const bars = computedOf(rows).filter(({ row }) => row.measure === measure);
  const basis = basisWords(fields, known, shown, unit);
  return (
    <Display
      asked={shownWords[shown]}
      sentence={placed?.sentence ?? answerSentence(rows, shown, unit)}
      settled={
        <>
          {basis && `${isStill ? 'Still for' : 'For'} ${basis}. `}
          {placed ? placed.note || `${answerSentence(rows, shown, unit)}.` : settledWords[shown]}
        </>
      }
      isExample={example}
    >
      {bars.length > 0 && <Axis measure={measure} unit={unit} rows={bars} placed={placed} />}
    </Display>
  );
}
