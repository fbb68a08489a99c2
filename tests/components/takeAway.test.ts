import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { asMarkdown } from '../../src/components/calculators/week/takeAway/asMarkdown.ts';
import { asText } from '../../src/components/calculators/week/takeAway/asText.ts';
import { calendarFile } from '../../src/components/calculators/week/takeAway/calendarFile.ts';
import { foldLines } from '../../src/components/calculators/foldLines.ts';
import { reasonForRun } from '../../src/components/calculators/week/takeAway/reasonForRun.ts';
import {
  allSituations,
  answerFor,
  guidelines,
  parseWeek,
  weekGuidelines,
} from '../../src/rules/index.ts';
import type { Answer, RunKind, Week } from '../../src/rules/index.ts';

const folder = 'src/components/calculators/week/takeAway';
const names = { K: 'Key workout', R: 'Recovery run', E: 'Easy run' };
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const site = 'https://runs.example';
const stamp = new Date('2026-11-20T08:30:15Z');

const weekOf = (notation: string): Week => {
  const parsed = parseWeek(notation);
  if (!parsed.ok) throw new Error(`No week: ${notation}`);
  return parsed.value;
};

const taken = (answer: Answer, week = weekOf(answer.exampleWeek)) => ({
  week,
  answer,
  statements: Object.fromEntries(weekGuidelines.map(({ id }) => [id, `The rule ${id}.`])),
  firstMonday: '2026-11-30',
  repeatWeekly: false,
  address: `${site}/week/?key=3&phase=build&runs=6`,
  guidelineAddress: (id: string) => `${site}/guidelines/${id}/`,
  stamp,
});

const six = answerFor({ runs: 6, key: 3, phase: 'build' });
const answers = allSituations().map((situation) => answerFor(situation));

/** An event as both parsers are asked for it. */
interface Seen {
  uid: string;
  date: string;
  end: string;
  summary: string;
  description: string;
  url: string;
  repeats: string;
}

const pad = (number: number) => String(number).padStart(2, '0');

function byIcalJs(file: string): Seen[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const rule = component.getFirstPropertyValue('rrule');
    return {
      uid: event.uid,
      date: event.startDate.toString(),
      end: event.endDate.toString(),
      summary: event.summary,
      description: event.description,
      url: String(component.getFirstPropertyValue('url')),
      repeats: rule ? String(rule) : '',
    };
  });
}

