/** Shorter words have too many neighbors. */
const fewestLetters = 5;

/**
 * What a mistyped word was meant to be: the known word with the fewest slips between them, a
 * slip being a letter too many, too few, wrong, or changed with its neighbor. One is forgiven,
 * in words of eight letters and more two.
 *
 * @param word - in small letters
 * @param known - in small letters
 * @returns the word itself where it is known, too short or like none
 * @example nearestWord('recovry', ['recover', 'recovery']) // => 'recovery'
 */
export function nearestWord(word: string, known: readonly string[]): string {
  if (word.length < fewestLetters || known.includes(word)) return word;
  const most = word.length < 8 ? 1 : 2;
  let nearest = word;
  let fewest = most + 1;
  for (const one of known) {
    if (Math.abs(one.length - word.length) > most) continue;
    const slips = slipsBetween(word, one);
    // Of two as near, the longer: people leave letters out.
    if (slips < fewest || (slips === fewest && slips <= most && one.length > nearest.length)) {
      nearest = one;
      fewest = slips;
    }
  }
  return nearest;
}

/** Optimal string alignment distance. */
function slipsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (rows[i - 1]?.[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (rows[i - 1]?.[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? Infinity;
}
