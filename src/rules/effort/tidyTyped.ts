/** Longest text that could be one number; anything more was pasted by mistake. */
const maxLength = 40;

const colons = /[\u2236\ua789\ufe55]/g;
const minuteMarks = /[\u2019\u2018\u00b4\u0060\u2032\u02b9\u02bc]/g;
const secondMarks = /[\u201d\u201c\u2033\u02ba]/g;
const minusSigns = /[\u2212\u2013\u2014\ufe63]/g;
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/**
 * What a reader typed or pasted, in the plainest characters that say the same.
 *
 * Full-width digits, exotic spaces, curly or true minute marks and invisible characters
 * become what an English keyboard has. A space stays only between two digits, where it may
 * mean something.
 *
 * @param raw - as typed
 * @returns lower case, without surrounding space; empty if too long to be one number
 * @example tidyTyped(' ２４：３４ ') // => '24:34'
 */
export function tidyTyped(raw: string): string {
  if (raw.length > maxLength) return '';
  return (
    raw
      // Marks first: normalizing would take some of them apart.
      .replace(secondMarks, '"')
      .replace(minuteMarks, "'")
      .normalize('NFKC')
      .replace(colons, ':')
      .replace(minusSigns, '-')
      .replace(invisible, '')
      .toLowerCase()
      .replace(/''/g, '"')
      .replace(/\s+/g, ' ')
      .replace(/(?<!\d) | (?!\d)/g, '')
  );
}

/** Whether nothing was typed. */
export function isBlank(raw: string): boolean {
  return raw.replace(invisible, '').trim() === '';
}
