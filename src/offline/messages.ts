/** What a page asks of the worker. */
export type Question = 'how much' | 'keep all' | 'drop';

/** What is on the device, and what the whole site would take. */
export interface HowMuch {
  readonly keptPages: number;
  readonly allPages: number;
  /** Kept for everyone after one visit. */
  readonly alwaysPages: number;
  /** The reader asked for the whole site and got it. */
  readonly isWhole: boolean;
  readonly wholeBytes: number;
  readonly loadBytes: number;
}

/** Why not all could be kept: no room, no network, or the site has just changed. */
export type Problem = 'full' | 'network' | 'changed';

/** What the worker answers through the port that came with the question. */
export type Reply = HowMuch & {
  /** Nothing more comes. */
  readonly isDone: boolean;
  readonly problem?: Problem;
};
