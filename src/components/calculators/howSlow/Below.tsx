import { bibLabel } from '../../../lib/words/bibLabel.ts';
import type { DistanceUnit, GuidelineId, RowAnswer } from '../../../rules/index.ts';
import { answerTo } from './answer.ts';
import { Fold } from '../Fold.tsx';
import type { Fields, Own, Shown } from './form.ts';
import { aboutWords, flagWords, saysWords, seenWords } from './rowWords.ts';
import { TakeAway } from './TakeAway.tsx';
import { whoWords } from './words.ts';

export interface BelowProps {
  readonly shown: Shown;
  readonly unit: DistanceUnit;
  /** Inside a text: rows folded, and a link to the page in place of what is taken along. */
  readonly isCompact: boolean;
  readonly base: string;
  /** What our list of sources calls each. */
  readonly labels: Readonly<Record<string, string>>;
  /** Numbers of the guidelines named here. */
  readonly bibs: Readonly<Record<string, number>>;
  /** What the reader typed, and the fields of the last answer. */
  readonly own: Own;
  readonly fields: Fields;
  readonly colors: Readonly<Record<string, string>>;
  readonly onForget: () => boolean;
}

/** What no number decides, for each measure: guidelines and what they say of it. */
const beside: Record<Shown, readonly (readonly [GuidelineId, string])[]> = {
  pace: [
    [
      'pass-the-talk-test',
      'Without a number: if talking is work, slow down; if it is easy, one step slower.',
    ],
    [
      'as-long-and-fast-as-next-key-allows',
      'Above all numbers: your next key workout has to go as usual.',
    ],
  ],
  'heart-rate': [
    [
      'pass-the-talk-test',
      'Without a number: if talking is work, slow down; if it is easy, one step slower.',
    ],
    [
      'as-long-and-fast-as-next-key-allows',
      'Above all numbers: your next key workout has to go as usual.',
    ],
  ],
  length: [
    [
      'as-long-and-fast-as-next-key-allows',
      'Above all numbers: your next key workout has to go as usual.',
    ],
    [
      'keep-it-shorter-than-your-longest',
      'No run more than a tenth beyond your longest of the last 30 days.',
    ],
  ],
};

/**
 * What explains the answer: every row with its source and how far we saw it, and what counts
 * without a number. As built it is right for the example, so its script loads with the first choice.
 */
export function Below(props: BelowProps) {
  const { shown, unit, fields, isCompact, base, bibs } = props;
  const { rows } = answerTo(fields, shown, unit);
  const list = (
    <>
      <p class="legend">
        Filled bars are for recovery runs, outlined ones for easy runs in general, a scale or a
        study; dashes are what a source leaves open.
      </p>
      <ul class="who-says">
        {rows.map((answer) => (
          <li key={answer.row.id}>{rowLine(answer, props)}</li>
        ))}
      </ul>
    </>
  );
  const why = (
    <ul class="why">
      {beside[shown].map(([id, says]) => (
        <li key={id}>
          <a
            class="bib"
            href={`${base}/guidelines/${id}/`}
            aria-label={bibLabel({ id, bib: Number(bibs[id]) })}
          >
            {bibs[id]}
          </a>{' '}
          <span>{says}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <div class="below">
      {isCompact ? (
        <>
          <Fold summary="Who says what, and how far we saw it">
            {() => (
              <>
                {why}
                {list}
              </>
            )}
          </Fold>
          <p class="actions">
            <a href={`${base}/calculators/how-slow/`}>All of it, and a card to keep</a>
          </p>
        </>
      ) : (
        <>
          {why}
          <TakeAway {...props} />
          <h3>Who says what, and how far we saw it</h3>
          {list}
        </>
      )}
    </div>
  );
}

function rowLine(answer: RowAnswer, { base, labels, unit }: BelowProps) {
  const { row } = answer;
  const { source, seen, year, about, otherVersions = [] } = row;
  const flags = 'flags' in answer ? answer.flags : [];
  const also = flags.some(({ code }) => code === 'other-version') ? otherVersions : [];
  const sources = [
    ...(source === null ? [] : [source]),
    ...also.map((version) => version.source),
    ...(row.formula && 'range' in answer ? [row.formula] : []),
  ];
  return (
    <>
      <b>{whoWords(row)}</b>, {aboutWords[about]}: {saysWords(answer, unit)}
      {flags.length > 0 && (
        <span class="flags">{flags.map((flag) => flagWords(flag, unit)).join(' ')}</span>
      )}
      <small>
        How far seen: {seenWords[seen]}
        {year !== null && `, ${String(year)}`}.
        {sources.map((id, at) => (
          <>
            {at > 0 ? ', ' : ' '}
            <a href={`${base}/sources/${id}/`}>{labels[id]}</a>
          </>
        ))}
      </small>
    </>
  );
}
