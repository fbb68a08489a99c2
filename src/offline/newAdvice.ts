/*
 * Loaded into every open page by a new version of the site: where that gives other advice than the
 * page, it says so once, and loads the page anew when the reader asks.
 */
export {};

/** Version of the advice that the new version gives; put here by integrations/offlineWorker.ts. */
declare const __ADVICE__: string;

/** Over the page's foot, so that nothing moves under the reader. */
const style = `
.new-advice {
  position: sticky;
  bottom: 0;
  z-index: 3;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: center;
  gap: 0.25rem 1rem;
  padding: 0.75rem 1.25rem;
  border-top: 1px solid var(--edge);
  background: var(--mark);
  font: 1rem/1.45 var(--ui);
}
html {
  scroll-padding-bottom: 8rem;
}
@media print {
  .new-advice {
    display: none;
  }
}`;

function tell() {
  document.querySelector('.new-advice')?.remove();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const notice = document.createElement('div');
  notice.className = 'new-advice';
  const words = document.createElement('span');
  words.role = 'status';
  const button = document.createElement('button');
  button.textContent = 'Show the new advice';
  button.onclick = () => {
    location.reload();
  };
  notice.append(words, button);
  document.body.append(notice);
  // Screen readers tell of words that come into a place that was there.
  requestAnimationFrame(() => {
    words.textContent = 'The advice has changed since you opened this page.';
  });
}

if (document.documentElement.dataset['advice'] !== __ADVICE__) {
  if (document.body) tell();
  else addEventListener('DOMContentLoaded', tell);
}
