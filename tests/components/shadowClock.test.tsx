import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ShadowClockIsland } from '../../src/components/pictures/shadowClock/Island.tsx';
import {
  clockPreset,
  moveTo,
  readRuns,
  stepMin,
} from '../../src/components/pictures/shadowClock/form.ts';
import type { ClockRun } from '../../src/components/pictures/shadowClock/form.ts';
import { clockWords } from '../../src/components/pictures/shadowClock/stillClock.ts';
import {
  madeOf,
  momentWords,
  nameOf,
  shadowSentence,
} from '../../src/components/pictures/shadowClock/words.ts';
import { isWithinShadow, minutesInWeek, shadowHours } from '../../src/rules/index.ts';

const shadowH = shadowHours();
const read = (runs: readonly ClockRun[]) => readRuns(runs, shadowH);
const drawn = parse(renderToString(<ShadowClockIsland {...clockWords} />));

describe('the runs of the clock', () => {
  it('open with a next day that is inside a shadow and one that is outside', () => {
    expect(read(clockPreset).map((run) => `${nameOf(run)} ${run.kind}`)).toEqual([
      'key workout 1 K',
      'key workout 2 K',
      'run 1 E',
      'run 2 R',
      'run 3 E',
    ]);
  });

  it('are what the rules say at every quarter hour of the week', () => {
    const keys = clockPreset.filter(({ isKey }) => isKey);
    for (let min = 0; min < minutesInWeek; min += stepMin) {
      const isInside = keys.some((key) =>
        isWithinShadow({ keyEndMin: key.min, runStartMin: min, shadowH }),
      );
      expect(read(moveTo(clockPreset, 3, min))[3]?.kind, String(min)).toBe(isInside ? 'R' : 'E');
    }
  });

  it.each([
    [minutesInWeek, 0, 'past Sunday it is Monday'],
    [-stepMin, minutesInWeek - stepMin, 'before Monday it is Sunday'],
    [stepMin, stepMin, 'within the week it is what was asked for'],
  ])('move to %i: %i, %s', (asked, min) => {
    expect(moveTo(clockPreset, 2, asked)[2]?.min).toBe(min);
    expect(moveTo(clockPreset, 2, asked)[3]).toEqual(clockPreset[3]);
  });
});

describe('the words of the clock', () => {
  it.each([
    [0, 'Monday 12:00 am', 'midnight belongs to the day that begins'],
    [12 * 60, 'Monday 12:00 pm', 'noon'],
    [31 * 60 + 15, 'Tuesday 7:15 am', 'a morning'],
    [minutesInWeek - stepMin, 'Sunday 11:45 pm', 'the last step'],
  ])('minute %i is %s: %s', (min, words) => {
    expect(momentWords(min, clockWords)).toBe(words);
  });

  it('say what the clock makes of a run', () => {
    const [key, , , run] = read(moveTo(clockPreset, 3, 2 * 1440 + 7 * 60 + 45));
    expect(key && madeOf(key, clockWords)).toBe('shadow until Wednesday 7:00 pm');
    expect(run && madeOf(run, clockWords)).toBe('recovery run, 12¾ h after key workout 1');
  });

  it.each([
    [[3], 'Run 2 starts inside a shadow: a recovery run.', 'one'],
    [[3, 4], 'Runs 2 and 3 start inside a shadow: recovery runs.', 'two'],
    [[2, 3, 4], 'Every run starts inside a shadow: all are recovery runs.', 'all'],
    [[], 'No run starts inside a shadow: all are easy runs.', 'none'],
  ])('name those in a shadow: %j, %s', (inside, sentence) => {
    const runs = clockPreset.map((run, place) => {
      const key = clockPreset[0]?.min ?? NaN;
      if (run.isKey) return run;
      return { ...run, min: inside.includes(place) ? key + 60 : key + shadowH * 60 + stepMin };
    });
    expect(shadowSentence(read(runs))).toBe(sentence);
  });
});

describe('the picture of the clock', () => {
  it('has a labelled control for each run, and its moment in words', () => {
    const labels = drawn.querySelectorAll('label').map(({ text }) => text);
    expect(new Set(labels).size).toBe(clockPreset.length);
    for (const input of drawn.querySelectorAll('input')) {
      expect(drawn.querySelector(`label[for="${input.id}"]`)).not.toBeNull();
      expect(input.getAttribute('aria-valuetext')).toMatch(/^\w+day \d+:\d\d [ap]m, /);
      expect(input.getAttribute('step')).toBe(String(stepMin));
    }
  });

  it('wraps the shadow of Sunday into Monday', () => {
    const places = drawn.querySelectorAll('.clock-shadows rect').map((rect) => rect.attributes.x);
    expect(places).toHaveLength(4);
    expect(places.filter((place) => place?.startsWith('-'))).toHaveLength(2);
    const widths = drawn.querySelectorAll('.clock-shadows rect').map((one) => one.attributes.width);
    expect(new Set(widths)).toEqual(new Set([`${((shadowH / 168) * 100).toFixed(3)}%`]));
  });

  it('hides its drawing from screen readers, has one live region and no style attribute', () => {
    expect(drawn.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(drawn.querySelectorAll('[role=status], [aria-live]')).toHaveLength(1);
    expect(drawn.toString()).not.toMatch(/\sstyle=/);
  });
});
