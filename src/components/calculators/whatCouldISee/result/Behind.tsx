import type { SeasonSummary } from '../../../../rules/index.ts';
import { Fold } from '../../Fold.tsx';
import { Numbers } from './Numbers.tsx';
import { isComparison } from './Verdict.tsx';
import type { Shown } from './Verdict.tsx';
import { WhatTheyCouldSee } from './WhatTheyCouldSee.tsx';

interface Props extends Pick<Shown, 'result' | 'compare'> {
  /** What tests like these could see, where it was counted while building. */
  readonly counted?: readonly SeasonSummary[];
  /** Whether the numbers stand there at once, with no fold around them. */
  readonly isWhole?: boolean;
}

/** What stands behind the verdict: what such tests could have found, and every number. */
export function Behind({ result, compare, counted = [], isWhole = false }: Props) {
  if (!isComparison(result)) return null;
  return (
    <>
      <h3>What tests like these could have found</h3>
      <WhatTheyCouldSee result={result} counted={counted} />
      {isWhole ? (
        <Numbers result={result} compare={compare} />
      ) : (
        <Fold summary="The numbers behind it">
          {() => <Numbers result={result} compare={compare} />}
        </Fold>
      )}
    </>
  );
}
