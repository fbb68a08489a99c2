import type { DistanceUnit } from '../../../rules/index.ts';
import type { FieldName, Shown } from './form.ts';

export const shownWords: Record<Shown, string> = {
  pace: 'Pace',
  'heart-rate': 'Heart rate',
  length: 'Length',
};

/** Label of a field, and an example of what to type there. */
export const fieldWords: Record<FieldName, { readonly label: string; readonly like: string }> = {
  raceDistance: { label: 'Other race', like: '15 km' },
  raceTime: { label: 'Race time', like: '24:34' },
  goalMarathon: { label: 'Marathon goal', like: '3:45:00' },
  pace: { label: 'Pace I ran', like: '6:30' },
  maxHeartRate: { label: 'Maximum', like: '188' },
  thresholdHeartRate: { label: 'Threshold', like: '165' },
  heartRate: { label: 'I ran at', like: '135' },
  weekDistance: { label: 'Usual week', like: '40' },
  longestRun: { label: 'Longest run', like: '15' },
  duration: { label: 'I ran for', like: '35 min' },
};

/** Label of a field with what its number is counted in, where that is not plain. */
export function labelWords(name: FieldName, unit: DistanceUnit): string {
  const inUnit: Partial<Record<FieldName, string>> = {
    pace: `, /${unit}`,
    maxHeartRate: ', bpm',
    thresholdHeartRate: ', bpm',
    heartRate: ', bpm',
    weekDistance: `, ${unit}`,
    longestRun: ', 30 days',
  };
  return fieldWords[name].label + (inUnit[name] ?? '');
}
