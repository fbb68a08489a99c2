/** A number of ours: converted, worked out from a source's, or chosen as an example. */
export interface WorkedNumber {
  /** Id of the page it stands on. */
  page: string;
  /** As the page prints it. */
  number: string;
  /** How it was worked out, in words. */
  working: string;
  /** The same by machine; a test compares it with `number`. */
  computed: string;
}

const kmPerMile = 1.609344;

const proud = 'never-too-proud-to-run-slowly';
const check = 'as-long-and-fast-as-next-key-allows';

/** A new number of our own is one row here; figures of a source belong in `findings.json`. */
export const workedNumbers: readonly WorkedNumber[] = [
  row(proud, '3:06', '5:00 per mile, by km', clock(seconds('5:00') / kmPerMile)),
  row(proud, '5:17', '8:30 per mile, by km', clock(seconds('8:30') / kmPerMile)),
  row(proud, '6:13', '10:00 per mile, by km', clock(seconds('10:00') / kmPerMile)),
  row(proud, '4:21', '7:00 per mile, by km', clock(seconds('7:00') / kmPerMile)),
  row(proud, '3:25', '5:30 per mile, by km', clock(seconds('5:30') / kmPerMile)),
  row(proud, '9:00', 'a race pace per mile chosen as an example', '9:00'),
  row(proud, '5:36', '9:00 per mile, by km', clock(seconds('9:00') / kmPerMile)),
  row(proud, '15:18', '9:00 per mile x 1.7', clock(seconds('9:00') * 1.7)),
  row(proud, '9:30', '9:00 per mile x 1.7, by km', clock((seconds('9:00') * 1.7) / kmPerMile)),
  row(check, '25:00', 'a time over 5 km chosen as an example', '25:00'),
  row(check, '23', '1.5% of 25:00, in seconds', String(Math.round(seconds('25:00') * 0.015))),
  row(check, '30', '2.0% of 25:00, in seconds', String(Math.round(seconds('25:00') * 0.02))),
  row('six-runs-two-recovery', '37', '60 s per mile, by km', String(Math.round(60 / kmPerMile))),
];

function row(page: string, number: string, working: string, computed: string): WorkedNumber {
  return { page, number, working, computed };
}

function seconds(time: string): number {
  const [minutes = 0, rest = 0] = time.split(':').map(Number);
  return minutes * 60 + rest;
}

function clock(exactS: number): string {
  const wholeS = Math.round(exactS);
  return `${Math.floor(wholeS / 60)}:${String(wholeS % 60).padStart(2, '0')}`;
}