function byNodeIcal(file: string): Seen[] {
  // All-day dates come as midnight where the tests run.
  const day = (date: Date) =>
    `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return Object.values(nodeIcal.sync.parseICS(file))
    .filter((part): part is VEvent => part?.type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      date: day(event.start),
      end: day(event.end ?? new Date(NaN)),
      summary: String(event.summary),
      description: String(event.description),
      url: String(event.url),
      repeats: event.rrule ? (/FREQ=\w+/.exec(event.rrule.toString())?.[0] ?? '?') : '',
    }));
}

/** What a file for a week from 30 November 2026 has to hold. */
function expectedRuns(week: Week) {
  return week.flatMap((day, at) =>
    day.map((kind) => ({
      date: new Date(Date.UTC(2026, 10, 30 + at)).toISOString().slice(0, 10),
      end: new Date(Date.UTC(2026, 11, 1 + at)).toISOString().slice(0, 10),
      summary: names[kind],
    })),
  );
}

function checkFile(file: string, week: Week, repeats: string) {
  const seen = byIcalJs(file);
  expect(seen.map(({ date, end, summary }) => ({ date, end, summary }))).toEqual(
    expectedRuns(week),
  );
  expect(byNodeIcal(file)).toEqual(seen);
  expect(new Set([repeats, ...seen.map((event) => event.repeats)]).size).toBe(1);
  expect(new Set(seen.map(({ uid }) => uid)).size).toBe(seen.length);
  const lines = file.split('\r\n');
  expect(lines.pop(), `${folder}/calendarFile.ts: the last line has no CRLF.`).toBe('');
  const wrong = lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75);
  expect(
    wrong,
    `src/components/calculators/foldLines.ts leaves lines too long, or not ended by CRLF.`,
  ).toEqual([]);
  expect(file).not.toMatch(/undefined|NaN|\[object/);
}

const anyDay = fc.oneof(
  fc.constant<RunKind[]>([]),
  fc.array(fc.constantFrom<RunKind>('K', 'R', 'E'), { minLength: 1, maxLength: 2 }),
);
const anyWeek = fc.array(anyDay, { minLength: 7, maxLength: 7 });
const anyAnswer = fc.constantFrom(...answers);

describe('calendarFile', { timeout: 60_000 }, () => {
  it('holds the same events for two parsers, for the week of every situation', () => {
    for (const answer of answers) {
      const week = weekOf(answer.exampleWeek);
      for (const repeatWeekly of [false, true]) {
        const file = calendarFile({ ...taken(answer), repeatWeekly });
        checkFile(file, week, repeatWeekly ? 'FREQ=WEEKLY' : '');
      }
    }
  });

  it('does so for any week, under any address', () => {
    const anyAddress = fc
      .tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
      .map((parts) => `${site}/${parts.map(encodeURIComponent).join('/')}?w=🏃‍♀️,;`)
      .filter((address) => URL.canParse(address));
    fc.assert(
      fc.property(anyAnswer, anyWeek, anyAddress, fc.boolean(), (answer, week, address, repeat) => {
        const file = calendarFile({ ...taken(answer, week), address, repeatWeekly: repeat });
        checkFile(file, week, repeat ? 'FREQ=WEEKLY' : '');
      }),
    );
  });

  it('says why in each event, with the guideline’s address and the week’s own', () => {
    const seen = byIcalJs(calendarFile(taken(six)));
    for (const { description, url } of seen) {
      const [sentence, address] = description.split('\n');
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(guidelines.map(({ id }) => `${site}/guidelines/${id}/`)).toContain(address);
      expect(url).toBe(`${site}/week/?key=3&phase=build&runs=6`);
    }
  });

  it('keeps UIDs by day, place and date, so that a second import updates', () => {
    const uids = (week: string, other: object = {}) =>
      byIcalJs(calendarFile({ ...taken(six, weekOf(week)), ...other })).map(({ uid }) => uid);
    expect(uids('K.R.E.-.KR.E.-')).toEqual([
      'monday-1-2026-11-30@tired-legs',
      'tuesday-1-2026-12-01@tired-legs',
      'wednesday-1-2026-12-02@tired-legs',
      'friday-1-2026-12-04@tired-legs',
      'friday-2-2026-12-04@tired-legs',
      'saturday-1-2026-12-05@tired-legs',
    ]);
    const changed = { address: `${site}/other`, stamp: new Date(0) };
    expect(uids('E.K.R.-.EE.K.-', changed)).toEqual(uids('K.R.E.-.KR.E.-'));
    const weekly = { repeatWeekly: true };
    expect(uids('K.-.-.-.-.-.-', weekly)).toEqual(['monday-1-weekly@tired-legs']);
    expect(uids('K.-.-.-.-.-.-', { ...weekly, firstMonday: '2027-01-04' })).toEqual(
      uids('E.-.-.-.-.-.-', weekly),
    );
    expect(uids('K.-.-.-.-.-.-', { firstMonday: '2026-12-07' })).not.toEqual(uids('K.-.-.-.-.-.-'));
  });

  it('gives no duplicate in a calendar that takes the file twice', () => {
    fc.assert(
      fc.property(anyWeek, anyWeek, fc.boolean(), (before, after, repeatWeekly) => {
        const calendar = new Map<string, string>();
        for (const week of [before, after, after]) {
          const file = calendarFile({ ...taken(six, week), repeatWeekly });
          for (const { uid, summary } of byNodeIcal(file)) calendar.set(uid, summary);
        }
        const expected = before.reduce(
          (sum, day, at) => sum + Math.max(day.length, after[at]?.length ?? 0),
          0,
        );
        expect(calendar.size).toBe(expected);
        for (const { uid, summary } of byIcalJs(
          calendarFile({ ...taken(six, after), repeatWeekly }),
        )) {
          expect(calendar.get(uid)).toBe(summary);
        }
      }),
    );
  });

  it('is made of the input alone', () => {
    const file = calendarFile({ ...taken(six), repeatWeekly: true });
    expect(calendarFile({ ...taken(six), repeatWeekly: true })).toBe(file);
    expect(file).toContain('DTSTAMP:20261120T083015Z\r\n');
    expect(file).toContain('DTSTART;VALUE=DATE:20261130\r\n');
    expect(file).toContain('RRULE:FREQ=WEEKLY\r\n');
    expect(file).toContain('PRODID:-//Tired Legs//Week//EN\r\n');
    expect(file).toContain('X-WR-CALNAME:Tired Legs week\r\n');
    expect(file).toContain('TRANSP:TRANSPARENT\r\n');
  });

  it('escapes what the format needs escaped', () => {
    const guidelineAddress = () => `${site}/a,b;c/🏃`;
    const file = calendarFile({ ...taken(six), guidelineAddress }).replaceAll('\r\n ', '');
    expect(file).toContain(String.raw`\nhttps://runs.example/a\,b\;c/%F0%9F%8F%83`);
    expect(byNodeIcal(file)[0]?.description).toContain('/a,b;c/%F0%9F%8F%83');
  });

  it.each([
    ['2026-12-01', 'a Tuesday'],
    ['2026-02-30', 'no day of the calendar'],
    ['2026-11-3', 'not in the form'],
    ['+002026-11-30', 'not in the form'],
    ['', 'nothing'],
    ['🏃', 'no date'],
  ])('refuses "%s" as the first Monday: %s', (firstMonday) => {
    expect(() => calendarFile({ ...taken(six), firstMonday })).toThrow(/the date of a Monday/);
  });

  it.each(['2024-02-26', '2026-12-28', '2026-03-23', '2026-10-19', '9999-12-20'])(
    'steps over the ends of months, years and summer time from %s',
    (firstMonday) => {
      const week = weekOf('E.E.E.E.E.E.E');
      const dates = byIcalJs(calendarFile({ ...taken(six, week), firstMonday }));
      dates.forEach(({ date }, at) => {
        const expected = new Date(Date.parse(`${firstMonday}T00:00:00Z`) + at * 86_400_000);
        expect(date).toBe(expected.toISOString().slice(0, 10));
      });
    },
  );
});

