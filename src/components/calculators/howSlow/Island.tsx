import { Component, createRef, h, hydrate, render } from 'preact';
import { keepEffort, keptEffort } from '../../../lib/browser/device.ts';
import { importAgain } from '../../../lib/browser/importAgain.ts';
import { keepInAddress } from '../../../lib/browser/keepInAddress.ts';
import { sayDropped } from '../../../lib/browser/sayDropped.ts';
import type { DistanceUnit } from '../../../rules/index.ts';
import type { FormIssue } from './answer.ts';
import type { BelowProps } from './Below.tsx';
import { exampleFor, fieldsFor, fieldsOf, measures, typedInto, withUnits } from './form.ts';
import type { FieldName, Fields, Own, Shown } from './form.ts';
import { Keys } from './Keys.tsx';

/** Where the calculator stands: a page of its own, or inside a text, small. */
export type HowSlowPlace = 'page' | 'compact';

export interface HowSlowProps {
  readonly place: HowSlowPlace;
  /** The measure shown first. */
  readonly shown: Shown;
  /** Where the site begins, without a slash at the end. */
  readonly base: string;
}

/** What explains rows, for the part that loads later; the page carries it beside the island. */
export type HowSlowFacts = Pick<BelowProps, 'labels' | 'bibs' | 'colors'>;

interface Choices {
  readonly shown: Shown;
  readonly unit: DistanceUnit;
  readonly own: Own;
  /** The fields that the answer is for. */
  readonly fields: Fields;
  /** What could not be used; said once the reader is done with the field. */
  readonly issues: readonly FormIssue[];
}

interface State extends Choices {
  readonly notice: string;
  /** What reckons and explains; it loads with the first touch, since as built all is right. */
  readonly later: typeof import('./later.ts') | null;
}

/**
 * So long after the last key the answer follows by itself, since half-typed numbers are nobody's;
 * short enough that what then moves belongs to the key.
 */
const pauseMs = 350;
const notLoaded = 'The answer did not load; try again with a connection.';

/**
 * How slow, how long: the keys, awake at once. What they are answered with stands beside them as
 * built, and wakes when a key is touched (docs/decisions/what-a-byte-is-worth.md).
 */
export class HowSlowIsland extends Component<HowSlowProps, State> {
  override state: State = { ...asBuilt(this.props.shown), notice: '', later: null };
  private readonly element = createRef<HTMLFormElement>();
  private box: HTMLElement | null = null;
  private loading: Promise<void> | null = null;
  private pause = 0;
  /** A button below that was pressed before it was awake. */
  private pressed: HTMLElement | null = null;
  /** A link whose numbers are not in the fields yet, since what reads them is still to come. */
  private link = '';

  override componentDidMount() {
    this.box = this.element.current?.closest<HTMLElement>('.calculator-box') ?? null;
    this.box?.addEventListener('click', this.pressEarly);
    this.box?.addEventListener('focusin', this.load);
    this.begin(typedEarly(this.element.current, this.state.fields));
    addEventListener('pageshow', this.comeBack);
  }

  override componentWillUnmount() {
    clearTimeout(this.pause);
    removeEventListener('pageshow', this.comeBack);
  }

