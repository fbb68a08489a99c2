import { Component, createRef, h } from 'preact';
import { keepWeek, keptWeek } from '../../../lib/browser/device.ts';
import { keepInAddress } from '../../../lib/browser/keepInAddress.ts';
import { readSituation, writeSituation } from '../../../lib/addresses/urlState.ts';
import type { Dropped } from '../../../lib/addresses/parameters.ts';
import type { RulebookId } from '../../../rules/index.ts';
import { answerToForm } from './form.ts';
import type { WeekForm } from './form.ts';
import { redo, remember, undo } from './planner/history.ts';
import type { History, Step } from './planner/history.ts';
import type { Planner } from './planner/Planner.tsx';
import { WeekAnswerView } from './WeekAnswerView.tsx';
import { WeekKeys } from './WeekKeys.tsx';
import type { Statements } from './words.ts';

/** Where the calculator stands, which decides what it remembers and how much it shows. */
export type WeekPlace =
  /** A page of its own: begins with the week kept on the device. */
  | 'page'
  /** The page of one answer: the first other choice makes it the calculator's own page. */
  | 'answer'
  /** Inside a text: small, with a link to the page. */
  | 'compact'
  /** On somebody else's page: small, and keeps nothing. */
  | 'embed';

export interface WeekIslandProps {
  /** The situation shown until the reader, the address or the device gives another. */
  readonly preset: WeekForm;
  readonly place: WeekPlace;
  /** Where the site begins, without a slash at the end. */
  readonly base: string;
  readonly statements: Statements;
}

interface State {
  readonly form: WeekForm;
  readonly history: History<WeekForm>;
  readonly touched: boolean;
  /** What was dropped from the address, or cannot be kept. */
  readonly notice: string;
  /** Whose week the strip shows; the reader's own answer where it is null. Never kept. */
  readonly shown: RulebookId | null;
  /** Loads when asked for; readers who only want the answer never fetch it. */
  readonly planner: typeof Planner | 'closed' | 'loading' | 'failed';
}

/**
 * The week calculator: a display with the answer, three rows of keys, and why.
 * A class, because hooks would cost more than all its state (docs/decisions).
 */
export class WeekIsland extends Component<WeekIslandProps, State> {
  override state: State = {
    form: this.props.preset,
    history: { past: [], future: [] },
    // The page of one answer says its numbers; elsewhere they are an example.
    touched: this.props.place === 'answer',
    notice: '',
    shown: null,
    planner: 'closed',
  };
  private readonly element = createRef<HTMLFormElement>();

  override componentDidMount() {
    this.begin(pickedEarly(this.element.current, this.props.preset));
    addEventListener('pageshow', this.comeBack);
  }

  override componentWillUnmount() {
    removeEventListener('pageshow', this.comeBack);
  }

