/** Addresses: whatever stands in one, there is a page with an answer, and it can be sent on. */
import {
  backwardsPreset,
  backwardsQuestions,
  weeksForForm,
} from '../../../src/components/calculators/backwards/form.ts';
import type { PackedWeek } from '../../../src/components/calculators/backwards/form.ts';
import {
  adviceForForm,
  todayPreset,
  todayQuestions,
} from '../../../src/components/calculators/today/form.ts';
import { answerToForm } from '../../../src/components/calculators/week/form.ts';
import {
  planPreset,
  planQuestions,
  setupFor,
} from '../../../src/components/calculators/whatCouldISee/form.ts';
import { wishesOf, wishesText } from '../../../src/components/calculators/week/planner/wishes.ts';
import { readChoices } from '../../../src/lib/addresses/choices.ts';
import type { Choices, Questions } from '../../../src/lib/addresses/choices.ts';
import { readEffortLink, writeEffortLink } from '../../../src/lib/addresses/effortLink.ts';
import { writeParameters } from '../../../src/lib/addresses/parameters.ts';
import type { Dropped } from '../../../src/lib/addresses/parameters.ts';
import {
  answerPagePath,
  readSituation,
  situationText,
  writeSituation,
} from '../../../src/lib/addresses/urlState.ts';
import type { SituationText } from '../../../src/lib/addresses/urlState.ts';
import { droppedSentence } from '../../../src/lib/words/droppedSentence.ts';
import {
  answersWith,
  checkSituation,
  formatWeek,
  guidelineById,
  hasRuns,
  parseWeek,
  phases,
  readEffort,
  rulesVersions,
  smallestP,
} from '../../../src/rules/index.ts';
import type { Phase } from '../../../src/rules/index.ts';
import type { Draws } from '../draws.ts';
import { allFinite, hold, same, sentence, target } from '../target.ts';
import { anySearch } from '../texts.ts';
import { anyNotation, situations } from './weeks.ts';

const pages = new Set(situations.map(answerPagePath));
const numbers = Array.from({ length: 16 }, (_, number) => String(number));

/** Names of the week's address, each with values that may stand there. */
export function weekParameters(from: Draws): Record<string, readonly string[]> {
  return {
    runs: numbers,
    key: ['', ...numbers.slice(0, 9)],
    phase: [...phases, ''],
    week: [anyNotation(from), ''],
    days: ['1111111', '1111100', '0000000', ''],
    fixed: [anyNotation(from), 'K.-.-.-.-.-.-', ''],
    v: ['1.0', '1.1', '1.2', '1.7', ...rulesVersions],
  };
}

/** The presets that calculators begin with: any situation, with its key count said or not. */
export function anyPreset(from: Draws): SituationText {
  const { runs, key, phase } = from.one(situations);
  return situationText({ runs, key: from.below(2) === 0 ? key : undefined, phase });
}

/** Working a situation's answer out takes longer than reading its address, so it is done once. */
const answered = new Set<string>();

/** Holds that a text has an answer with a page, and that its address leads back to it. */
export function holdSituation(text: SituationText, preset: SituationText): void {
  const checked = checkSituation(text);
  hold(checked.ok, 'Read, and yet no situation:', text);
  hold(pages.has(answerPagePath(checked.value)), 'There is no page for', checked.value);
  const asked = `${text.runs} ${text.key} ${text.phase}`;
  if (!answered.has(asked)) {
    const { answer, counts } = answerToForm(text);
    hold(answer.exampleWeek !== '', 'There is no answer for', text);
    allFinite({ answer, counts }, 'An answer');
    answered.add(asked);
  }
  for (const notation of [text.week, text.fixed]) {
    const week = parseWeek(notation);
    hold(notation === '' || week.ok, 'Read, and yet no week:', notation);
  }
  const week = parseWeek(text.week);
  hold(!week.ok || formatWeek(week.value) === text.week, 'A week is untidy:', text.week);
  const wishes = wishesText(wishesOf(text));
  same(wishesText(wishesOf(wishes)), wishes, 'Wishes do not come back');

  const written = writeSituation(text);
  const again = readSituation(written, preset);
  same(again.text, text, `${written} is read as something else`);
  same(again.dropped, [], `${written} is ours, and yet something of it was dropped`);
  same(writeSituation(again.text), written, 'Written again it is another address');
  if (text.week === '') return;
  // As the device keeps it, for guideline pages that count no weeks.
  const { runs, key } = checked.value;
  const kept = readSituation(`${written}&key=${key}&runs=${runs}`, preset);
  same(kept.text, text, 'The week kept on the device is another one');
  same(kept.dropped, [], 'Something of the week kept on the device was dropped');
}

