import { Component, createRef, h } from 'preact';
import { keepSituation } from '../../../lib/browser/device.ts';
import { readSituation, writeSituation } from '../../../lib/addresses/urlState.ts';
import { droppedSentence } from '../../../lib/words/droppedSentence.ts';
import { daysInWeek, maxKeyFor, maxRuns } from '../../../rules/index.ts';
import { Segments } from '../../fields/Segments.tsx';
import { keepInAddress } from '../../../lib/browser/keepInAddress.ts';
import { AnswerView } from './AnswerView.tsx';
import { answerToForm } from './form.ts';
import type { WeekForm } from './form.ts';
import type { Planner } from './planner/Planner.tsx';
import type { Statements } from './words.ts';
import { keyHint, situationWords, thenAndNow } from './words.ts';

interface Props {
  /** The situation shown until the reader or the address gives another. */
  readonly preset: WeekForm;
  /** Where the site begins, without a slash at the end. */
  readonly base: string;
  readonly statements: Statements;
}

interface State {
  readonly form: WeekForm;
  readonly touched: boolean;
  /** What was dropped from the address, or has changed since it was made. */
  readonly notice: string;
  /** Loads when asked for; readers who only want the answer never fetch it. */
  readonly planner: typeof Planner | 'closed' | 'loading' | 'failed';
}

const runOptions = numbersTo(maxRuns);
const phaseOptions = [
  { value: 'build', label: 'Build: key workouts' },
  { value: 'base', label: 'Base: mostly moderate' },
];

/**
 * The week calculator: three questions, and the answer below them before any is answered.
 * A class, because hooks would cost more than all its state (docs/decisions).
 */
export class WeekIsland extends Component<Props, State> {
  override state: State = {
    form: this.props.preset,
    touched: false,
    notice: '',
    planner: 'closed',
  };
  private readonly element = createRef<HTMLFormElement>();

  override componentDidMount() {
    this.readAddress();
    addEventListener('pageshow', this.comeBack);
  }

  override componentWillUnmount() {
    removeEventListener('pageshow', this.comeBack);
  }

  /** A page that the browser kept and shows again may have another address by now. */
  private readonly comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) this.readAddress();
  };

  private readonly readAddress = () => {
    const { preset } = this.props;
    const { text, dropped, given, madeWith } = readSituation(location.search, preset);
    const form = given ? text : pickedIn(this.element.current, preset);
    const notice = `${droppedSentence(dropped)} ${thenAndNow(madeWith, answerToForm(form).answer)}`;
    const touched = given || form !== preset;
    this.setState({ form, touched, notice: notice.trim() });
    if (form.week !== '') this.openPlanner();
    if (touched && !given) keepChoice(form);
    else if (dropped.length > 0) keepInAddress(given ? writeSituation(form) : '');
  };

  private readonly pick = (change: Partial<WeekForm>) => {
    const { form: before, touched } = this.state;
    // The example's key count is not the reader's: untouched, it is only assumed.
    const form = { ...before, ...(touched ? {} : { key: '' }), week: '', ...change };
    this.setState({ form, touched: true, notice: '' });
    // At once: a reader may reload or leave before anything is painted.
    keepChoice(form);
  };

  private readonly openPlanner = () => {
    this.setState({ planner: 'loading' });
    import('./planner/Planner.tsx').then(
      (loaded) => {
        this.setState({ planner: loaded.Planner });
      },
      () => {
        this.setState({ planner: 'failed' });
      },
    );
  };

  override render() {
    const { base, statements } = this.props;
    const { form, touched, notice, planner } = this.state;
    const { answer, assumed, loweredFrom } = answerToForm(form);
    const { runs, key } = answer.situation;
    const mostKey = maxKeyFor(runs);
    const keyOptions = numbersTo(daysInWeek).map((option) => ({
      ...option,
      isOff: Number(option.value) > mostKey,
    }));
    return (
      <form
        class="calculator"
        id="week-form"
        action={`${base}/week/`}
        method="get"
        ref={this.element}
        onSubmit={(event) => {
          // With script the answer is there already.
          event.preventDefault();
        }}
      >
        <Segments
          legend="Runs in your week"
          name="runs"
          options={runOptions}
          value={form.runs}
          foldFrom={daysInWeek + 1}
          foldLabel="8 or more"
          onPick={(picked) => {
            this.pick({ runs: picked });
          }}
        />
        <Segments
          legend="What kind of block is it?"
          name="phase"
          options={phaseOptions}
          value={form.phase}
          onPick={(picked) => {
            // What is assumed for one phase is not what the reader said for the other.
            this.pick({ phase: picked, ...(assumed.includes('key') ? { key: '' } : {}) });
          }}
        />
        <Segments
          legend="Key workouts: hard or long enough to tire you"
          name="key"
          options={keyOptions}
          value={String(key)}
          onPick={(picked) => {
            this.pick({ key: picked });
          }}
          hint={keyHint(runs, mostKey, loweredFrom)}
        />
        <AnswerView
          eyebrow={touched ? 'Your week' : 'An example'}
          answer={answer}
          assumed={assumed}
          base={base}
          statements={statements}
          title={situationWords(answer.situation)}
          notice={notice}
          ownWeek={form.week}
          onNearest={(nearest) => {
            this.pick({ key: String(nearest.key) });
            // The button is gone with the problem; the choice it made is a good place to be.
            this.element.current
              ?.querySelector<HTMLElement>(`[name=key][value="${nearest.key}"]`)
              ?.focus();
          }}
        >
          {typeof planner === 'function' ? (
            h(planner, { form, situation: answer.situation, base, statements, onWeek: this.pick })
          ) : (
            <p class="actions needs-script">
              <button type="button" class="primary" onClick={this.openPlanner}>
                Put it on your days, check it, take it with you
              </button>
              {planner === 'failed' && (
                <span class="notice" role="alert">
                  The planner did not load. Your answer is kept; try again with a connection.
                </span>
              )}
            </p>
          )}
        </AnswerView>
      </form>
    );
  }
}

/** What the reader picked before the script was there, or the browser put back on reload. */
function pickedIn(element: HTMLFormElement | null, preset: WeekForm): WeekForm {
  if (!element) return preset;
  const picked = { ...preset, ...Object.fromEntries(new FormData(element)) } as WeekForm;
  const key = String(answerToForm(preset).answer.situation.key);
  if (JSON.stringify(picked) === JSON.stringify({ ...preset, key })) return preset;
  return picked.key === key ? { ...picked, key: '' } : picked;
}

/** Puts the reader's choice in the address, and on the device, where guideline pages look for it. */
function keepChoice(form: WeekForm) {
  const { answer, key } = answerToForm(form);
  keepInAddress(writeSituation({ ...form, key }));
  keepSituation(answer.situation);
}

function numbersTo(most: number) {
  return Array.from({ length: most + 1 }, (_, number) => ({
    value: String(number),
    label: String(number),
  }));
}
