/** How a page of ours is cited in running text. Wording only: which page it is, others decide. */

export interface CitedPage {
  readonly author: string;
  readonly title: string;
  /** Day of its last change. */
  readonly changed: Date;
  readonly address: string;
}

const long = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** MLA shortens all months but three. */
const unshortened = new Set(['May', 'June', 'July']);

export function apaLike({ author, title, changed, address }: CitedPage): string {
  const date = `${year(changed)}, ${month.format(changed)} ${day(changed)}`;
  return `${author}. (${date}). ${sentence(bare(title))} ${address}`;
}

export function mlaLike({ author, title, changed, address }: CitedPage): string {
  const name = month.format(changed);
  const short = unshortened.has(name)
    ? name
    : `${name === 'September' ? 'Sept' : name.slice(0, 3)}.`;
  return `${author}. “${sentence(bare(title))}” ${day(changed)} ${short} ${year(changed)}, ${address}.`;
}

export function chicagoLike({ author, title, changed, address }: CitedPage): string {
  return `${author}. “${sentence(bare(title))}” Last modified ${long.format(changed)}. ${address}.`;
}

/** Ends in a stop of some kind, and in one only. */
function sentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}

/** Without quotation marks around it: the styles set their own. */
function bare(title: string): string {
  return title.replace(/^“(.*)”$/, '$1');
}

function day(date: Date): string {
  return String(date.getUTCDate());
}

function year(date: Date): string {
  return String(date.getUTCFullYear());
}
