import { daysInWeek, maxRuns, rulesVersion } from '../../../rules/index.ts';
import { studiesWords } from '../../words/badges.ts';
import type { GuidelinePage } from '../../queries/content.ts';
import { groups } from '../../words/groups.ts';
import { listOf, object, parts, schemaFile, whole } from './jsonSchema.ts';
import type { AddressOf } from './jsonSchema.ts';

/** Every guideline with its numbers and words, in bib order. */
export function guidelinesData(pages: readonly GuidelinePage[], addressOf: AddressOf) {
  return { version: rulesVersion, guidelines: pages.map((page) => guidelineRow(page, addressOf)) };
}

/** One guideline as the data file has it: numbers from the rules, words from its page. */
export function guidelineRow(
  { id, bib, group, versions, entry }: GuidelinePage,
  addressOf: AddressOf,
) {
  const { title, statement, studies, studiesNote, versions: words, changes } = entry.data;
  return {
    id,
    bib,
    group,
    url: addressOf(`/guidelines/${id}/`),
    title,
    statement,
    saidBy: versions[0].authority,
    studies,
    studiesNote,
    versions: versions.map((version) => {
      const { says, silent } = words.find((text) => text.id === version.id) ?? {};
      return { ...version, says, silent };
    }),
    changes: changes.map(({ date, what }) => ({ date: date.toISOString().slice(0, 10), what })),
  };
}

const range = (most: number, description: string) => ({
  ...object({
    min: whole(0, most, 'Smallest, included.'),
    max: {
      type: ['integer', 'null'],
      minimum: 0,
      maximum: most,
      description: 'Largest, included; null where no upper end is named.',
    },
  }),
  description,
});

const version = object(
  {
    id: { ...parts.text, description: 'Row of the evidence list, or a short name of ours.' },
    authority: parts.authority,
    sources: listOf(parts.sourceId, 1),
    runs: range(maxRuns, 'Runs a week it speaks about.'),
    phase: { ...parts.phase, description: 'Phase it speaks about; absent means either.' },
    recovery: range(daysInWeek, 'Recovery runs a week it asks for.'),
    recoveryPerKey: { type: 'number', description: 'Recovery runs for each key workout.' },
    key: range(daysInWeek, 'Key workouts a week in its wording or its example.'),
    withinH: { type: 'number', description: 'Hours after a key workout, the end included.' },
    easyDays: { type: 'number', description: 'Easy runs a week in its plan.' },
    easyBetween: { type: 'number', description: 'Easy runs between two key workouts.' },
    states: { ...listOf({ type: 'number' }), description: 'Other numbers it states.' },
    says: parts.text,
    silent: { ...parts.text, description: 'What it leaves unsaid.' },
  },
  [
    'runs',
    'phase',
    'recovery',
    'recoveryPerKey',
    'key',
    'withinH',
    'easyBetween',
    'easyDays',
    'states',
  ],
);

export const guidelinesSchema = schemaFile(
  'Guidelines on recovery runs, with every version of each',
  object({
    version: parts.version,
    guidelines: listOf(
      object({
        id: parts.guidelineId,
        bib: { type: 'integer', minimum: 1, description: 'Its number, for ever.' },
        group: { enum: groups },
        url: parts.address,
        title: parts.text,
        statement: parts.text,
        saidBy: parts.authority,
        studies: { enum: Object.keys(studiesWords) },
        studiesNote: parts.text,
        versions: { ...listOf(version, 1), description: 'The version that rules comes first.' },
        changes: listOf(
          object({
            date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
            what: parts.text,
          }),
          1,
        ),
      }),
    ),
  }),
);
