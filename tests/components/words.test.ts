import { describe, expect, it } from 'vitest';
import {
  choiceLines,
  reasonLine,
  silenceLines,
} from '../../src/components/calculators/week/reasonWords.ts';
import {
  situationWords,
  statusSentence,
  weekSentence,
} from '../../src/components/calculators/week/words.ts';
import { allSituations, answerFor, weekGuidelines } from '../../src/rules/index.ts';
import type { Answer } from '../../src/rules/index.ts';

const file = 'src/components/calculators/week/words.ts';
const statements = Object.fromEntries(weekGuidelines.map(({ id }) => [id, `The rule ${id}.`]));
const answers = allSituations().map((situation) => answerFor(situation));

const nameOf = ({ situation: { runs, key, phase } }: Answer) =>
  `${runs} runs, ${key} key, ${phase}`;

/** Every line that a reader may see for an answer, with what it is about. */
function linesOf(answer: Answer): [about: string, line: string][] {
  const { reasons, silences, choices, alternative, counts } = answer;
  return [
    ['the status', statusSentence(answer)],
    ['the situation', situationWords(answer.situation)],
    ['the week', weekSentence(counts)],
    ...(alternative ? [['the other week', weekSentence(alternative.counts)] as const] : []),
    ...reasons.map(
      (reason) =>
        [`${reason.guideline}, ${reason.status}`, reasonLine(reason, answer, statements)] as const,
    ),
    ...silences.map((silence) => [silence, silenceLines[silence]] as const),
    ...choices.map((choice) => [choice, choiceLines[choice]] as const),
  ].map(([about, line]) => [about, line]);
}

/** Numbers that the sentences about an answer may state. */
function numbersOf({ situation, counts, recovery, nearestFit, alternative }: Answer): Set<number> {
  return new Set([
    ...[situation.runs, situation.key, situation.runs - situation.key],
    ...Object.values(counts),
    ...Object.values(alternative?.counts ?? {}),
    ...[recovery.atLeast, recovery.atMost ?? 0],
    ...(nearestFit ? [nearestFit.runs, nearestFit.key] : []),
  ]);
}

describe('every answer has words', () => {
  it('says something for each reason, silence, choice and status', () => {
    for (const answer of answers) {
      for (const [about, line] of linesOf(answer)) {
        const where = `${file} at ${nameOf(answer)}, ${about}`;
        expect(line.trim(), `${where}: there is no line; add one.`).not.toBe('');
        expect(line, `${where}: "${line}" prints a gap; mend the line.`).not.toMatch(
          /undefined|NaN|null|\[object/,
        );
        expect(line, `${where}: "${line}" has two spaces or a space before a sign.`).not.toMatch(
          / {2}| [.,;:]/,
        );
      }
    }
  });

  it('states no number that is not in the answer', () => {
    for (const answer of answers) {
      const known = numbersOf(answer);
      const sentences = linesOf(answer).slice(0, 3);
      for (const [about, line] of sentences) {
        for (const [digits] of line.matchAll(/\d+/g)) {
          expect(
            known.has(Number(digits)),
            `${file} at ${nameOf(answer)}, ${about}: "${line}" states ${digits}, which the answer does not hold.`,
          ).toBe(true);
        }
      }
    }
  });

  it('keeps one and many apart', () => {
    for (const answer of answers) {
      for (const [about, line] of linesOf(answer)) {
        expect(
          line,
          `${file} at ${nameOf(answer)}, ${about}: "${line}" mixes one and many; word it by the count.`,
        ).not.toMatch(
          /\b1 (runs|key workouts|recovery runs|easy runs|rest days)\b|\b1 [^.;]* them\b/,
        );
      }
    }
  });
});
