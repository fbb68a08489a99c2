import { z } from 'astro/zod';
import { sourceModel } from '../../../contentModel.ts';
import type { Source } from '../../../contentModel.ts';
import { parts, schemaFile } from './jsonSchema.ts';
import { rulesVersion } from '../../../rules/index.ts';

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
    author: authors?.map(nameOf),
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
function nameOf(name: string): CslName {
  const [family = '', given, ...more] = name.split(', ');
  return given === undefined || more.length > 0 ? { literal: name } : { family, given };
}

function withoutGaps<Fields extends object>(fields: Fields): Partial<Fields> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Partial<Fields>;
}

const { id, type, title, container, volume, issue, pages, doi, isbn, url, seen, short, missing } =
  sourceModel.shape;

const cslName = z.union([
  z.strictObject({ family: parts.text, given: parts.text }),
  z.strictObject({ literal: parts.text }),
]);

/** What `sources.json` is, and says of itself in `sources.schema.json`. */
export const sourcesFile = z
  .array(
    z.strictObject({
      id,
      type,
      title,
      author: z.array(cslName).min(1).optional(),
      issued: z
        .strictObject({ 'date-parts': z.array(z.array(z.number().int()).length(1)).length(1) })
        .optional(),
      'container-title': container,
      volume,
      issue,
      page: pages,
      DOI: doi,
      ISBN: isbn,
      URL: url,
      custom: z
        .strictObject({
          seen: seen.describe('How much of it we saw.'),
          short: short.describe('What a citation in our text says.'),
          onlyFirstAuthorSeen: z.literal(true).optional(),
          missing: missing.describe('Fields not known to us.'),
        })
        .describe('What CSL has no field for.'),
    }),
  )
  .meta({ $comment: `Version of the advice: ${rulesVersion}.` });

export const sourcesSchema = schemaFile('What we cite, as CSL-JSON', sourcesFile);
