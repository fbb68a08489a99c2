import type { Connection, ElementReference } from './webDriver/commands.ts';
import { elementKey } from './webDriver/commands.ts';
import { NotSeen, until } from './until.ts';

/** Which of the elements a selector finds. */
export interface Which {
  /** The name a screen reader says, as the engine works it out. */
  readonly name?: string | RegExp;
  /** What it shows. */
  readonly text?: string | RegExp;
}

/**
 * A part of the page, found anew whenever it is asked: a page may draw it again at any time.
 * Of several it is the first.
 */
export class Part {
  readonly #connection: Connection;
  readonly #selector: string;
  readonly #which: Which;
  readonly #within: Part | undefined;

  constructor(connection: Connection, selector: string, which: Which = {}, within?: Part) {
    this.#connection = connection;
    this.#selector = selector;
    this.#which = which;
    this.#within = within;
  }

  /** One inside this. */
  part(selector: string, which?: Which): Part {
    return new Part(this.#connection, selector, which, this);
  }

  /** All there are now. */
  async all(): Promise<ElementReference[]> {
    const found = await this.#candidates();
    const right = await Promise.all(found.map((element) => this.#isRight(element)));
    return found.filter((_, at) => right[at]);
  }

  async click(): Promise<void> {
    await until(
      `${this.#what} to click on`,
      async () => {
        await this.#ask('click');
        return true;
      },
      Boolean,
    );
  }

  /** Touches it for a moment. */
  async tap(): Promise<void> {
    await until(
      `${this.#what} to tap`,
      async () => {
        const origin = await this.#element();
        await this.#run('arguments[0].scrollIntoView({ block: "center" })', origin);
        await this.#connection.send('act', {
          actions: [
            {
              type: 'pointer',
              id: 'finger',
              parameters: { pointerType: 'touch' },
              actions: [
                { type: 'pointerMove', duration: 0, origin, x: 0, y: 0 },
                { type: 'pointerDown', button: 0 },
                { type: 'pause', duration: 50 },
                { type: 'pointerUp', button: 0 },
              ],
            },
          ],
        });
        return true;
      },
      Boolean,
    );
  }

  /** Waits until it shows this. */
  async shows(text: string | RegExp): Promise<void> {
    await until(`${this.#what} showing ${String(text)}`, () => this.text(), matches(text));
  }

  /** All its words, those that are only heard too: WebKitGTK's own command leaves them out. */
  async text(): Promise<string> {
    return this.#textOf(await this.#element());
  }

  /** Waits until there is one that can be seen. */
  async isShown(): Promise<void> {
    await until(`${this.#what} in sight`, () => this.#ask('isShown'), Boolean);
  }

  /** Waits until there is none, or none that can be seen. */
  async isGone(): Promise<void> {
    await until(
      `no ${this.#what}`,
      () => this.#shown(),
      (count) => count === 0,
    );
  }

  async counts(wanted: number): Promise<void> {
    await until(
      `${String(wanted)} times ${this.#what}`,
      async () => (await this.all()).length,
      (count) => count === wanted,
    );
  }

  /** Waits until the radio button, checkbox or option is picked, or is not. */
  async isPicked(wanted = true): Promise<void> {
    await until(
      `${this.#what} ${wanted ? '' : 'not '}picked`,
      () => this.#ask('isPicked'),
      (picked) => picked === wanted,
    );
  }

  async holds(value: string): Promise<void> {
    await until(
      `${this.#what} holding “${value}”`,
      () => this.property('value'),
      (held) => held === value,
    );
  }

  async hasFocus(): Promise<void> {
    await until(
      `focus on ${this.#what}`,
      async () => {
        const element = await this.#element();
        return this.#run('return document.activeElement === arguments[0]', element);
      },
      Boolean,
    );
  }

  /** Waits until it has the focus, and a ring around it that can be seen. */
  async hasFocusRing(): Promise<void> {
    await this.hasFocus();
    await until(
      `a focus ring around ${this.#what}`,
      async () => {
        const element = await this.#element();
        return (await this.#run(
          'const { outlineStyle, outlineWidth } = getComputedStyle(arguments[0]);' +
            'return outlineStyle === "none" ? 0 : parseFloat(outlineWidth)',
          element,
        )) as number;
      },
      (widthPx) => widthPx >= 2,
    );
  }

  async property(name: string): Promise<unknown> {
    const { [elementKey]: id } = await this.#element();
    return this.#connection.send('property', { id, name });
  }

  /** Runs the body of a function that gets this as `arguments[0]`. */
  async run(body: string): Promise<unknown> {
    return this.#run(body, await this.#element());
  }

  async #element(): Promise<ElementReference> {
    const [first] = await this.all();
    if (!first) throw new NotSeen(`no ${this.#what}`);
    return first;
  }

  async #shown(): Promise<number> {
    const found = await this.all();
    const shown = await Promise.all(
      found.map(({ [elementKey]: id }) => this.#connection.send('isShown', { id })),
    );
    return shown.filter(Boolean).length;
  }

  async #ask(command: 'click' | 'isShown' | 'isPicked'): Promise<unknown> {
    const { [elementKey]: id } = await this.#element();
    return this.#connection.send(command, { id });
  }

  async #textOf({ [elementKey]: id }: ElementReference): Promise<string> {
    const text = await this.#connection.send('property', { id, name: 'innerText' });
    return String(text).replace(/\s+/g, ' ').trim();
  }

  #run(body: string, element: ElementReference): Promise<unknown> {
    return this.#connection.send('run', { script: body, args: [element] });
  }

  async #candidates(): Promise<ElementReference[]> {
    const value = this.#selector;
    if (!this.#within) {
      return (await this.#connection.send('findAll', {
        using: 'css selector',
        value,
      })) as ElementReference[];
    }
    const inside = await this.#within.all();
    const found = await Promise.all(
      inside.map((element) =>
        this.#connection.send('run', {
          script: 'return [...arguments[0].querySelectorAll(arguments[1])]',
          args: [element, value],
        }),
      ),
    );
    return found.flat() as ElementReference[];
  }

  async #isRight({ [elementKey]: id }: ElementReference): Promise<boolean> {
    const { name, text } = this.#which;
    if (name !== undefined) {
      const said = String(await this.#connection.send('name', { id })).trim();
      if (typeof name === 'string' ? said !== name : !name.test(said)) return false;
    }
    return text === undefined || matches(text)(await this.#textOf({ [elementKey]: id }));
  }

  get #what(): string {
    const { name, text } = this.#which;
    const named = [
      name === undefined ? '' : `named ${String(name)}`,
      text === undefined ? '' : `with ${String(text)}`,
    ];
    return [this.#selector, ...named].filter(Boolean).join(' ');
  }
}

function matches(wanted: string | RegExp): (seen: string) => boolean {
  return (seen) => (typeof wanted === 'string' ? seen.includes(wanted) : wanted.test(seen));
}
