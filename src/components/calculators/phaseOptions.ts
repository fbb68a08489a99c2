import type { Option } from '../fields/Segments.tsx';

/** The two phases that the rules know, as keys. */
export const phaseOptions: readonly Option[] = [
  { value: 'build', label: 'Build' },
  { value: 'base', label: 'Base' },
];
