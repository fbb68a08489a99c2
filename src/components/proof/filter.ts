import { matches } from './matches.ts';
import type { Choice } from './matches.ts';

/** Shows the controls, which do nothing without script, and hides rows that do not match them. */
function startFilter(form: HTMLFormElement, rows: readonly HTMLElement[], count: HTMLElement) {
  const show = () => {
    const choice = Object.fromEntries(new FormData(form)) as Choice;
    for (const row of rows) row.hidden = !matches(row.dataset, choice);
    const shown = rows.filter((row) => !row.hidden).length;
    count.textContent = `${shown} of ${rows.length} situations`;
  };
  form.hidden = false;
  form.dataset['awake'] = '';
  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  // A browser puts choices back on reload and on the way back.
  addEventListener('pageshow', show);
}

const form = document.querySelector<HTMLFormElement>('[data-island="proof"]');
const count = form?.querySelector<HTMLElement>('[role="status"]');
if (form && count)
  startFilter(form, [...document.querySelectorAll('tbody tr')] as HTMLElement[], count);
