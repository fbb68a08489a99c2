import type { Need } from './browsers/browser.ts';
import type { Reader } from './reader.ts';

/** What a reader comes for, from the first page to what they leave with. */
export interface Journey {
  readonly name: string;
  readonly needs?: Need;
  /** Throws when something is not as a reader should find it. */
  walk(reader: Reader, site: Site): Promise<void>;
}

/** What a journey has besides a reader: the site, on a server of its own. */
export interface Site {
  /** Takes the server away, as a tunnel does the network. */
  cut(): Promise<void>;
  /** Whether the engine lacks what the journey needs, and something else comes instead. */
  readonly isInstead: boolean;
}

/** Thrown by a journey through what this build does not have; the message says what. */
export class NotInThisBuild extends Error {}
