import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoices } from '../../../src/lib/addresses/choices.ts';
import { writeParameters } from '../../../src/lib/addresses/parameters.ts';

const file = 'src/lib/addresses/choices.ts';
const questions = { key: ['any', '0', '1', '2'], phase: ['build', 'base'] } as const;
const preset = { key: 'any', phase: 'build' } as const;

type Row = [search: string, key: string, phase: string, dropped: string[], why: string];

const rows: Row[] = [
  ['', 'any', 'build', [], 'nothing said: the preset'],
  ['?key=2', '2', 'build', [], 'one said'],
  ['phase=base&key=0', '0', 'base', [], 'both, in any order, without the question mark'],
  ['?key=3', 'any', 'build', ['bad key'], 'above the limit'],
  ['?key=02', 'any', 'build', ['bad key'], 'only what a control writes'],
  ['?key=', 'any', 'build', ['bad key'], 'empty'],
  ['?phase=BASE', 'any', 'build', ['bad phase'], 'in capitals'],
  ['?key=1&key=2', '1', 'build', ['repeated key'], 'said twice: the first counts'],
  ['?key=9&key=2', '2', 'build', ['bad key'], 'a bad one does not stand in the way'],
  ['?utm=1', 'any', 'build', ['unknown utm'], 'a parameter of others'],
  [
    '?__proto__=1&constructor=2',
    'any',
    'build',
    ['unknown __proto__', 'unknown constructor'],
    'names every object has',
  ],
  ['?key=%E0%A4%A', 'any', 'build', ['bad key'], 'a broken escape'],
];

describe('readChoices', () => {
  it.each(rows)('%j: %s, %s, drops %j: %s', (search, key, phase, names, why) => {
    const { choices, dropped, given } = readChoices(search, questions, preset);
    expect(choices, `${file} misreads "${search}": ${why}.`).toEqual({ key, phase });
    expect(dropped.map(({ reason, name }) => `${reason} ${name}`)).toEqual(names);
    expect(given).toBe(writeParameters(choices) !== writeParameters(preset));
  });

  it('makes a value on offer of any address, and reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (search) => {
        const { choices } = readChoices(search, questions, preset);
        expect(questions.key).toContain(choices.key);
        expect(questions.phase).toContain(choices.phase);
        expect(readChoices(writeParameters(choices), questions, preset)).toEqual({
          choices,
          dropped: [],
          given: true,
        });
      }),
    );
  });
});
