import type { Phase } from '../../../rules/index.ts';
import { bibLabel } from '../../../lib/words/bibLabel.ts';
import { Segments } from '../../fields/Segments.tsx';
import { useChoices } from '../../../lib/browser/useChoices.ts';
import { Display } from '../Display.tsx';
import { phaseOptions } from '../phaseOptions.ts';
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
  /** What decides where no week has it: too few key workouts to follow, or a base phase. */
  readonly decidedBy: Readonly<Record<Phase, { readonly id: string; readonly bib: number }>>;
  /** Where the site begins, without a slash at the end. */
  readonly base: string;
}

const countOptions = backwardsQuestions.recovery.map((value) => ({ value, label: value }));

/** The rules read backwards: from what the reader wants to the weeks that have it. */
export function BackwardsIsland({ packed, decidedBy, base }: Props) {
  const { choices, isTouched, notice, pick, form } = useChoices(
    backwardsQuestions,
    backwardsPreset,
  );
  const { found, nearest } = weeksForForm(choices, packed);
  const { id: guideline, bib } = decidedBy[choices.phase];
  return (
    <form
      class="calculator backwards"
      action={`${base}/calculators/backwards/`}
      method="get"
      {...form}
    >
      <Display
        asked={askedWords(choices)}
        sentence={nearest ? 'No week has that' : runsSentence(runCounts(found))}
        settled={
          nearest
            ? `${noneSentence(choices, recoveryCounts(choices.key, choices.phase, packed))} The nearest week that there is stands below.`
            : foundSentence(found.length)
        }
        isExample={!isTouched}
        notice={notice}
      />
      <div class="keys needs-script">
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
          legend="Phase"
          name="phase"
          options={phaseOptions}
          value={choices.phase}
          onPick={(phase) => {
            pick({ phase } as Partial<BackwardsForm>);
          }}
        />
      </div>
      <div class="below">
        <noscript>
          <p>
            Looking for your own week here takes script. Without it, every answer is in the table
            below.
          </p>
        </noscript>
        {nearest && (
          <ul class="why">
            <li>
              <a
                class="bib"
                href={`${base}/guidelines/${guideline}/`}
                aria-label={bibLabel(decidedBy[choices.phase])}
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
