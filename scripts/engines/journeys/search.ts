import type { Journey } from '../journey.ts';

export const search: Journey = {
  name: 'Search',
  async walk(reader) {
    await reader.visit('');
    await reader.part('nav a.to-search', { name: 'Search' }).click();
    await reader.isAt('search/');
    const field = reader.part('input[type=search]', { name: 'Words to look for' });
    const said = reader.part('main [role=status]');
    const first = reader.part('.hits a');
    await field.hasFocus();
    await reader.type('lactic acid');
    await said.shows('“lactic acid”');
    await first.shows(/lactic acid/i);
    await reader.isAt('search/?q=lactic+acid');
    await reader.press('Enter');
    await reader.tabTo(first);
    await first.hasFocusRing();
    await reader.press('Enter');
    await reader.headline.shows(/lactic acid/i);
    await reader.back();
    await said.shows('“lactic acid”');

    await reader.visit('search/?q=half+maraton');
    await said.shows('“half marathon”, the nearest we know to');
    await first.shows('half marathon');
  },
};
