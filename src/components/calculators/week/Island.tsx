import { Component, createRef, h, hydrate, render } from 'preact';
import { keepWeek, keptWeek } from '../../../lib/browser/device.ts';
import { importAgain } from '../../../lib/browser/importAgain.ts';
import { keepInAddress } from '../../../lib/browser/keepInAddress.ts';
import { readSituation, writeSituation } from '../../../lib/addresses/urlState.ts';
import { sayDropped } from '../../../lib/browser/sayDropped.ts';
import type { Said } from '../../../lib/words/othersSay.ts';
import type { Below } from './Below.tsx';
import { answerToForm } from './form.ts';
import type { WeekForm } from './form.ts';
import { redo, remember, undo } from './planner/history.ts';
import type { History, Step } from './planner/history.ts';
import type { Planner } from './planner/Planner.tsx';
import type { Statements } from './reasonWords.ts';
import { WeekDisplay } from './WeekDisplay.tsx';
import { wayOnWords } from './words.ts';
import { WeekKeys } from './WeekKeys.tsx';

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
  /** What somebody else says, while their week is shown. Never kept. */
  readonly theirs: Said | null;
  /** Loads with the first choice: as built it is right for the example. */
  readonly below: typeof Below | 'as-built';
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
    theirs: null,
    below: 'as-built',
    planner: 'closed',
  };
  private readonly element = createRef<HTMLFormElement>();
  private loading: Promise<void> | null = null;
  /** A button below that was pressed before it was awake. */
  private pressed: HTMLElement | null = null;
  /** Where what explains the answer stands, beside this island. */
  private host: HTMLElement | null = null;
  /** The week that the device and the rest of the page have still to hear of. */
  private untold: string | null = null;

  override componentDidMount() {
    this.host =
      this.element.current?.closest('.calculator-box')?.querySelector('.below-host') ?? null;
    this.host?.addEventListener('click', this.pressEarly);
    this.begin(pickedEarly(this.element.current, this.props.preset));
    addEventListener('pageshow', this.comeBack);
    addEventListener('pagehide', this.tell);
  }

  override componentWillUnmount() {
    removeEventListener('pageshow', this.comeBack);
    removeEventListener('pagehide', this.tell);
  }

  /** A page that the browser kept and shows again may have another address by now. */
  private readonly comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) this.begin({});
  };

  /** Begins from the address, else the device; what was picked before the script woke goes first. */
  private begin(picked: Partial<WeekForm>) {
    const { preset, place } = this.props;
    const asked = new URLSearchParams(location.search);
    // Light or dark is the host's choice and no part of a week.
    if (place === 'embed') asked.delete('theme');
    const address = readSituation(asked.toString(), preset);
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
    this.setState({ form, history, touched, theirs: null, notice: '' });
    if (given || isPicked) this.loadBelow();
    const hasDays = form.week + form.days + form.fixed !== '';
    if (hasDays && (place === 'page' || place === 'answer')) this.openPlanner();
    // The page of one answer cannot stand above another one, whoever wrote its address.
    if (isPicked || kept.given || (given && place === 'answer')) this.keep(form);
    else {
      if (address.dropped.length > 0 && place !== 'embed') {
        keepInAddress(given ? writeSituation(form) : '');
      }
      if (given && place !== 'embed') tellPage();
    }
    if (address.dropped.length > 0 && !isPicked) {
      sayDropped(address.dropped, (dropped) => {
        this.setState({ notice: dropped });
      });
    }
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
      theirs: null,
    });
    this.keep(form);
    this.loadBelow();
  };

  /** What only follows from the last choice is not a step of its own. */
  private readonly settle = (change: Partial<WeekForm>) => {
    const form = { ...this.state.form, ...change };
    this.setState({ form });
    this.keep(form);
  };

  private readonly step = (taken: Step<WeekForm> | null) => {
    if (!taken) return false;
    this.setState({ form: taken.shown, history: taken.history, notice: '', theirs: null });
    this.keep(taken.shown);
    return true;
  };

  /** Puts the reader's choice in the address at once; the rest hears of it when it is painted. */
  private keep(form: WeekForm) {
    const { place, base } = this.props;
    if (place === 'embed') return;
    const { answer, key } = answerToForm(form);
    const search = writeSituation({ ...form, key });
    if (place === 'answer') handOver();
    keepInAddress(search, place === 'answer' ? `${base}/week/` : undefined);
    const counts = `&key=${answer.situation.key}&runs=${answer.situation.runs}`;
    this.untold = form.week === '' ? search : search + counts;
  }

  /** Keeps the choice on the device and tells the page; at the latest when the page is left. */
  private readonly tell = () => {
    if (this.untold === null) return;
    const isKept = keepWeek(this.untold);
    this.untold = null;
    if (!isKept) {
      this.setState({ notice: 'Your browser keeps nothing for us: the address holds your week.' });
    }
    tellPage();
  };

  override componentDidUpdate() {
    // A planner answers key by key and may not lag behind; else the answer is painted first.
    const isPlanning = typeof this.state.planner === 'function';
    if (isPlanning) this.drawBelow();
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.tell();
        if (!isPlanning) this.drawBelow();
      }),
    );
  }

  private readonly drawBelow = () => {
    const { below } = this.state;
    if (this.host && typeof below === 'function') {
      render(h(below, this.belowProps(this.state)), this.host);
    }
  };

  /** Wakes what was built below, then brings it up to date. */
  private loadBelow() {
    this.loading ??= importAgain(() => import('./Below.tsx')).then(
      (loaded) => {
        const built = { form: this.props.preset, theirs: null, planner: 'closed' } as const;
        if (this.host) hydrate(h(loaded.Below, this.belowProps(built)), this.host);
        this.setState({ below: loaded.Below }, () => {
          this.pressed?.click();
        });
      },
      () => {
        this.loading = null; // The next try may find the network back.
        this.setState({ notice: 'The reasons below did not load; try again.' });
      },
    );
  }

  /** A button that was built but is not awake: it hears the press once it is. */
  private readonly pressEarly = ({ target }: Event) => {
    const button = target instanceof Element && target.closest('button');
    if (button && typeof this.state.below !== 'function') {
      this.pressed = button;
      this.loadBelow();
    }
  };

  private belowProps({ form, theirs, planner }: Pick<State, 'form' | 'theirs' | 'planner'>) {
    const { base, place, statements } = this.props;
    const given = answerToForm(form);
    return {
      given,
      isOwn: form.week !== '',
      isCompact: place === 'compact' || place === 'embed',
      wayOn: wayOnWords[place],
      base,
      statements,
      theirs,
      address: `${base}/week/${writeSituation({ ...form, key: given.key })}`,
      onShow: (said: Said | null) => {
        this.setState({ theirs: said });
      },
      onNearest: (key: number) => {
        this.pick({ key: String(key), week: '' });
        // The button is gone with the problem; the choice it made is a good place to be.
        this.element.current?.querySelector<HTMLElement>(`[name=key][value="${key}"]`)?.focus();
      },
      planner:
        typeof planner === 'function'
          ? h(planner, {
              form,
              answer: given.answer,
              base,
              statements,
              history: this.state.history,
              onWeek: this.pick,
              onSettle: this.settle,
              onUndo: () => this.step(undo(this.state.history, this.state.form)),
              onRedo: () => this.step(redo(this.state.history, this.state.form)),
            })
          : undefined,
      hasPlannerFailed: planner === 'failed',
      onPlan: this.openPlanner,
    };
  }

  private readonly openPlanner = () => {
    this.loadBelow();
    this.setState({ planner: 'loading' });
    importAgain(() => import('./planner/Planner.tsx')).then(
      (loaded) => {
        this.setState({ planner: loaded.Planner });
      },
      () => {
        this.setState({ planner: 'failed' });
      },
    );
  };

  override render() {
    const { base, place } = this.props;
    const { form, history, touched, notice, theirs } = this.state;
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
        <WeekDisplay
          given={given}
          isOwn={form.week !== ''}
          isExample={!touched && place !== 'answer'}
          notice={notice}
          theirs={theirs}
          onBack={() => {
            this.setState({ theirs: null });
          }}
        />
        <WeekKeys
          form={form}
          given={given}
          replaced={form.week === '' && (history.past[0]?.week ?? '') !== ''}
          onPick={this.pick}
          onUndo={() => this.step(undo(history, form))}
        />
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
