import { guidelineById } from '../../../rules/index.ts';
import { Segments } from '../../fields/Segments.tsx';
import { useChoices } from '../../../lib/browser/useChoices.ts';
import { FoundWeeks } from './FoundWeeks.tsx';
import {
  backwardsPreset,
  backwardsQuestions,
  recoveryCounts,
  runCounts,
  weeksForForm,
} from './form.ts';
import type { BackwardsForm, PackedWeeks } from './form.ts';
import { askedWords, foundSentence, noneReasons, noneSentence, runsSentence } from './words.ts';

interface Props {
  readonly packed: PackedWeeks;
  /** Where the site begins, without a slash at the end. */
  readonly base: string;
}

const countOptions = backwardsQuestions.recovery.map((value) => ({ value, label: value }));
const phaseOptions = [
  { value: 'build', label: 'Build: key workouts' },
  { value: 'base', label: 'Base: mostly moderate' },
];
/** What decides where no week has it: too few key workouts to follow, or a base phase. */
const decidedBy = { build: 'within-24-hours', base: 'base-phase-skip' } as const;

/** The rules read backwards: from what the reader wants to the weeks that have it. */
export function BackwardsIsland({ packed, base }: Props) {
  const { choices, isTouched, notice, pick, form } = useChoices(
    backwardsQuestions,
    backwardsPreset,
  );
  const { found, nearest } = weeksForForm(choices, packed);
  const guideline = decidedBy[choices.phase];
  const { bib } = guidelineById(guideline);
  return (
    <form
      class="calculator backwards"
      action={`${base}/calculators/backwards/`}
      method="get"
      ref={form}
    >
      <Segments
        legend="Recovery runs I want in a week"
        name="recovery"
        options={countOptions}
        value={choices.recovery}
        onPick={(recovery) => {
          pick({ recovery });
        }}
      />
      <Segments
        legend="Key workouts I have in a week"
        name="key"
        options={countOptions}
        value={choices.key}
        onPick={(key) => {
          pick({ key });
        }}
      />
      <Segments
        legend="What kind of block is it?"
        name="phase"
        options={phaseOptions}
        value={choices.phase}
        onPick={(phase) => {
          pick({ phase } as Partial<BackwardsForm>);
        }}
      />
      <noscript>
        <p>
          Looking for your own week here takes script. Without it, every answer is in the table
          below.
        </p>
        <button type="submit">Keep my choice in the address</button>
      </noscript>
      <div class="answer">
        <p class="eyebrow">{isTouched ? 'Your search' : 'An example: tap your own numbers'}</p>
        {notice && <p class="notice">{notice}</p>}
        <div role="status">
          <p class="asked">{askedWords(choices)}</p>
          <p class="answer-sentence">
            {nearest ? 'No week has that' : runsSentence(runCounts(found))}
          </p>
          <p class="settled">
            {nearest
              ? `${noneSentence(choices, recoveryCounts(choices.key, choices.phase, packed))} The nearest week that there is stands below.`
              : foundSentence(found.length)}
          </p>
        </div>
        {nearest && (
          <ul class="why">
            <li>
              <a
                class="bib"
                href={`${base}/guidelines/${guideline}/`}
                aria-label={`Guideline ${bib}`}
              >
                {bib}
              </a>{' '}
              <span>{noneReasons[choices.phase]}</span>
            </li>
          </ul>
        )}
        <FoundWeeks weeks={nearest ? [nearest] : found} />
      </div>
    </form>
  );
}
