import { describe, expect, it } from 'vitest';
import { answerFor } from '../../src/rules/index.ts';
import type { Answer, Phase } from '../../src/rules/index.ts';
import { forEvery } from '../forEvery.ts';
import { captionMismatches, countsIn } from './captionWords.ts';
import { pages, tagsIn } from './pages.ts';

const strips = pages.flatMap(({ file, body }) =>
  tagsIn(body)
    .filter(({ name, props }) => name === 'WeekStrip' && props['caption'] !== undefined)
    .map(({ props }) => ({ file, caption: props['caption'] ?? '', answer: answerOf(props) })),
);

function answerOf({ runs, keyWorkouts, phase = 'build' }: Record<string, string>): Answer {
  return answerFor({ runs: Number(runs), key: Number(keyWorkouts), phase: phase as Phase });
}

it('every caption agrees with the week it stands under', () => {
  forEvery(
    strips,
    ({ file }) => file,
    ({ file, caption, answer }) => {
      const wrong = captionMismatches(caption, answer);
      expect(
        wrong,
        `${file}: the caption "${caption}" says ${wrong.join(' and ')}: the week is ${answer.exampleWeek}.`,
      ).toEqual([]);
    },
  );
});

it('every caption says how many of something its week holds', () => {
  forEvery(
    strips,
    ({ file }) => file,
    ({ file, caption }) => {
      expect(
        countsIn(caption).length,
        `${file}: the caption "${caption}" counts nothing that a test can read: name the runs.`,
      ).toBeGreaterThan(0);
    },
  );
});

describe('a caption is caught', () => {
  const sixThree = answerFor({ runs: 6, key: 3, phase: 'build' });
  it.each([
    ['Six runs: three key workouts, two recovery runs, one easy run.', 0],
    ['Five runs.', 1],
    ['Six runs, with three recovery runs.', 1],
    ['Six runs, four of them key workouts.', 1],
    ['Six runs, no easy run.', 1],
    ['Six runs, all key workouts.', 1],
    ['Six runs: three key workouts, each with a recovery run the day after.', 1],
    ['Six runs, one recovery run between key workouts.', 0],
  ])('%s %d', (caption, wrong) => {
    expect(captionMismatches(caption, sixThree)).toHaveLength(wrong);
  });

  it('when it names what the week has not', () => {
    const allKey = answerFor({ runs: 3, key: 3, phase: 'build' });
    expect(captionMismatches('Three runs, with a recovery run.', allKey)).toHaveLength(1);
  });
});
