import { z } from 'astro/zod';
import { daysInWeek, guidelines, maxRuns, phases, rulesVersion } from '../../../rules/index.ts';
import type { Authority } from '../../../rules/index.ts';

const authorities = [
  'article',
  'original-list',
  'later-version',
  'coach',
  'study',
  'house',
] as const satisfies Authority[];

/** Parts that the schemas of more than one data file share. */
export const parts = {
  version: z
    .literal(rulesVersion)
    .describe('Version of the advice. Its first number changes when an answer does.'),
  guidelineId: z.enum(guidelines.map(({ id }) => id)),
  phase: z.enum(phases),
  runs: whole(0, maxRuns, 'Runs a week.'),
  key: whole(0, daysInWeek, 'Key workouts a week.'),
  text: z.string().min(1),
  address: z
    .string()
    .regex(/^(https?:\/\/[^/]+)?\//)
    .describe('Address of the page; from the root of the site when no site was named.'),
  authority: z.enum(authorities).describe('Who says it; what the words mean is on /about/.'),
};

/** A whole number, ends included. */
export function whole(least: number, most: number, description: string) {
  return z.number().int().min(least).max(most).describe(description);
}

/**
 * The JSON Schema that stands beside a data file, from what the file is checked against.
 * Draft 2020-12; where a writer's text is tidied on its way, it describes the text as typed.
 */
export function schemaFile(title: string, schema: z.ZodType) {
  return { title, ...z.toJSONSchema(schema, { io: 'input' }) };
}
