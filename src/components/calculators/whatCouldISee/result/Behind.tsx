import type { SeasonSummary } from '../../../../rules/index.ts';
import { Fold } from '../../Fold.tsx';
import { Numbers } from './Numbers.tsx';
import { isComparison } from './Verdict.tsx';
import type { Shown } from './Verdict.tsx';
import { WhatTheyCouldSee } from './WhatTheyCouldSee.tsx';

interface Props extends Pick<Shown, 'result' | 'compare'> {
  /** What tests like the example's could see, counted while building. */
  readonly counted: readonly SeasonSummary[];
}

/** What stands behind the verdict: what such tests could have found, and every number. */
export function Behind({ result, compare, counted }: Props) {
  if (!isComparison(result)) return null;
  return (
    <>
      <h3>What tests like these could have found</h3>
      <WhatTheyCouldSee result={result} counted={counted} />
      <Fold summary="The numbers behind it">
        {() => <Numbers result={result} compare={compare} />}
      </Fold>
    </>
  );
}
