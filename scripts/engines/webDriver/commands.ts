/**
 * The commands of WebDriver (W3C, "classic") that journeys use, by what they are for. Drivers
 * take them over HTTP as method and path; Firefox takes the same, with the same parameters, over
 * Marionette by name.
 */
export const commands = {
  visit: { method: 'POST', path: 'url', marionette: 'Navigate' },
  address: { method: 'GET', path: 'url', marionette: 'GetCurrentURL' },
  back: { method: 'POST', path: 'back', marionette: 'Back' },
  reload: { method: 'POST', path: 'refresh', marionette: 'Refresh' },
  sizeWindow: { method: 'POST', path: 'window/rect', marionette: 'SetWindowRect' },
  findAll: { method: 'POST', path: 'elements', marionette: 'FindElements' },
  name: { method: 'GET', path: 'element/{id}/computedlabel', marionette: 'GetComputedLabel' },
  isShown: { method: 'GET', path: 'element/{id}/displayed', marionette: 'IsElementDisplayed' },
  isPicked: { method: 'GET', path: 'element/{id}/selected', marionette: 'IsElementSelected' },
  property: {
    method: 'GET',
    path: 'element/{id}/property/{name}',
    marionette: 'GetElementProperty',
  },
  click: { method: 'POST', path: 'element/{id}/click', marionette: 'ElementClick' },
  act: { method: 'POST', path: 'actions', marionette: 'PerformActions' },
  run: { method: 'POST', path: 'execute/sync', marionette: 'ExecuteScript' },
} as const satisfies Record<string, { method: 'GET' | 'POST'; path: string; marionette: string }>;

export type CommandName = keyof typeof commands;
export type Parameters = Readonly<Record<string, unknown>>;

/** What a driver calls an element: an object with this one key. */
export const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
export type ElementReference = Readonly<Record<typeof elementKey, string>>;

/** One browser that takes commands. */
export interface Connection {
  /** What the browser says of itself, such as `browserVersion`. */
  readonly capabilities: Parameters;
  send(command: CommandName, parameters?: Parameters): Promise<unknown>;
  /** Closes the browser. */
  end(): Promise<void>;
}

/** A command the browser refused; `code` is WebDriver's, such as `stale element reference`. */
export class RefusedCommand extends Error {
  readonly code: string;

  constructor(command: string, code: string, message: string) {
    super(`${command}: ${code}${message ? `: ${message}` : ''}`);
    this.code = code;
  }
}
