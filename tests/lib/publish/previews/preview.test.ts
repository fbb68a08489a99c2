import { describe, expect, it } from 'vitest';
import { drawPreview } from '../../../../src/lib/publish/previews/drawPreview.ts';
import { drawStrip } from '../../../../src/lib/publish/previews/drawStrip.ts';
import { answers } from '../../../../src/lib/queries/answers.ts';
import { colorsOf } from '../../../../src/styles/colors.ts';

const colors = colorsOf('light');
const box = { x: 0, y: 0, width: 700, height: 100 };
const letters = (svg: string) => [...svg.matchAll(/>([KRE])<\/text>/g)].map(([, run]) => run);

describe('drawStrip', () => {
  it('draws the runs of every answer, in order', () => {
    for (const { exampleWeek } of answers) {
      expect(letters(drawStrip(exampleWeek, box, colors)).join('')).toBe(
        exampleWeek.replaceAll(/[^KRE]/g, ''),
      );
    }
  });

  it.each([
    ['K.-.-.-.-.-.-', 1, 'Tuesday is in Monday’s shadow'],
    ['-.-.-.-.-.-.K', 1, 'Sunday’s shadow falls on Monday'],
    ['E.-.E.-.E.-.E', 0, 'an easy run has no shadow'],
    ['K.K.-.-.-.-.-', 2, 'each key workout has its own'],
  ])('%s has %i shadows: %s', (week, shadows) => {
    expect(drawStrip(week, box, colors).split('url(#shadow)')).toHaveLength(shadows + 1);
  });

  it('refuses what is no week', () => {
    expect(() => drawStrip('K.R', box, colors)).toThrow(/cannot draw/);
  });
});

describe('drawPreview', () => {
  it('escapes what would end its text', () => {
    const svg = drawPreview({ kind: 'Article', title: 'a < b & c', line: '' }, colors);
    expect(svg).toContain('a &lt; b &amp; c');
  });

  it('shows a guideline’s number, and no strip without a week', () => {
    const svg = drawPreview({ kind: 'Guideline', title: 'One', line: 'Two', bib: 7 }, colors);
    expect(svg).toContain('>7</text>');
    expect(svg).not.toContain('Mon');
  });
});
