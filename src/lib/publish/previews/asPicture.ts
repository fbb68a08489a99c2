import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';

/** Kept while building: unpacking takes longer than a picture. */
let font: Promise<string> | undefined;

/** A picture of ours as PNG. Its only font is our display font, so every machine draws the same. */
export async function asPicture(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  font ??= displayFont();
  const picture = new Resvg(svg, { font: { fontFiles: [await font], loadSystemFonts: false } });
  return new Uint8Array(picture.render().asPng());
}

/**
 * A file with the display font, uncompressed: the renderer reads no other, and none from memory.
 * It is gone when the build ends.
 */
async function displayFont(): Promise<string> {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2',
  );
  const letters = Array.from({ length: 0x17f }, (_, code) => String.fromCharCode(code)).join('');
  const whole = readFileSync(file);
  const plain = await subsetFont(whole, `${letters}–—’‘“”…×`, { targetFormat: 'sfnt' });
  const folder = mkdtempSync(join(tmpdir(), 'preview-font-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = join(folder, 'display.ttf');
  writeFileSync(path, plain);
  return path;
}
