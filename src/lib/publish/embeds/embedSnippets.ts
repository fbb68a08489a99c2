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
  const title = attribute(`${one.title}, from ${site.name}`);
  return `<iframe src="${addressOf(pathsOf(one).frame)}" title="${title}" width="100%" height="${String(frameHeight(one))}" frameborder="0" loading="lazy"></iframe>`;
}

export function cardSnippet(one: Statement, addressOf: AddressOf): string {
  const { page, card } = pathsOf(one);
  const height = String(cardHeight(svgCard(one, addressOf(page))));
  const alt = attribute(`${one.statement} ${badgesLine(one)}`);
  return `<a href="${addressOf(page)}"><img src="${addressOf(card)}" width="${String(cardWidth)}" height="${height}" alt="${alt}" loading="lazy"></a>`;
}

/**
 * A statement as data and at once the answer of an oEmbed 1.0 provider: such answers may hold
 * more than the standard names. Asked for sizes they cannot follow, so they name what fits.
 */
export function embedData(one: Statement, addressOf: AddressOf) {
  const { page, card } = pathsOf(one);
  return {
    version: '1.0',
    type: 'rich',
    title: one.title,
    author_name: site.name,
    provider_name: site.name,
    provider_url: addressOf('/'),
    html: frameSnippet(one, addressOf),
    width: cardWidth,
    height: frameHeight(one),
    url: addressOf(page),
    card: addressOf(card),
    quote: quoteSnippet(one, addressOf),
    statement: one.statement,
    badges: one.badges,
    changed: one.changed.toISOString().slice(0, 10),
  };
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function attribute(words: string): string {
  return text(words).replaceAll('"', '&quot;');
}
