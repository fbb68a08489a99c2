/** Testing it on yourself: orders and times as typed or linked, and what comes of them. */
import {
  compareTimes,
  designFor,
  designKinds,
  drawOrder,
  maxBlocks,
  orderCode,
  orderText,
  readOrder,
  readTestTimes,
  seededRandom,
  testTimeLimitsS,
  testsIn,
} from '../../../src/rules/index.ts';
import type { Design, Order, TrialIssue } from '../../../src/rules/index.ts';
import type { Draws } from '../draws.ts';
import { allFinite, hold, same, target } from '../target.ts';
import { nearly } from '../texts.ts';

/** Mostly as small as people do; the largest takes the test a while to walk. */
function anyDesign(from: Draws): Design {
  const kind = from.one(designKinds);
  const usual = { fours: 3, pairs: 6 }[kind];
  const most = from.rarely(2000) ? maxBlocks[kind] : usual;
  return { kind, blocks: 1 + from.below(most) };
}

function anyOrder(from: Draws): Order {
  return drawOrder(anyDesign(from), seededRandom(from.below(2 ** 32)));
}

function holdIssues(issues: readonly TrialIssue[], most: number): void {
  allFinite(issues, 'An issue');
  const lines = issues.map(({ line }) => line);
  hold(new Set(lines).size === lines.length, 'Two issues for one line:', issues);
  for (const line of lines) {
    hold(line === undefined || (line >= 1 && line <= most), 'An issue on no line:', line);
  }
}

const orderTarget = target({
  name: 'trial-order',
  draw: (from) => {
    const order = anyOrder(from);
    return nearly(from, [orderText(order), orderCode(order), order.blocks.join(' ').toLowerCase()]);
  },
  check: (text) => {
    const read = readOrder(text);
    if (!read.ok) {
      // Counted as it is read: a capital may be longer than its small letter.
      holdIssues(read.issues, text.toUpperCase().length);
      return;
    }
    const { kind, blocks } = read.value;
    same(readOrder(orderText(read.value)), read, 'Its text is another order');
    same(readOrder(orderCode(read.value)), read, 'Its link is another order');
    same(
      designFor({ kind, tests: testsIn({ kind, blocks: blocks.length }) }),
      {
        ok: true,
        value: { kind, blocks: blocks.length },
      },
      'No design has this order',
    );
  },
});

const typedLines = [
  '24:34',
  '1:24:34',
  '1474',
  '1474.5',
  '24.34',
  '-',
  '',
  '25:10,4',
  '—',
  '23:59',
];

const timesTarget = target({
  name: 'trial-times',
  draw: (from) => {
    const tests = 1 + from.below(12);
    const lines = Array.from({ length: tests + (from.rarely(10) ? from.below(3) - 1 : 0) }, () =>
      from.rarely(4) ? nearly(from, typedLines) : from.one(typedLines),
    );
    return { text: lines.join(from.rarely(6) ? '\r\n' : '\n'), tests };
  },
  check: ({ text, tests }) => {
    const read = readTestTimes(text, tests);
    if (!read.ok) {
      holdIssues(read.issues, tests);
      return;
    }
    same(read.value.length, tests, 'Not one entry a test');
    for (const timeS of read.value) {
      const { min, max } = testTimeLimitsS;
      hold(timeS === null || (timeS >= min && timeS <= max), 'No time of a test:', timeS);
    }
    const written = read.value.map(inMinutes).join('\n');
    const again = readTestTimes(written, tests);
    hold(
      again.ok && again.value.every((timeS, at) => isAsLong(timeS, read.value[at])),
      'Written again they are other times:',
      written,
      again,
    );
  },
});

/** Rounding apart: minutes and parts of a second are added up in binary. */
function isAsLong(one: number | null, other: number | null | undefined): boolean {
  return one === null ? other === null : Math.abs(one - (other ?? NaN)) < 1e-6;
}

/** As a watch shows it; a test that was missed as a dash. */
function inMinutes(timeS: number | null): string {
  if (timeS === null) return '-';
  const [whole = '', part] = String(timeS).split('.');
  const two = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(+whole / 3600), Math.floor((+whole % 3600) / 60)];
  const shown = `${hours}:${two(minutes)}:${two(+whole % 60)}`;
  return part === undefined ? shown : `${shown}.${part}`;
}

/** Times near each other, alike, or as far apart as can be. */
function anyTimes(from: Draws, tests: number): (number | null)[] {
  const { min, max } = testTimeLimitsS;
  const spread = from.one([200, 1, 30, max - min]);
  return Array.from({ length: tests }, () =>
    from.rarely(25) ? null : Math.min(max, 1200 + from.below(spread) / from.one([1, 10])),
  );
}

const compareTarget = target({
  name: 'trial-compare',
  draw: (from) => {
    const order = anyOrder(from);
    return { order, timesS: anyTimes(from, order.blocks.join('').length) };
  },
  check: ({ order, timesS }) => {
    const compared = compareTimes(order, timesS);
    allFinite(compared, 'A comparison');
    const { droppedBlocks } = compared;
    if (compared.status === 'no-whole-block') {
      same(droppedBlocks.length, order.blocks.length, 'Blocks are whole, and yet not compared');
      return;
    }
    const { p, smallestP, asFar, orders, estimatePercent, intervals, design } = compared;
    same(design.blocks + droppedBlocks.length, order.blocks.length, 'Blocks are lost');
    hold(p >= smallestP && p <= 1 && asFar <= orders, 'No probability:', { p, asFar, orders });
    for (const { low, high, level, askedLevel } of intervals) {
      hold(low <= high && level >= askedLevel - 1e-9, 'No interval:', { low, high, level });
    }
    const widest = intervals.at(-1);
    if (widest) {
      const slack = 1e-6;
      const isInside =
        estimatePercent >= widest.low - slack && estimatePercent <= widest.high + slack;
      hold(isInside, 'The estimate is outside its interval:', { estimatePercent, widest });
    }
  },
});

export const trialTargets = [orderTarget, timesTarget, compareTarget];
