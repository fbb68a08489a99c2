/** Id of a change on its page: lines are only ever added at the end, so it stays. */
export function changeId(at: number): string {
  return `change-${String(at + 1)}`;
}