  private readonly comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) this.begin({});
  };

  /** Begins from the device; a link that was opened and an early key go before what is kept. */
  private begin(early: Own) {
    const kept = new URLSearchParams(keptEffort());
    const names = measures.flatMap((shown) => fieldsOf[shown]);
    const own: Own = Object.fromEntries(
      names.flatMap((name) => (kept.has(name) ? [[name, kept.get(name)]] : [])),
    );
    const unit = kept.get('unit') === 'mi' ? 'mi' : 'km';
    const hasLink = this.props.place === 'page' && location.search !== '';
    const all = Object.entries(early).reduce(
      (sum, [name, text]) => typedInto(sum, name as FieldName, text),
      own,
    );
    const isFresh = Object.keys(all).length === 0 && unit === 'km';
    if (isFresh && !hasLink) return;
    this.setState({ own: all, unit, fields: exampleFor(unit) }, this.done);
    if (hasLink) this.link = location.search;
    if (hasLink) void this.load();
  }

  /** Fills the fields from a link. Heart rates are never in one, so those kept here stay. */
  private readonly openLink = () => {
    const { later, own, unit: before, shown: first } = this.state;
    if (!later || this.link === '') return;
    const { fields, unit = before, show, dropped } = later.readEffortLink(this.link);
    this.link = '';
    const shown = measures.find((one) => one === show) ?? first;
    this.setState({ own: { ...withUnits(own, before), ...fields }, unit, shown }, this.done);
    sayDropped(dropped, (notice) => {
      this.setState({ notice });
    });
  };

  private readonly type = (name: FieldName, text: string) => {
    const own = typedInto(this.state.own, name, text);
    this.setState({ own });
    this.keep(own, this.state.unit);
    void this.load();
    clearTimeout(this.pause);
    this.pause = window.setTimeout(this.answer, pauseMs);
  };

  /** The reader is done with a field: answered at once, and what is wrong with it is said. */
  private readonly done = () => {
    clearTimeout(this.pause);
    this.setState({}, () => {
      // As it stands now: what is typed while the rest still loads is a step of its own.
      const { own, unit } = this.state;
      void this.load().then(() => {
        this.setState(({ later, ...choices }) => later?.takeIn({ ...choices, own, unit }) ?? null);
      });
    });
  };

  /** After a pause: answered where it can be, and nothing new is said to be wrong. */
  private readonly answer = () => {
    void this.load().then(() => {
      this.setState(({ later, ...choices }) => {
        const { fields = choices.fields, issues = [] } = later?.takeIn(choices) ?? {};
        const isSaid = ({ field, code }: FormIssue) =>
          choices.issues.some((issue) => issue.field === field && issue.code === code);
        return { fields, issues: issues.filter(isSaid) };
      });
    });
  };

  private readonly show = (shown: Shown) => {
    this.setState({ shown });
    void this.load();
  };

  /** Another unit changes how numbers are shown, and none of those typed. */
  private readonly changeUnit = (unit: DistanceUnit) => {
    const { own: typed, fields: last, unit: before } = this.state;
    if (unit === before) return;
    const own = withUnits(typed, before);
    this.setState({ unit, own, fields: withUnits(last, before) }, this.done);
    this.keep(own, unit);
  };

  private readonly forget = () => {
    const { unit, shown } = this.state;
    this.setState({ ...asBuilt(shown), unit, fields: exampleFor(unit), notice: '' });
    return this.keep({}, unit);
  };

  /** Keeps everything on the device at once. An address that brought numbers holds them no longer. */
  private keep(own: Own, unit: DistanceUnit): boolean {
    const pairs = Object.entries({ ...own, unit });
    const isKept = keepEffort(new URLSearchParams(pairs).toString());
    const lost = 'Your browser keeps nothing for us: your numbers last as long as this page.';
    this.setState({ notice: isKept ? '' : lost });
    if (this.props.place === 'page' && location.search !== '') keepInAddress('');
    return isKept;
  }

  /** Wakes what was built around the keys, once. */
  private readonly load = (): Promise<void> => {
    this.loading ??= importAgain(() => import('./later.ts')).then(
      (later) =>
        new Promise((resolve) => {
          this.draw(later, asBuilt(this.props.shown), hydrate);
          const { notice } = this.state;
          this.setState({ later, notice: notice === notLoaded ? '' : notice }, () => {
            this.pressed?.click();
            this.openLink();
            resolve();
          });
        }),
      () => {
        this.loading = null; // The next try may find the network back.
        this.setState({ notice: notLoaded });
      },
    );
    return this.loading;
  };

  private readonly pressEarly = ({ target }: Event) => {
    const button = target instanceof Element && target.closest('button');
    if (!button || this.state.later) return;
    this.pressed = button;
    void this.load();
  };

  override componentDidUpdate() {
    if (this.state.later) this.draw(this.state.later, this.state, render);
  }

  /** The answer and what explains it, beside and below the keys. */
  private draw(later: typeof import('./later.ts'), choices: Choices, put: typeof render) {
    const display = this.box?.querySelector<HTMLElement>('.display-host');
    const below = this.box?.querySelector<HTMLElement>('.below-host');
    if (!display || !below) return;
    const { shown, unit, own, fields, issues } = choices;
    const isStill = issues.some(({ field }) => isAsked(field, shown));
    put(h(later.HowSlowDisplay, { shown, unit, own, fields, isStill }), display);
    const { place, base } = this.props;
    const facts = JSON.parse(below.dataset.facts ?? '{}') as HowSlowFacts;
    const isCompact = place === 'compact';
    const props = { ...facts, shown, unit, own, fields, base, isCompact, onForget: this.forget };
    put(h(later.Below, props), below);
  }

  override render() {
    const { shown, unit, own, issues, notice, later } = this.state;
    const fields = fieldsFor(own, unit);
    const said = later
      ? issues
          .filter(({ field }) => isAsked(field, shown))
          .map((issue) => [issue.field, later.issueSentence(issue, fields, unit)] as const)
      : [];
    return (
      <form
        // Or a browser puts back what was typed before, over what is kept.
        autocomplete="off"
        ref={this.element}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <Keys
          shown={shown}
          unit={unit}
          own={own}
          fields={fields}
          issues={new Map(said)}
          notice={notice}
          onShow={this.show}
          onUnit={this.changeUnit}
          onType={this.type}
          onDone={this.done}
        />
      </form>
    );
  }
}

function asBuilt(shown: Shown): Choices {
  return { shown, unit: 'km', own: {}, fields: exampleFor('km'), issues: [] };
}

function isAsked(field: string, shown: Shown): boolean {
  return fieldsOf[shown].some((name) => name === field);
}

/** What the reader typed before the script was there. */
function typedEarly(form: HTMLFormElement | null, built: Fields): Own {
  const inputs = [...(form?.querySelectorAll<HTMLInputElement>('input[data-field]') ?? [])];
  return Object.fromEntries(
    inputs.flatMap(({ dataset, value }) =>
      value === built[dataset.field as FieldName] ? [] : [[dataset.field, value]],
    ),
  );
}
