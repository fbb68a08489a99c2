import type { AddressOf } from '../../addresses/addressesOn.ts';
import { cardHeight, cardWidth, frameHeight, svgCard } from './embedCard.ts';
import { badgesLine, pathsOf } from './embeds.ts';
import type { Statement } from './embeds.ts';
import { site } from '../../addresses/site.ts';

/** Ready to paste into another site: no script, no style, nothing that its policy could refuse. */

export function quoteSnippet(one: Statement, addressOf: AddressOf): string {
  const page = addressOf(pathsOf(one).page);
  return `<blockquote cite="${page}">
  <p>${text(one.statement)}</p>
  <p>${text(badgesLine(one))}</p>
  <footer><cite><a href="${page}">${text(one.title)}</a></cite>, ${site.name}</footer>
</blockquote>`;
}

export function frameSnippet(one: Statement, addressOf: AddressOf): string {
  return frame({
    src: addressOf(pathsOf(one).frame),
    title: one.title,
    height: frameHeight(one),
  });
}

/** Code of a frame as wide as the text it stands in. */
export function frame({
  src,
  title,
  height,
}: {
  src: string;
  title: string;
  height: number;
}): string {
  return `<iframe src="${attribute(src)}" title="${attribute(`${title}, from ${site.name}`)}" width="100%" height="${String(height)}" frameborder="0" loading="lazy"></iframe>`;
}

export function cardSnippet(one: Statement, addressOf: AddressOf): string {
  const { page, card } = pathsOf(one);
  const height = String(cardHeight(svgCard(one, addressOf(page))));
  const alt = attribute(`${one.statement} ${badgesLine(one)}`);
  return `<a href="${addressOf(page)}"><img src="${addressOf(card)}" width="${String(cardWidth)}" height="${height}" alt="${alt}" loading="lazy"></a>`;
}

/** A statement as data and at once as the answer to oEmbed. */
export function embedData(one: Statement, addressOf: AddressOf) {
  const { page, card } = pathsOf(one);
  return {
    ...richData({
      title: one.title,
      html: frameSnippet(one, addressOf),
      width: cardWidth,
      height: frameHeight(one),
      url: addressOf(page),
      addressOf,
    }),
    card: addressOf(card),
    quote: quoteSnippet(one, addressOf),
    statement: one.statement,
    badges: one.badges,
    changed: one.changed.toISOString().slice(0, 10),
  };
}

/**
 * The answer of an oEmbed 1.0 provider. Such answers may hold more than the standard names, as
 * the page's own address here. Asked for sizes they cannot follow, so they name what fits.
 */
export function richData({
  title,
  html,
  width,
  height,
  url,
  addressOf,
}: {
  title: string;
  html: string;
  width: number;
  height: number;
  url: string;
  addressOf: AddressOf;
}) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: site.name,
    provider_name: site.name,
    provider_url: addressOf('/'),
    html,
    width,
    height,
    url,
  };
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function attribute(words: string): string {
  return text(words).replaceAll('"', '&quot;');
}
