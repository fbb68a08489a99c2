import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colorStyle, colors, colorsIn, colorsOf } from '../../src/styles/colors.ts';

const source = join(import.meta.dirname, '../../src');
const read = (file: string) => readFileSync(join(source, file), 'utf8');

describe('colors', () => {
  it('are those of the tokens, as hex values that any renderer knows', () => {
    expect(Object.keys(colors).length).toBeGreaterThan(8);
    for (const [name, { light, dark }] of Object.entries(colors)) {
      expect(light).toMatch(/^#([0-9a-f]{3}){1,2}$/);
      expect(read('styles/tokens.css')).toContain(`--${name}: light-dark(${light}, ${dark});`);
    }
  });

  it('are given for one scheme', () => {
    expect(colorsOf('light').key).toBe(colors.key.light);
    expect(colorsOf('dark').key).toBe(colors.key.dark);
  });

  it('become a style that follows the reader’s scheme', () => {
    expect(colorStyle(['key'])).toBe(
      `:root{color-scheme:light dark;--key:${colors.key.light}}@media(prefers-color-scheme:dark){:root{--key:${colors.key.dark}}}`,
    );
  });

  it('are refused when one is missing', () => {
    expect(() => colorsIn('--paper: light-dark(#fff, #000);')).toThrow(
      /has no line "--card, --ink/,
    );
  });
});

it('no color is written outside the tokens, but for print', () => {
  const files = globSync('**/*.{css,astro,ts,tsx}', { cwd: source })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !['styles/tokens.css', 'styles/print.css'].includes(file));
  const written = files.flatMap((file) => {
    const code = read(file).replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
    const found = code.match(/#(?:[0-9a-f]{3}){1,2}\b(?=[\s;,)}"'])|\b(?:rgba?|hsla?|oklch)\(/gi);
    return (found ?? []).map((color) => `src/${file}: ${color}`);
  });
  expect(written, 'Name these colors in src/styles/tokens.css.').toEqual([]);
});
