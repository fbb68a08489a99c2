import { z } from 'astro/zod';
import { daysInWeek, maxRuns, rulebooks, rulesVersion } from '../../../rules/index.ts';
import type { Answer, AnswerStatus, Status } from '../../../rules/index.ts';
import { answers } from '../../queries/answers.ts';
import { othersSay } from '../../words/othersSay.ts';
import { parts, schemaFile, whole } from './jsonSchema.ts';
import type { AddressOf } from '../../addresses/addressesOn.ts';
import { answerPagePath } from '../../addresses/urlState.ts';

const statuses = ['settled', 'open', 'silent', 'cannot-fit'] as const satisfies AnswerStatus[];
const reasonStatuses = [
  'applies',
  'overridden',
  'silent',
  'cannot-fit',
] as const satisfies Status[];

/** Every situation with its answer, in the order of the enumeration. */
export function answersData(addressOf: AddressOf) {
  return { version: rulesVersion, answers: answers.map((answer) => answerRow(answer, addressOf)) };
}

/** One answer as the data file has it. */
export function answerRow(answer: Answer, addressOf: AddressOf) {
  const { situation, status, counts, recovery, reasons, exampleWeek } = answer;
  return {
    situation,
    url: addressOf(answerPagePath(situation)),
    status,
    counts,
    recovery,
    reasons: reasons.map((reason) => ({ guideline: reason.guideline, status: reason.status })),
    exampleWeek,
    others: othersSay(situation).map(({ rulebook, answer }) => ({
      rulebook,
      status: answer?.status ?? 'silent',
      counts: answer?.counts ?? null,
      recovery: answer?.recovery ?? null,
      exampleWeek: answer?.exampleWeek ?? null,
    })),
  };
}

const counts = z.strictObject({
  key: parts.key,
  recovery: whole(0, daysInWeek, 'Recovery runs that the example week places.'),
  easy: whole(0, maxRuns, 'Easy runs that the example week places.'),
  restDays: whole(0, daysInWeek, 'Days without a run.'),
});

const recovery = z.strictObject({
  atLeast: whole(0, daysInWeek, 'Recovery runs asked for.'),
  atMost: whole(0, daysInWeek, 'Upper guide; null where no source names one.').nullable(),
  settledBy: parts.authority.nullable(),
});

const exampleWeek = z
  .string()
  .regex(/^(-|[KRE]{1,2})(\.(-|[KRE]{1,2})){6}$/)
  .describe('Seven days from Monday. K: key workout, R: recovery run, E: easy run, -: rest day.');

/** What `answers.json` is, and says of itself in `answers.schema.json`. */
export const answersFile = z.strictObject({
  version: parts.version,
  answers: z.array(
    z.strictObject({
      situation: z.strictObject({ runs: parts.runs, key: parts.key, phase: parts.phase }),
      url: parts.address,
      status: z
        .enum(statuses)
        .describe(
          'The first that holds of cannot-fit, open (the sources allow two answers), silent (the starting article does not say), settled.',
        ),
      counts,
      recovery,
      reasons: z.array(
        z.strictObject({ guideline: parts.guidelineId, status: z.enum(reasonStatuses) }),
      ),
      exampleWeek,
      others: z
        .array(
          z.strictObject({
            rulebook: z.enum(rulebooks.map(({ id }) => id)),
            status: z.enum(statuses),
            counts: counts.nullable(),
            recovery: recovery.nullable(),
            exampleWeek: exampleWeek.nullable(),
          }),
        )
        .describe(
          'What each other rulebook answers by its own texts alone. Where it does not speak of such a week its status is silent and the rest is null; it is never filled from another.',
        ),
    }),
  ),
});

export const answersSchema = schemaFile(
  'Every situation of a running week and its answer',
  answersFile,
);

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * The answers as a table for spreadsheets. The example week takes seven columns: as one text it
 * may begin with `-.`, which they would take for a formula.
 */
export function answersCsv(addressOf: AddressOf): string {
  const header =
    'runs,key,phase,status,recovery,easy,rest_days,at_least,at_most,settled_by,' +
    `${days.join(',')},url`;
  const rows = answersData(addressOf).answers.map(
    ({ situation, url, status, counts, recovery, exampleWeek }) =>
      [
        situation.runs,
        situation.key,
        situation.phase,
        status,
        counts.recovery,
        counts.easy,
        counts.restDays,
        recovery.atLeast,
        recovery.atMost ?? '',
        recovery.settledBy ?? '',
        ...exampleWeek.split('.'),
        url,
      ].join(','),
  );
  return [header, ...rows, ''].join('\r\n');
}
