/** Situations of any type, today's advice, and anybody's rulebook. */
import {
  answerFor,
  checkSituation,
  guidelineById,
  guidelines,
  nextKeys,
  parseWeek,
  phases,
  rulebooks,
  todayFor,
  weekFor,
  yesterdays,
} from '../../../src/rules/index.ts';
import type { Answer, Authority, NoAnswer, Rulebook, Situation } from '../../../src/rules/index.ts';
import type { Draws } from '../draws.ts';
import { allFinite, hold, onlyRangeError, same, target } from '../target.ts';
import { nearly } from '../texts.ts';
import { nameOf, situations } from './weeks.ts';

const names = new Set(situations.map(nameOf));
const counts = Array.from({ length: 16 }, (_, count) => String(count));

/** Whatever a form, a link or another program may hand over as a count. */
function anyCount(from: Draws): unknown {
  if (from.below(3) > 0) return from.below(15);
  switch (from.below(4)) {
    case 0:
      return nearly(from, counts);
    case 1:
      return from.one([undefined, null, NaN, Infinity, -0, -1, 1.5, 15, 1e6, 1e21, 2 ** 53]);
    case 2:
      return from.one([true, [], [3], {}, { valueOf: () => 3 }, Object.create(null), 5n, Symbol()]);
    default:
      return from.one([() => 3, new Date(0), new Map(), /3/, new Number(3), new String('3')]);
  }
}

function anyPhase(from: Draws): unknown {
  return from.below(3) > 0
    ? from.one(phases)
    : from.below(2)
      ? nearly(from, phases)
      : anyCount(from);
}

const answers = new Map<string, Answer>();

/** Whole, and by every rulebook; once for each situation. */
export function holdAnswers(situation: Situation): Answer {
  const known = answers.get(nameOf(situation));
  if (known) return known;
  for (const rulebook of rulebooks) holdAnswer(answerFor(situation, rulebook), situation);
  const answer = answerFor(situation);
  for (const [name, value] of Object.entries(weekFor(situation))) {
    same(answer[name as keyof Answer], value, `weekFor and answerFor differ in ${name}`);
  }
  answers.set(nameOf(situation), answer);
  return answer;
}

function holdAnswer(answer: Answer | NoAnswer, { runs, key }: Situation): void {
  allFinite(answer, 'An answer');
  if (answer.counts === null) {
    same([answer.status, answer.recovery, answer.exampleWeek], ['silent', null, null], 'Silence');
    return;
  }
  const { counts, exampleWeek, recovery } = answer;
  for (const count of Object.values(counts)) hold(count >= 0, 'A count is below 0:', counts);
  same([counts.key + counts.recovery + counts.easy, counts.key], [runs, key], 'Runs are lost');
  const week = parseWeek(exampleWeek);
  hold(week.ok && week.value.flat().length === runs, 'The week has other runs:', exampleWeek);
  hold((recovery.atMost ?? Infinity) >= recovery.atLeast, 'At most is below at least:', recovery);
  for (const { guideline } of answer.reasons) guidelineById(guideline);
}

const situationTarget = target({
  name: 'situation',
  draw: (from) => ({ runs: anyCount(from), key: anyCount(from), phase: anyPhase(from) }),
  check: (input) => {
    const checked = checkSituation(input);
    if (checked.ok) {
      const { value } = checked;
      hold(names.has(nameOf(value)), 'No such situation:', value);
      same(
        checkSituation(value).ok && { ...checkSituation(value) },
        {
          ok: true,
          value: { runs: value.runs, key: value.key, phase: value.phase, assumed: [] },
        },
        'Checked again it is another',
      );
      holdAnswers(value);
    } else {
      allFinite(checked.issues, 'An issue');
      const fields = checked.issues.map(({ field }) => field);
      hold(new Set(fields).size === fields.length, 'Two issues for one field:', checked.issues);
      for (const { found } of checked.issues) {
        hold(
          ['undefined', 'string', 'number'].includes(typeof found),
          'No text for what was found',
        );
      }
    }
    if (checked.ok && checked.value.assumed.length === 0) return;
    const what = 'answerFor, given what is no situation,';
    hold(
      onlyRangeError(() => answerFor(input as Situation), what) === 'threw',
      `${what} answered.`,
    );
  },
});

const todayTarget = target({
  name: 'today',
  draw: (from) => ({
    yesterday: from.one(yesterdays),
    nextKey: from.one(nextKeys),
    runs: from.rarely(4) ? anyCount(from) : from.below(15),
    phase: from.one(phases),
  }),
  check: (day) => {
    const isSound = typeof day.runs === 'number' && names.has(`${day.runs} 0 build`);
    const call = () => {
      const today = todayFor(day as Parameters<typeof todayFor>[0]);
      guidelineById(today.guideline);
      hold(
        Object.values(today).every((part) => part !== undefined),
        'Today lacks a part:',
        today,
      );
    };
    if (isSound) call();
    else hold(onlyRangeError(call, 'todayFor') === 'threw', 'todayFor took runs that cannot be.');
  },
});

const authorities: readonly Authority[] = [
  'article',
  'original-list',
  'later-version',
  'coach',
  'study',
  'house',
];
const sources = [
  ...new Set(guidelines.flatMap(({ versions }) => versions.flatMap((version) => version.sources))),
  'nobody',
];

/** Somebody's own choice of texts: most often ours in another order, or one more. */
function anyRulebook(from: Draws): Rulebook {
  const texts = rulebooks.flatMap((rulebook): Rulebook['texts'][number][] => [...rulebook.texts]);
  const anyOne = () =>
    from.rarely(6)
      ? { authority: from.one(authorities), sources: from.some(2, () => from.one(sources)) }
      : from.one(texts);
  return {
    id: 'starting-article',
    texts: [anyOne(), ...from.some(from.rarely(6) ? 2 : 1, anyOne)],
  };
}

const rulebookTarget = target({
  name: 'rulebook',
  draw: (from) => ({ rulebook: anyRulebook(from), situation: from.one(situations) }),
  key: ({ rulebook, situation }) => nameOf(situation) + JSON.stringify(rulebook.texts),
  check: ({ rulebook, situation }) => {
    holdAnswer(answerFor(situation, rulebook), situation);
  },
});

export const situationTargets = [situationTarget, todayTarget, rulebookTarget];
