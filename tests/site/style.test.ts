import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dist, inlineStyles, pagesOf, root } from './site.ts';

/** Classes that a file of src/styles has a rule for. */
function classesIn(...names: string[]): Set<string> {
  const rules = names
    .map((name) => readFileSync(join(root, 'src/styles', `${name}.css`), 'utf8'))
    .join('\n')
    .replaceAll(/\/\*[^]*?\*\/|\{[^{}]*\}/g, ' ');
  return new Set([...rules.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));
}

const everywhere = classesIn('controls', 'page', 'strip', 'print');
const calculator = classesIn('calculator').difference(everywhere);
const planner = classesIn('planner').difference(everywhere).difference(calculator);
const pictures = classesIn('pictures').difference(everywhere);
const howSlow = classesIn('howSlow').difference(everywhere).difference(calculator);
const applies = classesIn('applies').difference(everywhere);
const ownTest = classesIn('whatCouldISee').difference(everywhere).difference(calculator);

it('finds the rules of calculator, planner and pictures', () => {
  expect(calculator.has('calculator-box') && planner.has('board')).toBe(true);
  expect(pictures.has('clock-line')).toBe(true);
});

it('each page brings the rules of the calculator, planner or picture that stands on it, and no others', () => {
  const problems = pagesOf(dist).flatMap((page) => {
    const ruled = inlineStyles(page)
      .flatMap((style) => style.match(/\.[a-z][\w-]*/gi) ?? [])
      .map((name) => name.slice(1));
    const parts = [
      [calculator, '.calculator-box', 'calculator.css'],
      // A frame on another site does not open it.
      [planner, 'section:not(.calculator-embed) > [data-island=week]', 'planner.css'],
      [howSlow, '[data-island=how-slow]', 'howSlow.css'],
      [applies, '.applies', 'applies.css'],
      [pictures, '.picture', 'pictures.css'],
      [ownTest, '[data-island=what-could-i-see], [data-island=result]', 'whatCouldISee.css'],
    ] as const;
    return parts.flatMap(([classes, selector, file]) => {
      const isNeeded = page.document.querySelector(selector) !== null;
      const found = classes.intersection(new Set(ruled));
      const wrong = [...(isNeeded ? classes.difference(found) : found)];
      return wrong.length === 0
        ? []
        : [`${page.path} ${isNeeded ? 'lacks' : 'has'} ${file}: ${wrong.join(', ')}`];
    });
  });
  expect(problems, 'src/layouts/Page.astro brings these files where they are needed.').toEqual([]);
});

it('no file brings style from outside the page', () => {
  expect(globSync('**/*.css', { cwd: dist })).toEqual([]);
});
