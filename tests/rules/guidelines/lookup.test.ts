import { afterEach, describe, expect, it } from 'vitest';
import {
  checkWeek,
  guidelineById,
  guidelines,
  rulesVersion,
  rulesVersions,
  shadowHours,
  todayFor,
  versionById,
  weekGuidelines,
} from '../../../src/rules/index.ts';
import type { Guideline } from '../../../src/rules/index.ts';
import { byBib } from '../../../src/rules/guidelines/guideline.ts';
import { heardIn, startingArticle } from '../../../src/rules/guidelines/rulebooks.ts';
import { weekGuideline } from '../../../src/rules/guidelines/weekGuidelines.ts';

describe('a guideline and a version', () => {
  it('are found by their ids, each its own', () => {
    for (const guideline of guidelines) {
      expect(guidelineById(guideline.id)).toBe(guideline);
      for (const version of guideline.versions) expect(versionById(version.id).id).toBe(version.id);
    }
    for (const guideline of weekGuidelines) expect(weekGuideline(guideline.id)).toBe(guideline);
  });

  it.each([
    [() => guidelineById('no-such'), 'There is no guideline "no-such". Use one that stands in'],
    [() => weekGuideline('no-such'), 'No guideline about a week has the id "no-such".'],
    [() => weekGuideline('pass-the-talk-test'), 'No guideline about a week has the id "pass-the-'],
    [() => versionById('no-such'), 'No guideline version has the id "no-such". See the rows in'],
  ])('or refused: %s: %s', (find, message) => {
    expect(find).toThrow(RangeError);
    expect(find).toThrow(message);
  });

  it('about a week come first in bib order', () => {
    const bibs = weekGuidelines.map(({ bib }) => bib);
    expect(bibs).toEqual([...bibs].sort((one, other) => one - other));
  });

  it('stand in bib order, in whichever file a row was written', () => {
    const turned = [...guidelines].reverse();
    expect(byBib(turned)).toEqual(guidelines);
    expect(turned[0]?.bib, 'the list handed over stays as it was').toBe(guidelines.length);
  });

  it.each<[id: string, heard: string[], why: string]>([
    [
      'recovery-runs-start-at-four',
      ['recovery-runs-start-at-four article', 'recovery-runs-start-at-four original-list'],
      'seen in both texts, the article first',
    ],
    [
      'six-runs-two-recovery',
      ['six-runs-two-recovery article', 'six-or-more-at-least-two original-list'],
      'each text by its own words, nobody else’s',
    ],
    ['new-days-start-as-recovery-runs', [], 'in neither text'],
  ])('%s is heard in the starting article’s rulebook as %j: %s', (id, heard) => {
    const found = heardIn(guidelineById(id), startingArticle);
    expect(found.map(({ version, authority }) => `${version.id} ${authority}`)).toEqual(heard);
  });
});

it('the version of this advice is the last there has been', () => {
  expect(rulesVersions.at(-1)).toBe(rulesVersion);
});

describe('a table that lost a kind of guideline', () => {
  const rows = weekGuidelines as readonly { kind: Guideline['kind'] }[];
  const kinds = rows.map(({ kind }) => kind);
  afterEach(() => {
    rows.forEach((row, at) => (row.kind = kinds[at] ?? 'manner'));
  });

  const today = { yesterday: 'run', nextKey: 'later', runs: 6, phase: 'build' } as const;
  const aWeek = [['E'], [], ['E'], [], ['E'], [], []] as const;
  it.each<[Guideline['kind'], ask: () => unknown, message: string]>([
    ['shadow', () => shadowHours(), 'No guideline of the kind "shadow" states hours.'],
    ['shadow', () => todayFor(today), 'The table has no guideline that decides today.'],
    ['spacing', () => checkWeek(aWeek, 'build'), 'no guideline of the kind "spacing"'],
  ])('%s says so: %s: %s', (lost, ask, message) => {
    for (const row of rows) if (row.kind === lost) row.kind = 'manner';
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });
});
