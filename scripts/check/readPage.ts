import { createHash } from 'node:crypto';
import { parse, type HTMLElement } from 'node-html-parser';
import { readPolicy, type Policy } from './policy.ts';

/** What a page says that matters to its host. */
export interface Page {
  readonly title: string;
  /** The policy in its head, as written. */
  readonly policy: string | undefined;
  /** Hashes of scripts and styles in it that its policy does not allow. */
  readonly strangers: readonly string[];
  /** Full addresses of all that it links to and loads. */
  readonly links: readonly URL[];
  readonly canonical: URL | undefined;
  /** The picture that others show when they link to it. */
  readonly picture: URL | undefined;
  readonly feed: URL | undefined;
}

const isUrl = (url: URL | null): url is URL => url !== null;

export function readPage(html: string, url: string): Page {
  const document = parse(html, { comment: false });
  for (const template of document.querySelectorAll('template')) template.remove();
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined;
  const at = (address: string | undefined) =>
    (address === undefined ? null : URL.parse(address, url)) ?? undefined;
  const policy = attribute('meta[http-equiv=content-security-policy]', 'content');
  return {
    title: document.querySelector('title')?.text ?? '',
    policy,
    strangers: policy === undefined ? [] : strangersIn(document, readPolicy(policy), url),
    links: addressesIn(document)
      .map((address) => URL.parse(address, url))
      .filter(isUrl),
    canonical: at(attribute('link[rel=canonical]', 'href')),
    picture: at(attribute('meta[property="og:image"]', 'content')),
    feed: at(attribute('link[type="application/rss+xml"]', 'href')),
  };
}

const carriers = [
  ['a[href], area[href], link[href]:not([rel=canonical])', 'href'],
  ['[src]', 'src'],
  ['object[data]', 'data'],
] as const;

function addressesIn(document: HTMLElement): string[] {
  const named = carriers.flatMap(([selector, name]) =>
    document.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? ''),
  );
  const styles = document.querySelectorAll('style').map((style) => style.rawText);
  const loaded = styles.flatMap((style) =>
    [...style.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address),
  );
  return [...named, ...loaded];
}

/** What stands in a page and was not there when its policy was written: a host put it in. */
function strangersIn(document: HTMLElement, policy: Policy, url: string): string[] {
  const unknownTo = (directive: string) => (element: HTMLElement) => {
    const hash = createHash('sha256').update(element.rawText).digest('base64');
    return !(policy.get(directive)?.has(`'sha256-${hash}'`) ?? false);
  };
  const shortened = (element: HTMLElement) =>
    `<${element.rawTagName}>${element.rawText.trim().slice(0, 40)}…`;
  const inline = [
    ...document
      .querySelectorAll('script:not([src])')
      .filter((script) => !/json/.test(script.getAttribute('type') ?? ''))
      .filter(unknownTo('script-src')),
    ...document.querySelectorAll('style').filter(unknownTo('style-src')),
  ];
  const foreign = document
    .querySelectorAll('script[src]')
    .map((script) => script.getAttribute('src') ?? '')
    .filter((source) => URL.parse(source, url)?.origin !== new URL(url).origin);
  return [...inline.map(shortened), ...foreign];
}
