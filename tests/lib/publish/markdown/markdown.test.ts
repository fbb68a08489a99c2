import { describe, expect, it } from 'vitest';
import { pages } from '../../../content/pages.ts';
import { forEvery, itsFile } from '../../../forEvery.ts';
import { asDocument } from '../../../../src/lib/publish/markdown/asDocument.ts';
import { mdxAsMarkdown } from '../../../../src/lib/publish/markdown/mdxAsMarkdown.ts';
import { firstParagraph } from '../../../../src/lib/publish/markdown/firstParagraph.ts';
import { firstWeekIn, tagProps } from '../../../../src/lib/publish/markdown/tagProps.ts';
import { answerFor } from '../../../../src/rules/index.ts';

const addressOf = (path: string) => `https://example.org${path}`;
const lookups = { numberOf: (id: string) => id.length, titleOf: () => 'Its title', addressOf };

describe('mdxAsMarkdown', () => {
  it.each([
    ['a claim <Cite id="x-1" />.', 'a claim [3].', 'a citation is its number'],
    [
      'see <Guideline id="within-24-hours" />',
      'see [Its title](https://example.org/guidelines/within-24-hours/)',
      'a guideline is a link with its name',
    ],
    [
      'within <Guideline id="within-24-hours">a day</Guideline>',
      'within [a day](https://example.org/guidelines/within-24-hours/)',
      'or with the words a sentence needs',
    ],
    ['its <Term id="shadow">shadow</Term>', 'its shadow', 'a term is its text'],
    [
      '[week](/week/) [doi](https://doi.org/x)',
      '[week](https://example.org/week/) [doi](https://doi.org/x)',
      'only our own links are completed',
    ],
    ['<TryThis>\n\nRun.\n\n</TryThis>', '## Try this week\n\nRun.', 'a box is a section'],
    [
      '<Care>\n\nStop.\n\n</Care>',
      '> Stop.\n>\n> This is not medical advice.',
      'a warning is a quote',
    ],
    ['<Section id="x">One?</Section>', '## One?', 'a heading with an address of its own'],
    [
      '<Rubric>\n<Meaning of="x">y</Meaning>\n<Meaning of="z">q</Meaning>\n</Rubric>\n',
      '- **x**: y\n- **z**: q',
      'a rubric is a list',
    ],
    ['| a |\n| --- |\n| b <Cite id="y" /> |', '| a |\n| --- |\n| b [1] |', 'tables stay'],
  ])('%j', (mdx, markdown) => {
    expect(mdxAsMarkdown(mdx, lookups)).toBe(markdown);
  });

  it('writes the runner that "how slow, how long" opens with, a line for each coach', () => {
    const text = mdxAsMarkdown('<HowSlowCalculator show="pace" />', lookups);
    expect(text).toMatch(/^> An example, for 5 km in 25:00; \[your own numbers\]\(https:\S+\):$/m);
    expect(text.match(/^> - .+: .+ per km\.$/gm)).toHaveLength(3);
    expect(mdxAsMarkdown('<HowSlowCalculator show="length" />', lookups)).toContain(
      '> - Our default: 20 to 40 minutes.',
    );
  });

  it('writes a week as the rules have it', () => {
    const text = mdxAsMarkdown(
      '<WeekStrip runs={6} keyWorkouts={3} phase="build" caption="Six." />',
      lookups,
    );
    expect(text).toContain(answerFor({ runs: 6, key: 3, phase: 'build' }).exampleWeek);
    expect(text).toContain('6 runs, 3 key workouts: 3 key workouts, 2 recovery runs');
    expect(text).toMatch(/^> Six\.$/m);
  });

  it('writes a picture that can be moved as a list of what it shows', () => {
    const clock = mdxAsMarkdown('<ShadowClock />', lookups);
    expect(clock).toContain(
      '> - run 2 starts Wednesday 7:00 am: recovery run, 12 h after key workout 1',
    );
    expect(clock.split('\n')).toHaveLength(5);
    const weeks = mdxAsMarkdown('<AddARun />', lookups).split('\n');
    expect(weeks).toHaveLength(14);
    expect(weeks[5]).toContain(answerFor({ runs: 6, key: 3, phase: 'build' }).exampleWeek);
  });

  it('names a component it does not know', () => {
    expect(() => mdxAsMarkdown('<Video id="x" />', lookups)).toThrow(/does not know <Video/);
  });

  it('leaves no component in any page', () => {
    forEvery(pages, itsFile, ({ body }) => {
      const text = mdxAsMarkdown(body, lookups);
      expect(text).not.toMatch(/<\/?[A-Za-z]|\{/);
      expect(text).not.toMatch(/\]\(\//);
    });
  });
});

describe('tagProps', () => {
  it('reads texts and numbers', () => {
    expect(tagProps('runs={5} phase="build" caption="a: b"')).toEqual({
      runs: '5',
      phase: 'build',
      caption: 'a: b',
    });
  });

  it('finds the first week of a text, if any', () => {
    expect(firstWeekIn('none', '/')).toBeUndefined();
    expect(firstWeekIn('x\n\n<WeekCalculator runs={5} keyWorkouts={3} phase="build" />', '/')).toBe(
      answerFor({ runs: 5, key: 3, phase: 'build' }).exampleWeek,
    );
  });
});

it.each([
  ['Half an *hour* <Cite id="x" />.\n\nMore.', 'Half an hour.'],
  ['The <Term id="shadow">shadow</Term> of\n[a day](/week/).', 'The shadow of a day.'],
])('the first paragraph of %j', (body, text) => {
  expect(firstParagraph(body)).toBe(text);
});

it('front matter survives quotes and colons', () => {
  const text = asDocument({ title: 'a: "b"', description: 'c', address: '/d/' }, ['e', '', 'f']);
  expect(text).toBe('---\ntitle: "a: \\"b\\""\ndescription: "c"\naddress: "/d/"\n---\n\ne\n\nf\n');
});
