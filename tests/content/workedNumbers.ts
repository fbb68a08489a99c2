/** A number of ours: worked out from a source's, or chosen as an example; never a mere conversion. */
export interface WorkedNumber {
  /** Id of the page it stands on, or `coaches` or `glossary` for those files. */
  page: string;
  /** As the page prints it. */
  number: string;
  /** How it was worked out, in words. */
  working: string;
  /** The same by machine; a test compares it with `number`. */
  computed: string;
}

const kmPerMile = 1.609344;
/** Scatter we reckon with where a runner knows none, in percent: ours. */
const scatter = { allOut: 1.5, usual: 2.5, byFeel: 4 };
/** A workout is affected beyond this many scatters: ours, findings E, key-workout-check. */
const affectedBeyond = 1.6;

const proud = 'never-too-proud-to-run-slowly';
const check = 'as-long-and-fast-as-next-key-allows';
const fuel = 'fuel-your-recovery-runs';
const load = 'know-your-week-load';
const longest = 'keep-it-shorter-than-your-longest';
const apart = 'three-days-between-all-out-efforts';
const tired = 'cumulative-fatigue';
const formula = 'finding-your-own-formula';
const slow = 'how-slow-how-long';
const trial = 'experiment-to-find-your-formula';
const balance = 'stress-and-volume';
const heat = 'heat';
const chosen = 'chosen as an example';

/**
 * A new number of our own is one row here; figures of a source belong in `findings.json`, and
 * conversions between miles and kilometers, kilograms and pounds need no row.
 */
export const workedNumbers: readonly WorkedNumber[] = [
  row(proud, '9:00', `a race pace per mile ${chosen}`, '9:00'),
  row(proud, '15:18', '9:00 per mile x 1.7', clock(seconds('9:00') * 1.7)),
  row(check, '25:00', `a time over 5 km ${chosen}`, '25:00'),
  row(check, '2.5', 'scatter we reckon with, in percent', String(scatter.usual)),
  row(check, '4', '1.6 times a scatter of 2.5%', whole(affectedBeyond * scatter.usual)),
  row(check, '60', '4% of 25:00, in seconds', whole(seconds('25:00') * 0.04)),
  row(check, '8:00', `a pace per mile ${chosen}`, '8:00'),
  row(check, '4:58', '8:00 per mile, per km', clock(seconds('8:00') / kmPerMile)),
  row(check, '19', '4% of 8:00, in seconds', whole(seconds('8:00') * 0.04)),
  row(check, '12', '4% of 4:58, in seconds', whole((seconds('8:00') / kmPerMile) * 0.04)),
  row(fuel, '70', `a body weight in kg ${chosen}`, '70'),
  row(fuel, '595', '8.5 g per kg x 70 kg', whole(8.5 * 70)),
  row(fuel, '378', '5.4 g per kg x 70 kg', whole(5.4 * 70)),
  row(load, '40', `minutes of a recovery run ${chosen}`, '40'),
  row(load, '80', 'effort 2 x 40 minutes', whole(2 * 40)),
  row(load, '60', `minutes of a key workout ${chosen}`, '60'),
  row(load, '420', 'effort 7 x 60 minutes', whole(7 * 60)),
  row(longest, '11', '10% more than 10 miles', whole(10 * 1.1)),
  row(apart, '48', 'two days, in hours', whole(2 * 24)),
  row(tired, '53', '16 miles as 30% of a week', whole(16 / 0.3)),
  row(tired, '86', '16 miles as 30% of a week, in km', whole((16 / 0.3) * kmPerMile)),
  row(tired, '64', '16 miles as 25% of a week', whole(16 / 0.25)),
  row(tired, '7.5', '25% of 30 miles', (30 * 0.25).toFixed(1)),
  row(tired, '9', '30% of 30 miles', whole(30 * 0.3)),
  row(formula, '25:00', `the same ${chosen}`, '25:00'),
  row(formula, '23', '1.5% of 25:00, in seconds', whole(seconds('25:00') * 0.015)),
  row(formula, '30', '2.0% of 25:00, in seconds', whole(seconds('25:00') * 0.02)),
  row(formula, '0.8', '19:59 against 19:49, in percent', percent('19:59', '19:49')),
  row(formula, '216', 'orders of three sets of four, 6 each', whole(6 ** 3)),
  row(formula, '36', 'orders of two sets of four, 6 each', whole(6 ** 2)),
  row(formula, '1.5', 'scatter all-out on a flat course, in percent', String(scatter.allOut)),
  row(formula, '2.5', 'scatter we reckon with, in percent', String(scatter.usual)),
  row(formula, '4', 'scatter by feel, in percent', String(scatter.byFeel)),
  row(formula, '12', 'tests in three sets of four', whole(3 * 4)),
  row(trial, '216', 'orders of three sets of four, 6 each', whole(6 ** 3)),
  row(balance, '6', `miles of a workout ${chosen}`, '6'),
  row(balance, '10', `miles of a long run ${chosen}`, '10'),
  row(balance, '3', `miles of a recovery run ${chosen}`, '3'),
  row(balance, '5', `miles of an easy run ${chosen}`, '5'),
  row(balance, '22', '6 + 6 + 10 miles', whole(6 + 6 + 10)),
  row(balance, '33', '22 + 3 + 3 + 5 miles', whole(22 + 3 + 3 + 5)),
  row(heat, '41', '5 °C in °F', fahrenheit(5)),
  row(heat, '50', '10 °C in °F', fahrenheit(10)),
  row(heat, '68', '20 °C in °F', fahrenheit(20)),
  row(heat, '77', '25 °C in °F', fahrenheit(25)),
  row(heat, '13', '55 °F in °C', celsius(55)),
  row(heat, '16', '60 °F in °C', celsius(60)),
  row(heat, '27', '80 °F in °C', celsius(80)),
  row(heat, '29', '85 °F in °C', celsius(85)),
  row(slow, '7:32', '74% of the VDOT of a 19:00 5 km, per mile', easyMile('19:00', 0.74)),
  row(slow, '9:02', '59% of the VDOT of a 19:00 5 km, per mile', easyMile('19:00', 0.59)),
  row('coaches', '5:52', '59% of a VDOT of 50, per km', clock(easyKmS(50, 0.59))),
  row('coaches', '4:54', '74% of a VDOT of 50, per km', clock(easyKmS(50, 0.74))),
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

function whole(exact: number): string {
  return String(Math.round(exact));
}

/** How much longer one time is than another, in percent. */
function percent(longer: string, shorter: string): string {
  return ((seconds(longer) / seconds(shorter) - 1) * 100).toFixed(1);
}

function fahrenheit(celsius: number): string {
  return whole(celsius * 1.8 + 32);
}

function celsius(fahrenheitDegrees: number): string {
  return whole((fahrenheitDegrees - 32) / 1.8);
}

/** Seconds per km at a share of a VDOT, by the Daniels-Gilbert formula: findings 6.1. */
function easyKmS(vdot: number, share: number): number {
  const oxygen = vdot * share;
  const speed =
    (-0.182258 + Math.sqrt(0.182258 ** 2 + 4 * 0.000104 * (oxygen + 4.6))) / (2 * 0.000104);
  return (1000 / speed) * 60;
}

/** Pace per mile at a share of the VDOT that a time over 5 km gives. */
function easyMile(time: string, share: number): string {
  const minutes = seconds(time) / 60;
  const speed = 5000 / minutes;
  const oxygen = -4.6 + 0.182258 * speed + 0.000104 * speed ** 2;
  const held =
    0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);
  return clock(easyKmS(oxygen / held, share) * kmPerMile);
}