function holdDropped(dropped: readonly Dropped[]): void {
  const words = droppedSentence(dropped);
  if (dropped.length === 0) same(words, '', 'Nothing was dropped');
  // What stood in the address is quoted, and may be anything.
  else sentence(words.replace(/“.*”/su, '“”'), 'What was dropped');
  hold(words.isWellFormed(), 'What was dropped is cut inside a character:', words);
}

const weekAddress = target({
  name: 'week-address',
  draw: (from) => ({ search: anySearch(from, weekParameters(from)), preset: anyPreset(from) }),
  check: ({ search, preset }) => {
    const { text, dropped, given } = readSituation(search, preset);
    holdSituation(text, preset);
    holdDropped(dropped);
    if (!given) same(text, preset, 'Nothing was given, and yet it is not the preset');
  },
});

const todayAddress = target({
  name: 'today-address',
  draw: (from) => anySearch(from, todayQuestions),
  check: (search) => {
    const choices = holdChoices(search, todayQuestions, todayPreset);
    const { guideline } = adviceForForm(choices);
    guidelineById(guideline);
  },
});

/** As the page carries them. */
const packed = Object.fromEntries(
  phases.map((phase) => [
    phase,
    answersWith({ phase })
      .filter(({ situation }) => hasRuns(situation))
      .map(({ exampleWeek, status, situation }): PackedWeek => [
        exampleWeek,
        status,
        answerPagePath(situation),
      ]),
  ]),
) as Record<Phase, PackedWeek[]>;
const found = new Set<string>();

const backwardsAddress = target({
  name: 'backwards-address',
  draw: (from) => anySearch(from, backwardsQuestions),
  check: (search) => {
    const choices = holdChoices(search, backwardsQuestions, backwardsPreset);
    const asked = writeParameters(choices);
    if (found.has(asked)) return;
    const weeks = weeksForForm(choices, packed);
    hold(weeks.found.length > 0 || weeks.nearest !== null, 'There is no week and none near.');
    for (const { address } of weeks.found) hold(pages.has(address), 'There is no page', address);
    found.add(asked);
  },
});

function holdChoices<Asked extends Questions>(
  search: string,
  questions: Asked,
  preset: Choices<Asked>,
): Choices<Asked> {
  const { choices, dropped, given } = readChoices(search, questions, preset);
  same(Object.keys(choices).sort(), Object.keys(questions).sort(), 'Other questions are answered');
  for (const [name, offered] of Object.entries(questions)) {
    const value = choices[name] ?? '';
    const isOffered = typeof offered === 'function' ? offered(value) : offered.includes(value);
    hold(isOffered || value === preset[name], 'No control offers', choices);
  }
  holdDropped(dropped);
  if (!given) same(choices, preset, 'Nothing was given, and yet it is not the preset');
  const written = writeParameters(choices);
  const again = readChoices(written, questions, preset);
  same(writeParameters(again.choices), written, 'Written again it is another address');
  same(again.dropped, [], `${written} is ours, and yet something of it was dropped`);
  return choices;
}

const planAddress = target({
  name: 'what-could-i-see-address',
  draw: (from) => anySearch(from, planQuestions),
  check: (search) => {
    const { design, effectPercent, scatterPercent } = setupFor(
      holdChoices(search, planQuestions, planPreset),
    );
    hold(smallestP(design) > 0, 'No experiment has such a design', design);
    hold(effectPercent >= 0 && scatterPercent > 0, 'No runner is like that', search);
  },
});

const effortParameters = {
  race: ['5 km', '10 km', 'half marathon', '5000 m', '3.1 mi'],
  time: ['25:00', '1:52:03', '24.34', '24m34'],
  goal: ['3:45:00', '3:10'],
  week: ['40 km', '25 mi'],
  longest: ['16 km', '10 mi'],
  show: ['pace', 'heart-rate', 'length'],
  unit: ['km', 'mi'],
};

const effortAddress = target({
  name: 'how-slow-address',
  draw: (from) => anySearch(from, effortParameters),
  check: (search) => {
    const { fields, unit = 'km', show = 'pace', dropped } = readEffortLink(search);
    same(readEffort(fields, unit).issues, [], 'What is left cannot be read');
    holdDropped(dropped);
    const written = writeEffortLink(fields, { unit, show });
    const again = readEffortLink(written);
    // A race without its time says nothing, so it is not sent on.
    same(writeEffortLink(again.fields, { unit, show }), written, 'Sent on it is another runner');
    same(again.dropped, [], `${written} is ours, and yet something of it was dropped`);
  },
});

export const addressTargets = [
  weekAddress,
  todayAddress,
  backwardsAddress,
  planAddress,
  effortAddress,
];
