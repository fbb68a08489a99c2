/** Most octets that a line of a calendar file may have, without its line break (RFC 5545, 3.1). */
const mostOctets = 75;

const encoder = new TextEncoder();
const octets = (text: string) => encoder.encode(text).length;

/**
 * Folds the lines of a calendar file anew, by octets.
 *
 * ts-ics counts every character beyond ASCII as two, so that a line of emoji comes out at twice
 * the length allowed. What it folded is unfolded first; no character is ever cut in two.
 *
 * Source: RFC 5545, section 3.1.
 *
 * @param file - lines that end in CRLF, folded or not
 * @returns the same file with no line over 75 octets
 * @example foldLines('SUMMARY:Easy\r\n  run\r\n') // => 'SUMMARY:Easy run\r\n'
 */
export function foldLines(file: string): string {
  return file
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const more = octets(character);
    if (length + more > mostOctets) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += more;
  }
  return folded;
}
