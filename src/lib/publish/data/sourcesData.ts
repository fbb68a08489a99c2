import type { Source } from '../../queries/content.ts';
import { listOf, object, parts, schemaFile } from './jsonSchema.ts';

/** A person, or a body that has no family name. */
type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/**
 * Sources as CSL-JSON, which reference managers read: a plain list, so the version stands in
 * its schema. A field our record lacks is absent; `custom` holds what CSL has no field for.
 */
export function sourcesData(sources: readonly Source[]) {
  return sources.map(cslItem);
}

/** One source as CSL-JSON. */
export function cslItem(source: Source) {
  const { id, type, title, authors, etAl, year, seen, short, missing } = source;
  return withoutGaps({
    id,
    type,
    title,
    author: authors?.map(cslName),
    issued: year === undefined ? undefined : { 'date-parts': [[year]] },
    'container-title': source.container,
    volume: source.volume,
    issue: source.issue,
    page: source.pages,
    DOI: source.doi,
    ISBN: source.isbn,
    URL: source.url,
    custom: withoutGaps({ seen, short, onlyFirstAuthorSeen: etAl, missing }),
  });
}

/** `Family, Given` is a person; anything else is kept as it is. */
function cslName(name: string): CslName {
  const [family = '', given, ...more] = name.split(', ');
  return given === undefined || more.length > 0 ? { literal: name } : { family, given };
}

function withoutGaps<Fields extends object>(fields: Fields): Partial<Fields> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Partial<Fields>;
}

export const sourcesSchema = schemaFile('What we cite, as CSL-JSON', {
  $comment: `Version of the advice: ${parts.version.const}.`,
  ...listOf(
    object(
      {
        id: parts.sourceId,
        type: { enum: ['article-journal', 'webpage', 'book', 'chapter'] },
        title: parts.text,
        author: listOf(
          {
            oneOf: [
              object({ family: parts.text, given: parts.text }),
              object({ literal: parts.text }),
            ],
          },
          1,
        ),
        issued: object({
          'date-parts': {
            ...listOf({ ...listOf({ type: 'integer' }, 1), maxItems: 1 }, 1),
            maxItems: 1,
          },
        }),
        'container-title': parts.text,
        volume: parts.text,
        issue: parts.text,
        page: parts.text,
        DOI: { type: 'string', pattern: '^10\\.\\d{4,9}/\\S+$' },
        ISBN: parts.text,
        URL: { type: 'string', pattern: '^https?://' },
        custom: {
          ...object(
            {
              seen: {
                enum: ['fulltext', 'abstract', 'citation-only'],
                description: 'How much of it we saw.',
              },
              short: { ...parts.text, description: 'What a citation in our text says.' },
              onlyFirstAuthorSeen: { const: true },
              missing: { ...listOf(parts.text, 1), description: 'Fields not known to us.' },
            },
            ['onlyFirstAuthorSeen', 'missing'],
          ),
          description: 'What CSL has no field for.',
        },
      },
      ['author', 'issued', 'container-title', 'volume', 'issue', 'page', 'DOI', 'ISBN', 'URL'],
    ),
  ),
});
