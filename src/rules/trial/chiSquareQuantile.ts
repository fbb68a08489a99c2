/** Halvings of the search; each gains a binary digit, and a double has 53. */
const halvings = 80;

/**
 * The value that a chi-square variable stays below with a given probability.
 *
 * Solved by halving on the lower incomplete gamma series. Off by at most 1e-9 of the
 * value; checked against published tables and closed forms.
 *
 * Source: definition.
 *
 * @param probability - share of values below; 0.0001 to 0.9999
 * @param degrees - degrees of freedom; whole number, 1 to 200
 * @returns quantile; above 0
 * @throws RangeError if a value is outside its range
 * @example Math.round(chiSquareQuantile(0.95, 1) * 1e6) / 1e6 // => 3.841459
 */
export function chiSquareQuantile(probability: number, degrees: number): number {
  if (!(probability >= 0.0001 && probability <= 0.9999)) {
    throw new RangeError(`A probability here is 0.0001 to 0.9999, not ${probability}.`);
  }
  if (!Number.isInteger(degrees) || degrees < 1 || degrees > 200) {
    throw new RangeError(`Degrees of freedom here are whole, 1 to 200, not ${degrees}.`);
  }
  let low = 0;
  let high = 10 * (degrees + 5); // below it lie more than 0.9999 for every number of degrees
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (low + high) / 2;
    if (shareBelow(middle, degrees) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Chi-square distribution: lower regularised gamma function at half the value, by its series. */
function shareBelow(value: number, degrees: number): number {
  const [half, shape] = [value / 2, degrees / 2];
  let term = Math.exp(shape * Math.log(half) - half - logGamma(degrees)) / shape;
  let sum = term;
  for (let step = 1; term > sum * 1e-17; step += 1) {
    term *= half / (shape + step);
    sum += term;
  }
  return sum;
}

/** Logarithm of the gamma function at half the degrees: whole and half numbers only. */
function logGamma(degrees: number): number {
  let sum = degrees % 2 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let twice = degrees - 2; twice > 0; twice -= 2) sum += Math.log(twice / 2);
  return sum;
}
