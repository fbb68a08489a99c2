/**
 * The light value of each color in the site's style, so that a picture drawn elsewhere has the
 * same colors: `{ paper: '#fbf8f2' }`.
 *
 * @param css - with lines such as `--paper: light-dark(#fbf8f2, #15171a);`
 */
export function lightTokens(css: string): Readonly<Record<string, string>> {
  const found = css.matchAll(/--([\w-]+): light-dark\((rgb\([^)]*\)|[^,]+),/g);
  return Object.fromEntries([...found].map(([, name = '', color = '']) => [name, color.trim()]));
}
