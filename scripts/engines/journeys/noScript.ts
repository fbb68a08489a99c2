import type { Journey } from '../journey.ts';
import { roles } from '../reader.ts';
import { followsCitation } from './citations.ts';
import { weekCalculator } from './weekCalculator.ts';

export const noScript: Journey = {
  name: 'No script',
  needs: 'script switched off',
  async walk(reader) {
    await reader.visit('');
    const week = weekCalculator(reader);
    await week.example.isShown();
    await week.answer.shows('3 key workouts, 1 recovery run, 1 easy run, 2 rest days');
    await week.days.counts(7);
    await week.box.part('p', { text: /takes script/ }).isShown();
    await week.box.part(roles.radio).isGone();
    await week.opener.isGone();
    await reader.part('#theme').isGone();

    await week.box.part('a', { text: 'a page of its own' }).click();
    await reader.isAt('week/#every-answer');
    const list = reader.part('#every-answer');
    if (!(await list.property('open'))) await list.part('summary').click();
    await list.part('a[href$="/week/4-runs/2-key/"]').click();
    await reader.isAt('week/4-runs/2-key/');
    await week.answer.shows('4 runs, 2 key workouts');

    await reader.visit('calculators/how-slow/');
    await reader.part('#calculator [role=status]').shows('No quicker than');
    await reader.part('#calculator button').isGone();
    await reader.visit('search/');
    await reader.part('main a', { text: /^Articles$/ }).isShown();
    await followsCitation(reader);
  },
};
