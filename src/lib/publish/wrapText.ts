/**
 * Width of text in a system sans, in pixels; an estimate from above, because nothing can
 * measure fonts while building and every device has its own. Browser tests hold it to account.
 */
export function textWidth(text: string, fontPx: number): number {
  let ems = 0;
  for (const letter of text) ems += letterWidth(letter);
  return ems * fontPx;
}

/** Breaks text at spaces into lines that fit; a word longer than a line keeps a line to itself. */
export function wrapText(text: string, { widthPx, fontPx }: { widthPx: number; fontPx: number }) {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, fontPx) > widthPx) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** In ems, of a bold face on the wide side. */
function letterWidth(letter: string): number {
  if (/[ijl.,:;'’|!]/.test(letter)) return 0.38;
  if (/[ frt()\-“”"]/.test(letter)) return 0.48;
  if (/[mwMW]/.test(letter)) return 1.04;
  if (/[A-Z]/.test(letter)) return 0.77;
  return 0.69;
}