describe('foldLines', () => {
  it('folds any text by octets and cuts no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 60, maxLength: 300 }), (text) => {
        const line = `X:${text.replaceAll(/[\r\n]/g, '')}`;
        const folded = foldLines(`${line}\r\n`);
        for (const part of folded.split('\r\n')) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
          expect(part.isWellFormed()).toBe(true);
        }
        expect(folded.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
        expect(foldLines(folded)).toBe(folded);
      }),
    );
  });

  it.each([
    [75, 1],
    [76, 2],
    [149, 2],
    [150, 3],
  ])('makes of %i octets %i lines', (length, lines) => {
    expect(foldLines('x'.repeat(length)).split('\r\n ')).toHaveLength(lines);
  });
});

describe('reasonForRun', () => {
  it.each([
    ['K.R.-.-.-.-.-', 1, 0, 'build', 'within-24-hours', /usually a recovery run/, 'in the shadow'],
    ['R.-.-.-.-.-.K', 0, 0, 'build', 'within-24-hours', /usually/, 'Sunday is before Monday'],
    ['KR.-.-.-.-.-.-', 0, 1, 'build', 'within-24-hours', /usually/, 'later the same day'],
    ['RK.-.-.-.-.-.-', 0, 0, 'build', 'within-24-hours', /could be an easy/, 'before it'],
    ['K.E.-.-.-.-.-', 1, 0, 'base', 'base-phase-skip', /base phase/, 'base asks for nothing'],
    ['K.E.-.-.-.-.-', 1, 0, 'build', 'within-24-hours', /usually a recovery/, 'moved there'],
    ['K.-.E.-.-.-.-', 2, 0, 'base', 'within-24-hours', /just a run/, 'outside'],
    ['K.K.-.-.-.-.-', 1, 0, 'build', 'no-two-hard-runs-in-24-hours', /seldom/, 'neighbors'],
    ['K.-.K.-.-.-.-', 2, 0, 'build', 'no-two-hard-runs-in-24-hours', /more than 24/, 'apart'],
  ] as const)(
    '%s, day %i, run %i, %s: %s (%s)',
    (week, day, place, phase, guideline, words, why) => {
      const reason = reasonForRun(weekOf(week), { day, place }, phase);
      expect(reason.guideline, `${folder}/reasonForRun.ts: ${why}.`).toBe(guideline);
      expect(reason.sentence).toMatch(words);
    },
  );

  it('refuses a run that is not there', () => {
    expect(() => reasonForRun(weekOf('K.-.-.-.-.-.-'), { day: 1, place: 0 }, 'build')).toThrow(
      RangeError,
    );
  });
});

describe.each([
  ['asText', asText],
  ['asMarkdown', asMarkdown],
])('%s', (name, write) => {
  it('holds every day, every reason with its address, and the week’s own, for each situation', () => {
    for (const answer of answers) {
      const words = write(taken(answer));
      for (const day of days) expect(words.split(day).length, `${name}: ${day}`).toBe(2);
      for (const { guideline } of answer.reasons) {
        expect(words).toContain(`${site}/guidelines/${guideline}/`);
      }
      expect(words).toContain(`${site}/week/?key=3&phase=build&runs=6`);
      expect(words, `${folder}/${name}.ts prints a gap.`).not.toMatch(
        /undefined|NaN|null|\[object|\r|\n\n\n/,
      );
      expect(words.endsWith('\nTired Legs\n')).toBe(true);
    }
  });

  it('counts the days as they stand, moved or not', () => {
    const words = write(taken(six, weekOf('K.R.-.-.KR.E.-')));
    expect(words).toContain('2 key workouts, 2 recovery runs, 1 easy run, 3 rest days');
    expect(words).toMatch(/Friday\W+Key workout, then recovery run/);
    expect(words).toMatch(/Sunday\W+Rest/);
  });
});
