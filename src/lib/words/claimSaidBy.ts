/** Who holds, reports and denies a claim, by name. */
export interface ClaimSaid {
  /** Empty where it is only widely told. */
  readonly heldBy: readonly string[];
  readonly reportedBy: readonly string[];
  /** Texts and coaches who say that it is not so. */
  readonly deniedBy: readonly string[];
  /** Studies that found otherwise. */
  readonly refutedBy: readonly string[];
  /** We say ourselves that it is not so. */
  readonly isDeniedByUs: boolean;
}

/** More than this is a list, and a badge is a line. */
const mostNamed = 3;

/**
 * Who says a claim, in words that are true where they stand alone: who holds it, who tells that
 * others do, and who says that it is not so.
 *
 * @example claimSaidBy({ heldBy: [], reportedBy: [], deniedBy: ['the starting article'], refutedBy: [], isDeniedByUs: false }) // => 'widely told; the starting article denies it'
 */
export function claimSaidBy(said: ClaimSaid): string {
  const { heldBy, reportedBy, deniedBy, refutedBy, isDeniedByUs } = said;
  const denying = [...deniedBy, ...(isDeniedByUs ? ['we'] : [])];
  const reporting = reportedBy.filter((one) => !heldBy.includes(one) && !denying.includes(one));
  const isOnlyTold = [heldBy, reporting, denying, refutedBy].every(({ length }) => length === 0);
  return [
    heldBy.length ? inAList(heldBy) : 'widely told',
    ...(isOnlyTold ? ['no source we cite for it says so'] : []),
    ...(reporting.length ? [`${inAList(reporting)} ${verb(reporting, 'report')} it`] : []),
    ...(denying.length ? [`${inAList(denying)} ${verb(denying, 'deny')} it`] : []),
    ...(refutedBy.length ? [`${inAList(refutedBy)} found otherwise`] : []),
  ].join('; ');
}

function verb(who: readonly string[], doing: 'report' | 'deny'): string {
  if (who.length > 1 || who[0] === 'we') return doing;
  return doing === 'deny' ? 'denies' : 'reports';
}

/** "a, b and c"; of a long list the first two, and how many more. */
function inAList(names: readonly string[]): string {
  const rest = names.length - 2;
  const shown = names.length > mostNamed ? [...names.slice(0, 2), `${String(rest)} others`] : names;
  return [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter(Boolean).join(' and ');
}
