/*
 * The only script of a page to read, inline and under 512 bytes once the build has made it
 * small (astro.config.mjs). It stands in the head, so that no page flashes the wrong theme.
 *
 * Theme: sets the choice kept on the device, and keeps a new one; where storage is blocked the
 * sentence beside the choice says so.
 *
 * For you: finds the grid's cell for the reader's situation, from the address or the device,
 * marks it, and copies its sentence and its link into the box. `theme` and `forYou` are
 * elements: a browser offers them under their ids.
 */
{
  const root = document.documentElement.dataset;
  let kept = '';
  let query = location.search;
  try {
    kept = localStorage.theme || '';
    if (!/runs/.test(query)) query = localStorage.situation;
  } catch {}
  root.theme = kept;
  const situation = new URLSearchParams(query);
  addEventListener('DOMContentLoaded', () => {
    theme.value = kept;
    theme.onchange = () => {
      root.theme = theme.value;
      try {
        localStorage.theme = root.theme;
      } catch {
        theme.nextElementSibling.hidden = false;
      }
    };
    const cell = document.getElementById(
      ['runs', 'key', 'phase'].map((name) => situation.get(name) || 'build'),
    );
    if (cell) {
      forYou.href = cell.href;
      forYou.append(cell.ariaLabel);
      cell.ariaCurrent = true;
    }
  });
}
