import { bibLabel } from '../../../lib/words/bibLabel.ts';
import type { WeekGuidelineId } from '../../../rules/index.ts';
import { Segments } from '../../fields/Segments.tsx';
import { useChoices } from '../../../lib/browser/useChoices.ts';
import { Display } from '../Display.tsx';
import { phaseOptions } from '../phaseOptions.ts';
import { adviceForForm, todayPreset, todayQuestions } from './form.ts';
import type { TodayForm } from './form.ts';
import { adviceWords, authorityWords, nextWords, whySentence, yesterdayWords } from './words.ts';

interface Props {
  /** The number of each guideline that decides some day. */
  readonly bibs: Readonly<Record<WeekGuidelineId, number>>;
  /** Where the site begins, without a slash at the end. */
  readonly base: string;
}

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Two taps and an answer; what only sometimes matters is asked last. */
export function TodayIsland({ base, bibs }: Props) {
  const { choices, isTouched, notice, pick, form } = useChoices(todayQuestions, todayPreset);
  const today = adviceForForm(choices);
  const guideline = { id: today.guideline, bib: bibs[today.guideline] };
  return (
    <form class="calculator today" action={`${base}/calculators/today/`} method="get" {...form}>
      <Display
        asked="Today"
        sentence={adviceWords[today.advice]}
        settled={whySentence[today.because]}
        isExample={!isTouched}
        notice={notice}
      />
      <div class="keys needs-script">
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
        <div class="usual-week">
          <Segments
            legend="Phase"
            name="phase"
            options={phaseOptions}
            value={choices.phase}
            onPick={(phase) => {
              pick({ phase } as Partial<TodayForm>);
            }}
          />
          <p class="field">
            <label for="runs">Runs a week</label>{' '}
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
        </div>
      </div>
      <div class="below">
        <ul class="why said-by">
          <li>
            <a
              class="bib"
              href={`${base}/guidelines/${today.guideline}/`}
              aria-label={bibLabel(guideline)}
            >
              {guideline.bib}
            </a>{' '}
            <span>Said by: {authorityWords[today.saidBy]}</span>
          </li>
        </ul>
        <noscript>
          <p>Your own day takes script. Every answer is in the table below.</p>
        </noscript>
      </div>
    </form>
  );
}
