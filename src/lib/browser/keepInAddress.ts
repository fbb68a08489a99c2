/** What could not be put in the address yet: some browsers allow only so many changes a minute. */
let late = '';

/**
 * Puts choices in the page's address at once, in place of those that it holds, so that leaving the
 * page in the same moment loses nothing.
 *
 * @param search - the query part
 * @param path - where else the address is to lead; this page when left out
 */
export function keepInAddress(search: string, path = location.pathname) {
  const address = `${path}${search}${location.hash}`;
  try {
    history.replaceState(history.state, '', address);
    late = '';
  } catch {
    // The answer matters more; the address follows when the page is left.
    if (late === '') addEventListener('pagehide', writeLate, { once: true });
    late = address;
  }
}

function writeLate() {
  try {
    if (late !== '') history.replaceState(history.state, '', late);
  } catch {
    // Then the device has it.
  }
}
