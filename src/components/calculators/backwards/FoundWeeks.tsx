import { maxSpacedKey } from '../../../rules/index.ts';
import { LabeledStrip } from '../../LabeledStrip.tsx';
import type { FoundWeek } from './form.ts';
import { crowdedWords, nameWords, restWords, settledWords } from './words.ts';

interface Props {
  readonly weeks: readonly FoundWeek[];
}

/** More strips than this are scrolled past, not read. */
const mostDrawn = 3;

/** Weeks with a link to the page of each: the first few drawn, the others behind a fold. */
export function FoundWeeks({ weeks }: Props) {
  const line = ({ situation, counts, status, address }: FoundWeek) => (
    <>
      <a href={address}>{nameWords(situation)}</a>
      <span>{restWords(counts)}</span>
      {status !== 'cannot-fit' && <small>{settledWords[status]}</small>}
      {situation.key > maxSpacedKey && <small>{crowdedWords}</small>}
    </>
  );
  const others = weeks.slice(mostDrawn);
  return (
    <>
      <ol class="found">
        {weeks.slice(0, mostDrawn).map((found) => (
          <li key={found.week}>
            {line(found)}
            <LabeledStrip week={found.week} />
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <details>
          <summary>
            {others.length} more {others.length === 1 ? 'week' : 'weeks'}
          </summary>
          <ol class="found">
            {others.map((found) => (
              <li key={found.week}>{line(found)}</li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
