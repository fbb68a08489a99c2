/** Puts choices in the page's address, in place of those that it holds. */
export function keepInAddress(search: string) {
  try {
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  } catch {
    // Some browsers allow only so many changes a minute; the answer matters more.
  }
}
