/**
 * How much a finding matters. `broken`: a reader, or who embeds or follows us, meets it.
 * `differs`: the site works, but not as it was built. `cannot`: this host is known not to do it.
 */
export type Kind = 'broken' | 'differs' | 'cannot';

/** What can be wrong. Tests and people find a finding by its name. */
export type FindingName =
  | 'page-missing'
  | 'link-dead'
  | 'no-answer'
  | 'redirected-link'
  | 'outside-base'
  | 'wrong-base'
  | 'no-https'
  | 'other-build'
  | 'other-address'
  | 'no-site-url'
  | 'sitemap-malformed'
  | 'sitemap-missing'
  | 'policy-not-as-built'
  | 'policy-blocks'
  | 'policy-looser'
  | 'stranger'
  | 'embed-not-framable'
  | 'embed-frame-options'
  | 'framable'
  | 'uncompressed'
  | 'soft-404'
  | 'other-404'
  | 'no-slash-redirect'
  | 'query-lost'
  | 'feed-malformed'
  | 'feed-link-dead'
  | 'feed-elsewhere'
  | 'data-malformed'
  | 'wrong-type'
  | 'preview-wrong'
  | `header-missing ${string}`
  | `header-differs ${string}`;

export interface Finding {
  readonly name: FindingName;
  readonly kind: Kind;
  /** What, where, and what it means: one or two sentences. */
  readonly says: string;
  /** What to do; findings that share it are printed above it, once. */
  readonly remedy: string;
}

/**
 * Addresses in a sentence: the first, and how many more.
 *
 * @example listed(['/a/', '/b/', '/c/']) // => '/a/ and 2 more'
 */
export function listed(addresses: readonly string[]): string {
  const [first = '', ...others] = addresses;
  return others.length === 0 ? first : `${first} and ${others.length.toLocaleString('en-US')} more`;
}

/** A count with its noun, which takes `ending` for all but one. */
export function counted(count: number, noun: string, ending = 's'): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : ending}`;
}

/** An address that gave no answer at all. */
export function silence(address: string, reason: string): Finding {
  return {
    name: 'no-answer',
    kind: 'broken',
    says: `${address} ${reason}.`,
    remedy: 'Check again: if it stays so, the host is overloaded or blocks this address.',
  };
}
