import { useEffect, useState } from 'preact/hooks';
import type { Comparison, SeasonSummary } from '../../../../rules/index.ts';
import { countSeasons } from '../countSeasons.ts';
import { percent } from '../shares.ts';
import { trueDifferences } from './form.ts';
import { couldWords } from './words.ts';

interface Props {
  readonly result: Comparison;
  /** What was counted while building. */
  readonly counted?: readonly SeasonSummary[];
}

/** What tests so many and so even make of true differences: found how often, shown how much too large. */
export function WhatTheyCouldSee({ result, counted = [] }: Props) {
  const [summaries, setSummaries] = useState<readonly SeasonSummary[]>(counted);
  const { design, scatter } = result;
  const scatterPercent = scatter?.scatter ?? 0;
  const key = `${design.kind} ${design.blocks} ${scatterPercent}`;
  useEffect(() => {
    setSummaries([]);
    let stop = () => undefined as unknown;
    const countNext = (done: readonly SeasonSummary[]) => {
      const effectPercent = trueDifferences[done.length];
      if (effectPercent === undefined) return;
      stop = countSeasons({ design, effectPercent, scatterPercent }, (summary) => {
        const next = [...done, summary];
        setSummaries(next);
        countNext(next);
      });
    };
    if (scatterPercent > 0) countNext([]);
    return () => stop();
  }, [key]);
  if (scatterPercent === 0) return <p>Your times leave no scatter to count with.</p>;
  return (
    <table class="could">
      <thead>
        <tr>
          <th scope="col">If the true difference were</th>
          <th scope="col">found</th>
          <th scope="col">and then shown</th>
          <th scope="col">the wrong way</th>
        </tr>
      </thead>
      <tbody>
        {trueDifferences.map((effect, at) => {
          const summary = summaries[at];
          const words = summary && couldWords(summary);
          return (
            <tr key={effect}>
              <th scope="row">{percent(effect)}</th>
              <td>{words?.found ?? '…'}</td>
              <td>{words?.shown ?? '…'}</td>
              <td>{words?.wrongWay ?? '…'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
