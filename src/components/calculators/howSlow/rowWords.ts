import { shownRange } from '../../../rules/index.ts';
import type {
  About,
  DistanceUnit,
  EffortFlag,
  EffortInputs,
  RowAnswer,
  Seen,
  WhyNoNumber,
  WhySilent,
} from '../../../rules/index.ts';
import { numberWords, rangeWords, unitWords } from './words.ts';

/** Which runs a row speaks of. */
export const aboutWords: Record<About, string> = {
  recovery: 'for recovery runs',
  easy: 'for easy runs in general',
  'easy-and-recovery': 'for easy and recovery runs together',
  long: 'for long runs',
  'any-run': 'for any run',
  scale: 'a scale, no rule for recovery runs',
  'comfortable-talk': 'what people reached while they talked in comfort',
};

/** How far we saw it. */
export const seenWords: Record<Seen, string> = {
  'page-seen': 'page seen',
  'page-seen-in-part': 'page seen in part',
  'definition-seen': 'definition seen',
  'abstract-seen': 'abstract seen',
  'second-hand': 'second-hand',
  'one-readers-output': 'one reader’s output, so approximate',
  'plans-transcribed': 'plans as transcribed',
  'table-seen': 'table seen',
  anecdotes: 'anecdotes',
  ours: 'ours; nobody has tested it',
};

/** What has to be typed before a row can be reckoned. */
const needWords: Record<keyof EffortInputs, string> = {
  race: 'Needs a race time.',
  goalMarathonS: 'Needs your marathon goal.',
  maxHeartRateBpm: 'Needs your maximum heart rate, measured.',
  thresholdHeartRateBpm: 'Needs your threshold heart rate.',
  weekDistanceM: 'Needs your usual week.',
  longestRunM: 'Needs your longest run of the last 30 days.',
};

const silentWords: Record<WhySilent, string> = {
  'week-too-long': 'Says nothing about weeks of 40 miles (64 km) and more.',
};

const noNumberWords: Record<WhyNoNumber, string> = {
  'number-not-seen':
    'Slower than every other run of the week. The number told as theirs we have not seen.',
  'one-example': 'One example, no formula',
  anecdotes: 'Reports about elite runners',
  'long-run-only': 'Caps the long run only.',
  'counted-in-plans': 'What we counted in published plans; no rule for another week.',
  'other-input': 'Counts from your resting heart rate, which we do not ask for.',
};

/** What a row says to this reader, in a few words. */
export function saysWords(answer: RowAnswer, unit: DistanceUnit): string {
  const { row } = answer;
  const inUnit = unitWords(row.measure, unit);
  switch (answer.outcome) {
    case 'computed':
      return `${rangeWords(answer.range, row.measure, unit)} ${inUnit}.`;
    case 'needs':
      return needWords[answer.needs];
    case 'silent':
      return silentWords[answer.why];
    case 'shows': {
      const { why, example } = answer;
      if (!example) return noNumberWords[why];
      const whom = why === 'one-example' ? ', for 5 km in 19:00' : '';
      return `${noNumberWords[why]}${whom}: ${rangeWords(example, row.measure, unit)} ${inUnit}.`;
    }
  }
}

/** Flags of a row, a sentence each. */
export function flagWords(flag: EffortFlag, unit: DistanceUnit): string {
  switch (flag.code) {
    case 'slow-end-is-walking':
      return 'At its slow end most people walk, and walking is fine.';
    case 'all-of-it-is-walking':
      return 'At this pace most people walk, and walking is fine.';
    case 'race-outside-advice':
      return 'The formula is meant for races of 5 to 60 minutes.';
    case 'our-bridge':
      return 'The way from your race to its starting point is our bridge.';
    case 'two-readings': {
      const { from, to } = shownRange(flag.otherRange, { measure: 'pace', unit });
      const pace = (value: number | null) => numberWords(value ?? 0, 'pace');
      return `“20 to 30% slower” is read as more time for each ${unit === 'km' ? 'km' : 'mile'}; as less speed it would be ${pace(from)} to ${pace(to)}.`;
    }
    case 'has-moved':
      return 'Its tool has given other numbers in other years.';
    case 'other-version': {
      const year = flag.year === null ? 'Another source' : `A text of ${String(flag.year)}`;
      return `${year} gives ${rangeWords(flag.range, 'heart-rate', unit)}.`;
    }
  }
}
