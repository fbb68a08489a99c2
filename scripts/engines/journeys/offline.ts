import { NotInThisBuild } from '../journey.ts';
import type { Journey } from '../journey.ts';
import { until } from '../until.ts';
import { weekCalculator } from './weekCalculator.ts';
import { roles } from '../reader.ts';

/** How long it may take until all that is always kept is there. */
const keepMs = 60_000;
const article = 'read/what-a-recovery-run-is/';

export const offline: Journey = {
  name: 'Offline',
  async walk(reader, { cut }) {
    const worker = await fetch(`${reader.site}sw.js`);
    if (!worker.ok) throw new NotInThisBuild('no worker in this build');
    await reader.visit('');
    await until(
      'a worker that has kept what it always keeps',
      // It takes the page over when it has kept it all.
      () => reader.run('return navigator.serviceWorker?.controller?.state ?? "none"'),
      (state) => state !== 'none',
      keepMs,
    );
    await reader.visit(article);
    await reader.headline.shows(/recovery run/i);
    await cut();

    await reader.visitCalculator('');
    const week = weekCalculator(reader);
    await week.runs(6).click();
    await week.answer.shows('6 runs');
    await week.opener.click();
    await reader.part(roles.region, { name: 'Your days' }).isShown();
    await reader.visitCalculator('calculators/how-slow/');
    await reader.visitCalculator('calculators/what-could-i-see/');
    await reader.visit('guidelines/four-runs-fourth-run/');
    await reader.headline.shows(/four runs/i);
    await reader.visit(article);
    await reader.headline.shows(/recovery run/i);
    await reader.visit('search/?q=lactic');
    await reader.part('.hits a').shows(/lactic/i);
  },
};
