import { weekGuideline } from '../../../rules/index.ts';
import { Segments } from '../../fields/Segments.tsx';
import { useChoices } from '../../../lib/browser/useChoices.ts';
import { AnswerFrame } from '../AnswerFrame.tsx';
import { adviceForForm, todayPreset, todayQuestions } from './form.ts';
import type { TodayForm } from './form.ts';
import { adviceWords, authorityWords, nextWords, whySentence, yesterdayWords } from './words.ts';

interface Props {
  /** Where the site begins, without a slash at the end. */
  readonly base: string;
}

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const phaseOptions = [
  { value: 'build', label: 'Build: key workouts' },
  { value: 'base', label: 'Base: mostly moderate' },
];

/** Two taps and an answer; what only sometimes matters is asked below it. */
export function TodayIsland({ base }: Props) {
  const { choices, isTouched, notice, pick, form } = useChoices(todayQuestions, todayPreset);
  const today = adviceForForm(choices);
  const bib = weekGuideline(today.guideline).bib;
  return (
    <form class="calculator today" action={`${base}/calculators/today/`} method="get" {...form}>
      <Segments
        legend="Yesterday was…"
        name="yesterday"
        options={optionsOf(yesterdayWords)}
        value={choices.yesterday}
        onPick={(yesterday) => {
          pick({ yesterday } as Partial<TodayForm>);
        }}
      />
      <Segments
        legend="Your next key workout is…"
        name="next"
        options={optionsOf(nextWords)}
        value={choices.next}
        onPick={(next) => {
          pick({ next } as Partial<TodayForm>);
        }}
      />
      <AnswerFrame
        eyebrow={isTouched ? 'Your day' : 'An example: tap your own day'}
        notice={notice}
        asked="Today"
        sentence={adviceWords[today.advice]}
        settled={whySentence[today.because]}
      >
        <ul class="why said-by">
          <li>
            <a
              class="bib"
              href={`${base}/guidelines/${today.guideline}/`}
              aria-label={`Guideline ${bib}`}
            >
              {bib}
            </a>{' '}
            <span>Said by: {authorityWords[today.saidBy]}</span>
          </li>
        </ul>
      </AnswerFrame>
      <div class="usual-week">
        <p class="field">
          <label for="runs">Runs in your usual week</label>{' '}
          <select
            id="runs"
            name="runs"
            value={choices.runs}
            onChange={({ currentTarget }) => {
              pick({ runs: currentTarget.value });
            }}
          >
            {todayQuestions.runs.map((runs) => (
              <option key={runs} value={runs}>
                {runs}
              </option>
            ))}
          </select>
        </p>
        <Segments
          legend="What kind of block is it?"
          name="phase"
          options={phaseOptions}
          value={choices.phase}
          onPick={(phase) => {
            pick({ phase } as Partial<TodayForm>);
          }}
        />
      </div>
      <noscript>
        <p>
          Answering your own day here takes script. Without it, every answer is in the table below.
        </p>
        <button type="submit">Keep my choice in the address</button>
      </noscript>
    </form>
  );
}
