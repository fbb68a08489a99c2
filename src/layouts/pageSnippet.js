/*
 * The only script of a page to read, inline and small (`tests/site/budgets.test.ts`). It stands in
 * the head, so that no page flashes the wrong theme.
 *
 * Theme: sets the choice kept on the device, and keeps a new one; where storage is blocked or full
 * the sentence beside the choice says so, and the choice lasts as long as the page.
 *
 * For you: finds the grid's cell for the reader's week, from the address or the device, marks it,
 * and puts its sentence and its link into the box; again when the page comes back and after every
 * change, for which calculators send a `change` of their own. Where no
 * phase is said it is build, and the cell of an assumed key count answers to that word, too. `theme` and `forYou` are elements: a browser offers them under
 * their ids.
 *
 * Offline: once the page has loaded and is idle, it registers the worker that keeps the site on the
 * device, unless the reader saves data, and loads what the worker asks it to (`newAdvice.ts`). A
 * refusal changes nothing. The build fills in WORKER, empty without one: docs/decisions/offline.md.
 */
{
  const root = document.documentElement.dataset;
  const name = 'tired-legs:theme';
  let kept = {};
  let marked = root;
  try {
    kept = localStorage;
  } catch {}
  const look = ({ target }) => {
    if (target?.id === 'theme') {
      const { nextElementSibling: warning } = target;
      warning.hidden = 0;
      kept[name] = root.theme = target.value;
      warning.hidden = kept.length;
    }
    root.theme = kept[name] || '';
    if (self.theme) theme.value = root.theme;
    let week = location.search;
    if (!/runs/.test(week)) week = kept['tired-legs:week'];
    week = new URLSearchParams(week);
    const cell = document.getElementById(
      ['runs', 'key', 'phase'].map((part) => week.get(part) ?? 'build'),
    );
    if (cell) {
      marked.ariaCurrent = null;
      marked = cell.firstElementChild ?? cell;
      marked.ariaCurrent = true;
      forYou.href = marked.href;
      forYou.lastChild.data = marked.ariaLabel;
    }
  };
  look(root);
  document.onreadystatechange = onpageshow = onchange = look;

  const { serviceWorker, connection } = navigator;
  if (WORKER && serviceWorker && !connection?.saveData) {
    serviceWorker.onmessage = (event) => import(event.data);
    const register = () => serviceWorker.register(WORKER).catch(look);
    // At the latest after a while: a browser that draws nothing may never call itself idle.
    onload = () => (self.requestIdleCallback ?? setTimeout)(register, { timeout: 5e3 });
  }
}
