import { h, hydrate, render } from 'preact';
import type { ComponentType } from 'preact';

/**
 * Wakes the components of one kind that the build left on this page as HTML.
 *
 * Each stands alone in an element with `data-island="name"` and its props as JSON in
 * `data-props`; the attribute `data-awake` says that it now answers. Why not Astro's own
 * islands: docs/decisions/islands-without-a-runtime.md.
 */
export function hydrateIslands<Props extends object>(
  name: string,
  Component: ComponentType<Props>,
) {
  for (const host of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    const props = JSON.parse(host.dataset.props ?? '{}') as Props;
    hydrate(h(Component, props), host);
    host.dataset.awake = '';
    // WebKit sets forms with autocomplete="off" back to how they were built when it shows a page
    // again that it kept, some time after this event and without one of its own: once it has shown
    // them they are drawn once more.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted)
        requestAnimationFrame(() => setTimeout(() => render(h(Component, props), host)));
    });
  }
}