  /** A page that the browser kept and shows again may have another address by now. */
  private readonly comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) this.begin({});
  };

  /** Begins from the address, else the device; what was picked before the script woke goes first. */
  private begin(picked: Partial<WeekForm>) {
    const { preset, place } = this.props;
    const address = readSituation(location.search, preset);
    const kept = readSituation(place === 'page' && !address.given ? keptWeek() : '', preset);
    const { text, given } = address.given ? address : kept;
    const isPicked = Object.keys(picked).length > 0;
    // The example's key count is not the reader's: where another number was picked it is assumed.
    const isSaid = given || place === 'answer';
    const own = isSaid || !isPicked ? text : { ...text, key: '' };
    const form = isPicked ? { ...own, week: '', ...picked } : text;
    const touched = isSaid || isPicked;
    // A week of the reader's own gives way to an early tap as to a later one: one undo away.
    const { history: steps } = this.state;
    const history = isPicked && text.week !== '' ? remember(steps, text) : steps;
    this.setState({ form, history, touched, shown: null, notice: '' });
    const hasDays = form.week + form.days + form.fixed !== '';
    if (hasDays && (place === 'page' || place === 'answer')) this.openPlanner();
    // The page of one answer cannot stand above another one, whoever wrote its address.
    if (isPicked || kept.given || (given && place === 'answer')) this.keep(form);
    else {
      if (address.dropped.length > 0) keepInAddress(given ? writeSituation(form) : '');
      if (given && place !== 'embed') tellPage();
    }
    if (address.dropped.length > 0 && !isPicked) this.say(address.dropped);
  }

  /** Few readers bring an address that needs mending, so its words load only then. */
  private say(dropped: readonly Dropped[]) {
    import('../../../lib/words/droppedSentence.ts').then(
      ({ droppedSentence }) => {
        this.setState({ notice: droppedSentence(dropped) });
      },
      () => {
        this.setState({ notice: 'Part of the address could not be used.' });
      },
    );
  }

  /** Takes a choice: shown, undoable, and kept at once, so that leaving now loses nothing. */
  private readonly pick = (change: Partial<WeekForm>) => {
    const { form: before, touched, history } = this.state;
    // The example's key count is not the reader's: untouched, it is only assumed.
    const form = { ...before, ...(touched ? {} : { key: '' }), ...change };
    const isNew = JSON.stringify(form) !== JSON.stringify(before);
    this.setState({
      form,
      history: isNew ? remember(history, before) : history,
      touched: true,
      notice: '',
      shown: null,
    });
    this.keep(form);
  };

  /** What only follows from the last choice is not a step of its own. */
  private readonly settle = (change: Partial<WeekForm>) => {
    const form = { ...this.state.form, ...change };
    this.setState({ form });
    this.keep(form);
  };

  private readonly step = (taken: Step<WeekForm> | null) => {
    if (!taken) return false;
    this.setState({ form: taken.shown, history: taken.history, notice: '', shown: null });
    this.keep(taken.shown);
    return true;
  };

  /** Puts the reader's choice in the address and on the device, and tells the rest of the page. */
  private keep(form: WeekForm) {
    const { place, base } = this.props;
    if (place === 'embed') return;
    const { answer, key } = answerToForm(form);
    const search = writeSituation({ ...form, key });
    if (place === 'answer') handOver();
    keepInAddress(search, place === 'answer' ? `${base}/week/` : undefined);
    const counts = `&key=${answer.situation.key}&runs=${answer.situation.runs}`;
    if (!keepWeek(form.week === '' ? search : search + counts)) {
      this.setState({ notice: 'Your browser keeps nothing for us: the address holds your week.' });
    }
    tellPage();
  }

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
    const { base, place, statements } = this.props;
    const { form, history, touched, notice, shown, planner } = this.state;
    const given = answerToForm(form);
    return (
      <form
        class="calculator"
        id="week-form"
        action={`${base}/week/`}
        method="get"
        // Or a browser puts back what was picked before, over an address that says something else.
        autocomplete="off"
        ref={this.element}
        onSubmit={(event) => {
          // With script the answer is there already.
          event.preventDefault();
        }}
      >
        <WeekAnswerView
          given={given}
          isOwn={form.week !== ''}
          isExample={!touched}
          isCompact={place === 'compact' || place === 'embed'}
          base={base}
          statements={statements}
          notice={notice}
          shown={shown}
          address={`${base}/week/${writeSituation({ ...form, key: given.key })}`}
          onShow={(rulebook) => {
            this.setState({ shown: rulebook });
          }}
          onNearest={(key) => {
            this.pick({ key: String(key), week: '' });
            // The button is gone with the problem; the choice it made is a good place to be.
            this.element.current?.querySelector<HTMLElement>(`[name=key][value="${key}"]`)?.focus();
          }}
          keys={
            <WeekKeys
              form={form}
              given={given}
              replaced={history.past[0]?.week !== '' && form.week === '' && history.past.length > 0}
              onPick={this.pick}
              onUndo={() => {
                this.step(undo(history, form));
                if (planner === 'closed') this.openPlanner();
              }}
            />
          }
        >
          {typeof planner === 'function' ? (
            h(planner, {
              form,
              answer: given.answer,
              base,
              statements,
              history,
              onWeek: this.pick,
              onSettle: this.settle,
              onUndo: () => this.step(undo(this.state.history, this.state.form)),
              onRedo: () => this.step(redo(this.state.history, this.state.form)),
            })
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
        </WeekAnswerView>
      </form>
    );
  }
}

/** What the reader picked before the script was there: where the keys differ from the preset's. */
function pickedEarly(element: HTMLFormElement | null, preset: WeekForm): Partial<WeekForm> {
  if (!element) return {};
  const { answer } = answerToForm(preset);
  const asBuilt = { ...preset, key: String(answer.situation.key) };
  const picked = [...new FormData(element)].filter(
    ([name, value]) => asBuilt[name as keyof WeekForm] !== value,
  );
  return Object.fromEntries(picked);
}

/** The rest of the page speaks of the week in its address, and so does what a phone shares of it. */
function tellPage() {
  for (const own of document.querySelectorAll('link[rel=canonical], [property="og:url"]')) {
    own.setAttribute(own.tagName === 'LINK' ? 'href' : 'content', location.href);
  }
  // The page's own snippet listens.
  dispatchEvent(new Event('change'));
}

/** The page of one answer becomes the calculator's own: its heading, and nothing of the old answer. */
function handOver() {
  const head = document.querySelector<HTMLTemplateElement>('#any-answer');
  if (!head) return;
  for (const old of document.querySelectorAll('.of-this-answer')) old.remove();
  document.title = head.title;
  head.replaceWith(head.content);
}
