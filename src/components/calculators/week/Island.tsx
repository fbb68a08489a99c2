import { useEffect, useRef, useState } from 'preact/hooks';
import { readSituation, writeSituation } from '../../../lib/urlState.ts';
import { daysInWeek, maxKeyFor, maxRuns } from '../../../rules/index.ts';
import { Segments } from '../../fields/Segments.tsx';
import { AnswerView } from './AnswerView.tsx';
import { answerToForm } from './form.ts';
import type { WeekForm } from './form.ts';
import { droppedSentence, situationWords } from './words.ts';

interface Props {
  /** The situation shown until the reader or the address gives another. */
  readonly preset: WeekForm;
  /** Where the site begins, without a slash at the end. */
  readonly base: string;
}

const runOptions = numbersTo(maxRuns);
const phaseOptions = [
  { value: 'build', label: 'Build: key workouts' },
  { value: 'base', label: 'Base: mostly moderate' },
];

/** The week calculator: three questions, and the answer below them before any is answered. */
export function WeekIsland({ preset, base }: Props) {
  const [state, setState] = useState({ form: preset, touched: false, dropped: '' });
  const element = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const readAddress = () => {
      const { text, dropped, given } = readSituation(location.search, preset);
      const form = given ? text : pickedIn(element.current, preset);
      const touched = given || form !== preset;
      setState({ form, touched, dropped: droppedSentence(dropped) });
      if (dropped.length > 0) keepInAddress(given ? writeSituation(form) : '');
    };
    readAddress();
    addEventListener('pageshow', readAddress);
    return () => {
      removeEventListener('pageshow', readAddress);
    };
  }, [preset]);

  const pick = (change: Partial<WeekForm>) => {
    const form = { ...state.form, ...change };
    setState({ form, touched: true, dropped: '' });
    keepInAddress(writeSituation(form));
  };

  const { form, touched, dropped } = state;
  const { answer, assumed, loweredFrom } = answerToForm(form);
  const { runs, key } = answer.situation;
  const mostKey = maxKeyFor(runs);
  const keyOptions = numbersTo(daysInWeek).map((option) => ({
    ...option,
    isOff: Number(option.value) > mostKey,
  }));
  return (
    <form class="calculator" action={`${base}/week/`} method="get" ref={element}>
      <Segments
        legend="Runs in your week"
        name="runs"
        options={runOptions}
        value={form.runs}
        foldFrom={daysInWeek + 1}
        foldLabel="8 or more"
        onPick={(picked) => {
          pick({ runs: picked });
        }}
      />
      <Segments
        legend="What kind of block is it?"
        name="phase"
        options={phaseOptions}
        value={form.phase}
        onPick={(picked) => {
          // What is assumed for one phase is not what the reader said for the other.
          pick({ phase: picked, key: assumed.includes('key') ? '' : form.key });
        }}
      />
      <Segments
        legend="Key workouts: hard or long enough to tire you"
        name="key"
        options={keyOptions}
        value={String(key)}
        onPick={(picked) => {
          pick({ key: picked });
        }}
        hint={keyHint(runs, mostKey, loweredFrom)}
      />
      <noscript>
        <p>
          Answering your own numbers here takes script. Without it, every answer is in the table
          below.
        </p>
        <button type="submit">Keep my choice in the address</button>
      </noscript>
      <div class="answer">
        <p class="eyebrow">{touched ? 'Your week' : 'An example: tap your own numbers'}</p>
        {dropped && <p class="notice">{dropped}</p>}
        <AnswerView
          answer={answer}
          assumed={assumed}
          base={base}
          title={situationWords(answer.situation)}
          onNearest={(nearest) => {
            pick({ key: String(nearest.key) });
          }}
        />
      </div>
    </form>
  );
}

function keyHint(runs: number, mostKey: number, loweredFrom: number | null): string {
  if (mostKey === daysInWeek) return '';
  const why =
    mostKey === 0
      ? 'No runs, so no key workouts.'
      : `A key workout is a run: ${runs} ${runs === 1 ? 'run leaves' : 'runs leave'} room for at most ${mostKey}.`;
  return loweredFrom === null ? why : `${why} You had ${loweredFrom}; add runs and it comes back.`;
}

/** What the reader picked before the script was there, or the browser put back on reload. */
function pickedIn(element: HTMLFormElement | null, preset: WeekForm): WeekForm {
  if (!element) return preset;
  const data = new FormData(element);
  const text = (name: keyof WeekForm) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : preset[name];
  };
  const shown = String(answerToForm(preset).answer.situation.key);
  const picked = { runs: text('runs'), phase: text('phase'), key: text('key') };
  const isPreset =
    picked.runs === preset.runs && picked.phase === preset.phase && picked.key === shown;
  return isPreset ? preset : picked;
}

function keepInAddress(search: string) {
  try {
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  } catch {
    // Some browsers allow only so many changes a minute; the answer matters more.
  }
}

function numbersTo(most: number) {
  return Array.from({ length: most + 1 }, (_, number) => ({
    value: String(number),
    label: String(number),
  }));
}
