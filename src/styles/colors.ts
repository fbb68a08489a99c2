import tokens from './tokens.css?raw';

/** A color of the site in both schemes. */
export interface Color {
  readonly light: string;
  readonly dark: string;
}

/** What the pictures and the icon use of the tokens. */
const names = [
  'paper',
  'card',
  'ink',
  'ink-2',
  'line',
  'key',
  'on-key',
  'recovery',
  'soft',
  'easy',
  'link',
] as const;

export type ColorName = (typeof names)[number];

/** The colors of `tokens.css`, for what no style sheet of ours reaches. */
export const colors = colorsIn(tokens);

/** The values of one scheme: `{ paper: '#fbf8f2' }`. */
export function colorsOf(scheme: keyof Color): Readonly<Record<ColorName, string>> {
  return Object.fromEntries(names.map((name) => [name, colors[name][scheme]])) as Record<
    ColorName,
    string
  >;
}

/** @throws Error if a color lacks its line, such as `--paper: light-dark(#fbf8f2, #15171a);` */
export function colorsIn(css: string): Readonly<Record<ColorName, Color>> {
  const found = [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  );
  const byName = new Map(found);
  const missing = names.filter((name) => !byName.has(name));
  if (missing.length > 0) {
    throw new Error(
      `src/styles/tokens.css has no line "--${missing.join(', --')}: light-dark(#…, #…);": pictures need it.`,
    );
  }
  return Object.fromEntries(byName) as Record<ColorName, Color>;
}

/** A style for pictures: the named colors as custom properties, light and dark. */
export function colorStyle(used: readonly ColorName[]): string {
  const lines = (scheme: keyof Color) =>
    used.map((name) => `--${name}:${colors[name][scheme]}`).join(';');
  return `:root{color-scheme:light dark;${lines('light')}}@media(prefers-color-scheme:dark){:root{${lines('dark')}}}`;
}
