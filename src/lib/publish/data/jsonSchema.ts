import { daysInWeek, guidelines, maxRuns, phases, rulesVersion } from '../../../rules/index.ts';

/** A JSON Schema, draft 2020-12, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Turns a path of ours, such as `/week/`, into the address that a data file names. */
export type AddressOf = (path: string) => string;

/** Parts that the schemas of more than one data file share. */
export const parts = {
  version: {
    const: rulesVersion,
    description: 'Version of the advice. Its first number changes when an answer does.',
  },
  guidelineId: { enum: guidelines.map(({ id }) => id) },
  sourceId: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  phase: { enum: phases },
  runs: whole(0, maxRuns, 'Runs a week.'),
  key: whole(0, daysInWeek, 'Key workouts a week.'),
  text: { type: 'string', minLength: 1 },
  address: {
    type: 'string',
    pattern: '^(https?://[^/]+)?/',
    description: 'Address of the page; from the root of the site when no site was named.',
  },
  authority: {
    enum: ['article', 'original-list', 'later-version', 'coach', 'study', 'house'],
    description: 'Who says it; what the words mean is on /about/.',
  },
} satisfies Record<string, JsonSchema>;

/** A whole number, ends included. */
export function whole(minimum: number, maximum: number, description: string): JsonSchema {
  return { type: 'integer', minimum, maximum, description };
}

/** An object that holds these properties and no others; those named may be missing. */
export function object(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

export function listOf(items: JsonSchema, minItems = 0): JsonSchema {
  return { type: 'array', items, minItems };
}

/** A schema that stands by itself. */
export function schemaFile(title: string, schema: JsonSchema): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema };
}
