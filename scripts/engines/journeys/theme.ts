import type { Journey } from '../journey.ts';
import type { Reader } from '../reader.ts';

/** Waits until the page's background is light or dark. */
async function looks(reader: Reader, wanted: 'light' | 'dark'): Promise<void> {
  await reader.comesToBe(
    `a ${wanted} page`,
    `const color = getComputedStyle(document.documentElement).backgroundColor;
     const [red, green, blue] = color.match(/\\d+/g).map(Number);
     return red + green + blue > 382 ? 'light' : 'dark'`,
    wanted,
  );
}

export const theme: Journey = {
  name: 'Theme',
  async walk(reader) {
    await reader.visit('');
    const choice = reader.part('#theme', { name: /^colors/i });
    const pick = (value: string) => choice.part(`option[value="${value}"]`).click();
    const isDark = await reader.run('return matchMedia("(prefers-color-scheme: dark)").matches');
    const device = isDark ? 'dark' : 'light';
    const other = isDark ? 'light' : 'dark';
    await looks(reader, device);
    await pick(other);
    await looks(reader, other);
    await reader.reload();
    await looks(reader, other);
    await reader.visit('guidelines/');
    await looks(reader, other);
    await choice.holds(other);
    await reader.part('#theme + [role=status]').isGone();
    await pick('');
    await looks(reader, device);
  },
};
