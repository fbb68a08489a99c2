import type { Connection } from '../webDriver/commands.ts';

/** What a journey may need beyond a page and its script. */
export type Need = 'a finger' | 'script switched off';

/** One of the engines, and how its browser is found, installed and opened. */
export interface Browser {
  readonly name: string;
  /** Debian's packages that bring the browser and its driver. */
  readonly packages: readonly string[];
  /** What it cannot do, with what comes instead. */
  readonly lacks: Partial<Record<Need, string>>;
  /** How to open it; undefined where it, or its driver, is not installed. */
  find(): Open | undefined;
}

/** Opens a browser that remembers nothing. */
export type Open = (wish: { readonly script: boolean }) => Promise<Connection>;
