/**
 * Makes the display font in `public/fonts` from its package: one weight, the letters that
 * our headings use. Run it with `npm run font` after a change of package or letters.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const root = join(import.meta.dirname, '..');
const from = join(root, 'node_modules/@fontsource/bricolage-grotesque');
const to = join(root, 'public/fonts');

const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
const letters = `${ascii}–—’‘“”…×·†éèüöäøñç`;

mkdirSync(to, { recursive: true });
const whole = readFileSync(join(from, 'files/bricolage-grotesque-latin-700-normal.woff2'));
const subset = await subsetFont(whole, letters, { targetFormat: 'woff2' });
writeFileSync(join(to, 'bricolage-grotesque-700.woff2'), subset);
copyFileSync(join(from, 'LICENSE'), join(to, 'LICENSE-bricolage-grotesque.txt'));
console.log(`public/fonts/bricolage-grotesque-700.woff2: ${String(subset.length)} bytes`);
