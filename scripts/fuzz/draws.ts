import { seededRandom } from '../../src/rules/index.ts';

/**
 * Where a case comes from: every choice is a whole number, so that a case can be made again from
 * its numbers, and from smaller ones.
 */
export class Draws {
  private readonly next: () => number;
  private readonly takenDown: number[] | undefined;

  private constructor(next: () => number, takenDown?: number[]) {
    this.next = next;
    this.takenDown = takenDown;
  }

  /** The numbers drawn so far, where they are taken down: most cases hold and need none. */
  get taken(): readonly number[] {
    return this.takenDown ?? [];
  }

  /** New numbers, which follow from the seed, the target and the number of the case. */
  static from(seed: number, target: string, at: number, takenDown?: number[]): Draws {
    const random = seededRandom(mixed(mixed(seed ^ textNumber(target)) ^ at));
    return new Draws(random, takenDown);
  }

  /** The same numbers again; 0 where there are no more. */
  static again(numbers: readonly number[]): Draws {
    let at = 0;
    return new Draws(() => numbers[at++] ?? 0, []);
  }

  /** A whole number from 0 to just under `limit`; the simplest is 0. */
  below(limit: number): number {
    const number = this.next() % limit;
    this.takenDown?.push(number);
    return number;
  }

  /** One of several, the simplest first. */
  one<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (items.length === 0) throw new RangeError('There is nothing to choose from.');
    return item as Item;
  }

  /** Once in so many times. */
  rarely(times: number): boolean {
    return this.below(times) === times - 1;
  }

  /** Up to `most` of something. */
  some<Item>(most: number, make: (at: number) => Item): Item[] {
    return Array.from({ length: this.below(most + 1) }, (_, at) => make(at));
  }
}

/** Spreads near numbers far apart; xorshift and multiply, as in MurmurHash3 (public domain). */
function mixed(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** FNV-1a, to tell targets apart. */
function textNumber(text: string): number {
  let bits = 0x811c9dc5;
  for (const letter of text) bits = Math.imul(bits ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return bits >>> 0;
}
