import { parseWeek } from '../rules/index.ts';
import { Legend } from './Legend.tsx';
import { WeekStrip } from './WeekStrip.tsx';

interface Props {
  /** A week in week notation, as the rules write it. */
  readonly week: string;
  readonly caption?: string | undefined;
}

/** The week strip with what its bars mean, for where it stands alone. */
export function LabeledStrip({ week, caption }: Props) {
  const parsed = parseWeek(week);
  const kinds = new Set(parsed.ok ? parsed.value.flat() : []);
  return <WeekStrip week={week} caption={caption} legend={<Legend kinds={kinds} />} />;
}
