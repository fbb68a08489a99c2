import { distanceIn, paceIn } from '../../../rules/index.ts';
import type { DistanceUnit, EffortLimits } from '../../../rules/index.ts';
import type { FormIssue } from './answer.ts';
import type { FieldName, Fields } from './form.ts';
import { clock } from './words.ts';

/** What a field holds, as a sentence calls it. */
const things: Record<FieldName, string> = {
  raceDistance: 'race distance',
  raceTime: 'race time',
  goalMarathon: 'marathon goal',
  pace: 'pace',
  maxHeartRate: 'maximum heart rate',
  thresholdHeartRate: 'threshold heart rate',
  heartRate: 'heart rate',
  weekDistance: 'weekly distance',
  longestRun: 'distance',
  duration: 'length in minutes',
};

const tries: Record<FieldName, string> = {
  raceDistance: '15 km or 10 mi',
  raceTime: '24:34 or 1:52:03',
  goalMarathon: '3:45:00 or 3h45',
  pace: '6:30',
  maxHeartRate: '188',
  thresholdHeartRate: '165',
  heartRate: '135',
  weekDistance: '40 km or 25 mi',
  longestRun: '15 km or 9 mi',
  duration: '35 min or 1:10:00',
};

/**
 * What is wrong with a field, and what would do, in one sentence; it never scolds.
 *
 * @param issue - from `accept` or from a run that could not be placed
 * @param typed - all fields, for what the sentence says back
 */
export function issueSentence(issue: FormIssue, typed: Fields, unit: DistanceUnit): string {
  const field = issue.field as FieldName;
  const thing = things[field];
  const text = shorten(typed[field]);
  const such = `try ${tries[field]}`;
  const race = raceWords(field === 'goalMarathon' ? 'marathon' : typed.raceDistance);
  const limits = 'limits' in issue && issue.limits ? spanOf(field, issue.limits, unit) : '';
  switch (issue.code) {
    case 'time-wanted':
      return `Now type your time over ${race}; until then you see the last answer.`;
    case 'missing':
      return 'Say which race that time is for.';
    case 'negative':
      return `A ${thing} cannot be below zero: leave the minus out.`;
    case 'over-59':
      return `In “${text}” minutes and seconds go up to 59: ${such}.`;
    case 'one-digit':
      return `“${text}” could mean two things: type both digits, as in ${tries[field]}.`;
    case 'is-a-speed':
      return `“${text}” is a speed: type the minutes for one ${unitWord(unit, 'mile')}, as in ${tries[field]}.`;
    case 'is-a-share':
      return `“${text}” is a share: type beats a minute, as in ${tries[field]}.`;
    case 'not-whole':
      return `“${text}” is no whole number of beats: ${such}.`;
    case 'too-fast':
      return `“${text}” over ${race} would be faster than any run we know: times go ${limits}.`;
    case 'too-slow':
      return `“${text}” over ${race} would be a walk, and the formula is for races: times go ${limits}.`;
    case 'not-below-maximum':
      return `Threshold lies below the maximum: type one of the two anew (${limits}).`;
    case 'out-of-range':
      return `“${text}” does not look like a ${thing}: those go ${limits}.`;
    case 'unreadable':
      return `We cannot read “${text}” as a ${thing}: ${such}.`;
  }
}

/** A race as a sentence names it: `5 km`, `the marathon`. */
function raceWords(race: string): string {
  if (race === '') return 'that race';
  return /^\d/.test(race) ? race : `the ${race}`;
}

function unitWord(unit: DistanceUnit, mile: string): string {
  return unit === 'km' ? 'km' : mile;
}

/** Limits in the words of the field: `from 1.5 to 42.5 km`. */
function spanOf(field: FieldName, { min, max }: EffortLimits, unit: DistanceUnit): string {
  const time = (seconds: number) => clock(seconds);
  const distance = (metres: number) => String(Math.round(distanceIn(metres, unit) * 10) / 10);
  switch (field) {
    case 'raceTime':
    case 'goalMarathon':
      return `from ${time(min)} to ${time(max)}`;
    case 'duration':
      return `from ${String(min / 60)} minutes to ${String(max / 3600)} hours`;
    case 'pace':
      return `from ${time(paceIn(min, unit))} to ${time(paceIn(max, unit))} per ${unitWord(unit, 'mile')}`;
    case 'raceDistance':
    case 'weekDistance':
    case 'longestRun':
      return `from ${distance(min)} to ${distance(max)} ${unitWord(unit, 'miles')}`;
    default:
      return `from ${String(min)} to ${String(max)} beats a minute`;
  }
}

/** Enough of a pasted text to know it again. */
function shorten(text: string): string {
  const tidy = text.trim().replace(/\s+/g, ' ');
  return tidy.length > 20 ? `${tidy.slice(0, 19)}…` : tidy;
}
