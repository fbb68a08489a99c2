import { expect, it } from 'vitest';
import { rulesVersion, rulesVersions } from '../../src/rules/index.ts';
import { readText } from './pages.ts';

it('/changes/ tells of every version of the advice, and the newest is the one in force', () => {
  const told = (JSON.parse(readText('src/content/advice.json')) as { id: string }[]).map(
    ({ id }) => id,
  );
  expect(
    told,
    'src/content/advice.json and src/rules/versions.ts differ: give both the same versions.',
  ).toEqual([...rulesVersions]);
  expect(rulesVersion).toBe(rulesVersions.at(-1));
});
