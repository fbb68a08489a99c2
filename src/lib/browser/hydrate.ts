import { h, hydrate } from 'preact';
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
    hydrate(h(Component, JSON.parse(host.dataset.props ?? '{}') as Props), host);
    host.dataset.awake = '';
  }
}
