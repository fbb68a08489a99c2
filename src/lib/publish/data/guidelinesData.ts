import { z } from 'astro/zod';
import { guidelineModel, sourceModel, versionWordsModel } from '../../../contentModel.ts';
import { daysInWeek, maxRuns, rulesVersion } from '../../../rules/index.ts';
import type { GuidelinePage } from '../../queries/content.ts';
import type { Kind } from '../../../rules/index.ts';
import { groups } from '../../words/groups.ts';
import { parts, schemaFile, whole } from './jsonSchema.ts';
import type { AddressOf } from '../../addresses/addressesOn.ts';

/** Every guideline with its numbers and words, in bib order. */
export function guidelinesData(pages: readonly GuidelinePage[], addressOf: AddressOf) {
  return { version: rulesVersion, guidelines: pages.map((page) => guidelineRow(page, addressOf)) };
}

/** One guideline as the data file has it: numbers from the rules, words from its page. */
export function guidelineRow(
  { id, bib, group, kind, holds, goesFirst, versions, entry }: GuidelinePage,
  addressOf: AddressOf,
) {
  const { title, statement, studies, studiesNote, changes } = entry.data;
  return {
    id,
    bib,
    group,
    kind,
    holds,
    goesFirst,
    url: addressOf(`/guidelines/${id}/`),
    title,
    statement,
    saidBy: versions[0].authority,
    studies,
    studiesNote,
    versions,
    changes: changes.map(({ date, what }) => ({ date: date.toISOString().slice(0, 10), what })),
  };
}

const range = (most: number, description: string) =>
  z
    .strictObject({
      min: whole(0, most, 'Smallest, included.'),
      max: whole(0, most, 'Largest, included; null where no upper end is named.').nullable(),
    })
    .describe(description)
    .optional();

const kinds = [
  'count',
  'ratio',
  'rest-after-key',
  'shadow',
  'spacing',
  'manner',
] as const satisfies Kind[];

const flag = (description: string) => z.literal(true).describe(description).optional();

const number = (description: string) => z.number().describe(description).optional();

const version = z.strictObject({
  id: parts.text.describe('Row of the evidence list, or a short name of ours.'),
  authority: parts.authority,
  sources: z.array(sourceModel.shape.id).min(1),
  runs: range(maxRuns, 'Runs a week it speaks about.'),
  phase: parts.phase.describe('Phase it speaks about; absent means either.').optional(),
  recovery: range(daysInWeek, 'Recovery runs a week it asks for.'),
  isOpenAbove: flag('It leaves recovery runs possible in weeks of more runs.'),
  recoveryPerKey: number('Recovery runs for each key workout.'),
  key: range(daysInWeek, 'Key workouts a week in its wording or its plan.'),
  isPlan: flag('A plan: it speaks only about weeks of its own runs and key workouts.'),
  onlyDoubles: flag('It speaks only about weeks with two runs in a day.'),
  withinH: number('Hours after a key workout, the end included.'),
  easyDays: number('Easy runs a week in its plan.'),
  easyBetween: number('Easy runs between two key workouts.'),
  hedge: z
    .enum(['usually', 'generally'])
    .describe('The word by which it leaves room for exceptions.')
    .optional(),
  silences: z
    .array(
      z.strictObject({
        runs: range(maxRuns, 'Runs a week; absent means wherever it speaks.'),
        on: z.string().describe('What it leaves unsaid, as a code.'),
      }),
    )
    .optional(),
  states: z.array(z.number()).describe('Other numbers it states.').optional(),
  says: versionWordsModel.shape.says,
  silent: versionWordsModel.shape.silent.describe('What it leaves unsaid.'),
});

/** What `guidelines.json` is, and says of itself in `guidelines.schema.json`. */
export const guidelinesFile = z.strictObject({
  version: parts.version,
  guidelines: z.array(
    z.strictObject({
      id: parts.guidelineId,
      bib: z.number().int().min(1).describe('Its number, for ever.'),
      group: z.enum(groups),
      kind: z.enum(kinds).describe('What it does in a week, which decides how it is judged.'),
      holds: z
        .enum(['each-recovery-run', 'every-week', 'no-single-week'])
        .describe('Where a manner of running holds.')
        .optional(),
      goesFirst: z
        .literal(true)
        .describe('It goes before every other count where it speaks; that is our reading.')
        .optional(),
      url: parts.address,
      ...guidelineModel.pick({ title: true, statement: true }).shape,
      saidBy: parts.authority,
      ...guidelineModel.pick({ studies: true, studiesNote: true }).shape,
      versions: z.array(version).min(1).describe('The version that rules comes first.'),
      changes: z
        .array(z.strictObject({ date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/), what: parts.text }))
        .min(1),
    }),
  ),
});

export const guidelinesSchema = schemaFile(
  'Guidelines on recovery runs, with every version of each',
  guidelinesFile,
);
