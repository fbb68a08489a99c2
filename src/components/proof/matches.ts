/** What is picked for each column; an empty text means anything. */
export type Choice = Readonly<Record<string, string>>;

/** Whether a row has everything that was picked. */
export function matches(
  row: Readonly<Record<string, string | undefined>>,
  choice: Choice,
): boolean {
  return Object.entries(choice).every(([name, value]) => value === '' || row[name] === value);
}
