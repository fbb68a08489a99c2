import { expect, it } from 'vitest';
import { readParameters, writeParameters } from '../../../src/lib/addresses/parameters.ts';

const known = { key: 'any', phase: ['build', 'base'] } as const;

it.each([
  ...['fbclid', 'gclid', 'dclid', 'ysclid', 'twclid', 'ttclid', 'yclid', 'utm_source'],
  ...['utm_id', 'gbraid', 'mc_cid', 'mc_eid', '_ga', '_gl', '_hsenc', 'igshid', 'igsh', 'ref'],
])('passes over %s, which others add to follow a link', (name) => {
  expect(readParameters(`?key=1&${name}=x`, known)).toEqual({
    given: new Map([['key', '1']]),
    dropped: [],
  });
});

it.each(['utm', 'UTM_SOURCE', 'clid', 'reference', 'fb', 'weeks'])(
  'names %s as unknown',
  (name) => {
    expect(readParameters(`?${name}=x`, known).dropped).toEqual([{ name, reason: 'unknown' }]);
  },
);

it('says for each of 300 parameters why it was dropped', () => {
  const search = Array.from({ length: 300 }, (_, at) => `n${String(at)}=1`).join('&');
  expect(readParameters(search, known).dropped).toHaveLength(300);
});

it('writes names in order and leaves out what is empty', () => {
  expect(writeParameters({ runs: '5', next: 'later', key: '' })).toBe('?next=later&runs=5');
});
