import type { Journey } from '../journey.ts';
import type { Reader } from '../reader.ts';

const article = 'read/cumulative-fatigue/';

/** A click on the first citation opens its record, whose link leads to the source. */
export async function followsCitation(reader: Reader): Promise<void> {
  await reader.visit(article);
  await reader.part('p .cite button').click();
  const record = reader.part('[popover]:popover-open');
  await record.isShown();
  await record.part('a[href*="/sources/"]').click();
  await reader.isAt(/^sources\/[a-z0-9-]+\/$/);
}

export const citations: Journey = {
  name: 'Citations',
  async walk(reader) {
    await followsCitation(reader);

    await reader.visit(article);
    const marker = reader.part('.cite button');
    const record = reader.part('[popover]:popover-open');
    await reader.tabTo(marker, { most: 80 });
    await marker.hasFocusRing();
    await reader.press('Enter');
    await record.isShown();
    await reader.press('Tab');
    await record.part('a').hasFocus();
    await reader.press('Escape');
    await record.counts(0);
    await marker.hasFocus();
  },
};
