import type { Connection } from './webDriver/commands.ts';
import { Part } from './part.ts';
import type { Which } from './part.ts';
import { until } from './until.ts';

/** The keys that are no letter, as WebDriver writes them. */
const keys: Readonly<Record<string, string>> = {
  Shift: '\uE008',
  Control: '\uE009',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** What may be under a name: the elements of each role that our pages have. */
export const roles = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  group: 'fieldset',
  radio: 'input[type=radio]',
  region: 'section, [role=region]',
  slider: 'input[type=range]',
  textbox: 'input:not([type]), input[type=text], textarea',
} as const;

/** Someone at a browser: does what a reader can, sees what a reader sees. */
export class Reader {
  /** The site's home, which ends with a slash. */
  readonly site: string;
  readonly #connection: Connection;

  constructor(connection: Connection, site: string) {
    this.site = site;
    this.#connection = connection;
  }

  /** Opens a page, by its address from the home page on. */
  async visit(address: string): Promise<void> {
    await this.#connection.send('visit', { url: this.site + address });
  }

  /** Opens a page and waits until its calculator answers. */
  async visitCalculator(address: string): Promise<void> {
    await this.visit(address);
    await this.calculatorAnswers();
  }

  async calculatorAnswers(): Promise<void> {
    await until(
      'a calculator that answers',
      () => this.part('[data-island][data-awake]').all(),
      (awake) => awake.length > 0,
    );
  }

  async back(): Promise<void> {
    await this.#connection.send('back');
  }

  async reload(): Promise<void> {
    await this.#connection.send('reload');
  }

  /** Waits until the address, from the home page on, is this one. */
  async isAt(address: string | RegExp): Promise<void> {
    await until(
      `the address ${String(address)}`,
      async () => String(await this.#connection.send('address')).replace(this.site, ''),
      (now) => (typeof address === 'string' ? now === address : address.test(now)),
    );
  }

  part(selector: string, which?: Which): Part {
    return new Part(this.#connection, selector, which);
  }

  /** The page's own headline. */
  get headline(): Part {
    return this.part('h1');
  }

  /** Presses keys in turn; of `Control+z` the first is held while the second is pressed. */
  async press(...strokes: string[]): Promise<void> {
    await this.#strike(strokes.map((stroke) => stroke.split('+').map((key) => keys[key] ?? key)));
  }

  async type(text: string): Promise<void> {
    await this.#strike(Array.from(text, (letter) => [letter]));
  }

  /** Puts other text into a field and says with Enter that it is done. */
  async fillIn(field: Part, text: string): Promise<void> {
    await field.click();
    await this.press('Control+a');
    await this.type(text);
    await this.press('Enter');
  }

  /** Presses Tab, or Shift+Tab to go back, until the part has the focus. */
  async tabTo(target: Part, { key = 'Tab', most = 40 } = {}): Promise<void> {
    await target.isShown();
    for (let step = 0; step < most; step += 1) {
      if (await target.run('return document.activeElement === arguments[0]')) return;
      await this.press(key);
    }
    await target.hasFocus();
  }

  /** Runs the body of a function in the page. */
  async run(body: string): Promise<unknown> {
    return this.#connection.send('run', { script: body, args: [] });
  }

  /** Waits until the body, run in the page, returns this. */
  async comesToBe(what: string, body: string, wanted: unknown): Promise<void> {
    await until(
      what,
      () => this.run(body),
      (seen) => seen === wanted,
    );
  }

  /** Each stroke is its keys, pressed one after the other and then let go. */
  async #strike(strokes: readonly (readonly string[])[]): Promise<void> {
    const actions = strokes.flatMap((held) => [
      ...held.map((value) => ({ type: 'keyDown', value })),
      ...held.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
    await this.#connection.send('act', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}
