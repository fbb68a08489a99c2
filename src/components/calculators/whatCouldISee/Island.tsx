import { useEffect, useMemo, useState } from 'preact/hooks';
import { testsIn, typicalScatters } from '../../../rules/index.ts';
import type { SeasonSetup, SeasonSummary } from '../../../rules/index.ts';
import { writeParameters } from '../../../lib/addresses/parameters.ts';
import { importAgain } from '../../../lib/browser/importAgain.ts';
import { useChoices } from '../../../lib/browser/useChoices.ts';
import { Segments } from '../../fields/Segments.tsx';
import { Slider } from '../../fields/Slider.tsx';
import { useLoaded } from '../../../lib/browser/useLoaded.ts';
import { Display } from '../Display.tsx';
import { NotLoaded } from '../NotLoaded.tsx';
import { countedSeasons, countSeasons, drawnSeasons } from './countSeasons.ts';
import { evennessOf, keyOf, planPreset, planQuestions, setupFor } from './form.ts';
import type { PlanForm } from './form.ts';
import type { RepeatsProps } from './repeats/Repeats.tsx';
import { SeasonDots } from './SeasonDots.tsx';
import { percent } from './shares.ts';
import { askedWords, evennessWords, onTheClock, planBasis, planSentence } from './words.ts';

/** Where it stands: on its own page, or small inside a text. */
export type PlanPlace = 'page' | 'compact';

export interface PlanProps {
  readonly place: PlanPlace;
  /** The preset's seasons, counted while building. */
  readonly counted: SeasonSummary;
  /** Difference found 4 times in 5, as a multiple of the scatter, by number of tests. */
  readonly mostly: Readonly<Record<string, number>>;
  /** Where the site begins, without a slash at the end. */
  readonly base: string;
}

const evenness = typicalScatters.map(({ id, scatterPercent }) => ({
  value: String(scatterPercent),
  label: evennessWords[id],
}));
const counts = planQuestions.tests.map((value) => ({ value, label: value }));

/** What a number of tests could show, and 200 seasons of the same runner who runs them. */
export function PlanIsland({ place, counted, mostly, base }: PlanProps) {
  const { choices, isTouched, notice, pick, form } = useChoices(planQuestions, planPreset);
  const [own, setOwn] = useState<number | null>(null);
  const isOwn = own !== null;

  const setup = setupFor(choices, own ?? undefined);
  const key = keyOf(setup);
  const seasons = useMemo(() => drawnSeasons(setup), [key]);
  const answer = useCounted(setup, counted);
  const isExample = !isTouched && !isOwn;
  const used = percent(setup.scatterPercent);
  const isPage = place === 'page';
  const way = `${base}/calculators/what-could-i-see/`;

  const pickScatter = (scatter: string) => {
    setOwn(null);
    pick({ scatter });
  };
  return (
    <form class="calculator plan" action={way} method="get" autocomplete="off" {...form}>
      <Display
        asked={askedWords(answer.setup)}
        sentence={planSentence(answer.setup, answer.summary)}
        settled={
          <span key={String(isExample)}>
            {planBasis(answer.setup, answer.summary, mostly[testsIn(answer.setup.design)])}
          </span>
        }
        isExample={isExample}
        notice={notice}
      >
        <SeasonDots seasons={seasons} effectPercent={setup.effectPercent} />
      </Display>
      <div class="keys needs-script">
        <Segments
          legend="How even are your tests?"
          name="scatter"
          options={evenness}
          value={isOwn || !evennessOf(choices.scatter) ? '' : choices.scatter}
          onPick={pickScatter}
        />
        <Segments
          legend="How many tests will you do?"
          name="tests"
          options={counts}
          value={choices.tests}
          onPick={(tests) => {
            pick({ tests });
          }}
        />
        <div class="sliders">
          <Slider
            id="effect"
            name="effect"
            label="Difference"
            stops={planQuestions.effect}
            value={choices.effect}
            shown={percent(setup.effectPercent)}
            spoken={`${percent(setup.effectPercent)}, ${onTheClock(setup.effectPercent)}`}
            onPick={(effect) => {
              pick({ effect });
            }}
          />
          <Slider
            id="scatter-slider"
            label={isOwn ? 'Own scatter' : 'Scatter'}
            stops={planQuestions.scatter}
            value={isOwn ? String(setup.scatterPercent) : choices.scatter}
            shown={used}
            spoken={`${used}, ${onTheClock(setup.scatterPercent)}`}
            onPick={pickScatter}
          />
        </div>
      </div>
      <div class="below">
        {isPage && <RepeatsFold isUsed={isOwn} onScatter={setOwn} />}
        <p class="actions">
          <a
            href={
              isPage ? `${way}draw/?tests=${drawable(choices)}` : way + writeParameters(choices)
            }
          >
            {isPage ? 'Draw my order' : 'With my own scatter, the draw and the result'}
          </a>
        </p>
      </div>
    </form>
  );
}

const loadRepeats = () => importAgain(() => import('./repeats/Repeats.tsx'));

/** The reader's own repeats, which load when the fold is opened. */
function RepeatsFold(props: RepeatsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { module, hasFailed, retry } = useLoaded(isOpen, loadRepeats);
  return (
    <details
      class="more needs-script"
      onToggle={() => {
        setIsOpen(true);
      }}
    >
      <summary>Use my own repeats</summary>
      {module && <module.Repeats {...props} />}
      {hasFailed && <NotLoaded onRetry={retry} />}
    </details>
  );
}

/** Too few tests for a verdict are not offered to be drawn. */
function drawable({ tests }: PlanForm): string {
  return tests === '8' ? planPreset.tests : tests;
}

/**
 * The summary of a setup, and the setup that it is of: until all seasons are counted, the one
 * before stays.
 */
function useCounted(setup: SeasonSetup, built: SeasonSummary) {
  const preset = setupFor(planPreset);
  const [last, setLast] = useState({ setup: preset, summary: built });
  const key = keyOf(setup);
  const known = key === keyOf(preset) ? built : countedSeasons(setup);
  const now = known ? { setup, summary: known } : last;
  useEffect(() => {
    if (known) {
      setLast({ setup, summary: known });
      return undefined;
    }
    return countSeasons(setup, (summary) => {
      setLast({ setup, summary });
    });
  }, [key]);
  return now;
}
