import { describe, expect, it } from 'vitest';
import { readEffortLink, writeEffortLink } from '../../../src/lib/addresses/effortLink.ts';

const fields = {
  goalMarathon: '3:55:00',
  longestRun: '16 km',
  raceDistance: '10 km',
  raceTime: '52:00',
  weekDistance: '50 km',
};

describe('a link with races and distances', () => {
  it('reads back what it wrote', () => {
    const link = writeEffortLink(fields, { unit: 'mi', show: 'length' });
    expect(link).toBe(
      '?goal=3%3A55%3A00&longest=16+km&race=10+km&show=length&time=52%3A00&unit=mi&week=50+km',
    );
    expect(readEffortLink(link)).toEqual({ fields, unit: 'mi', show: 'length', dropped: [] });
  });

  it('never holds a heart rate, nor reads one', () => {
    const typed = { ...fields, maxHeartRate: '188', thresholdHeartRate: '165', heartRate: '140' };
    expect(writeEffortLink(typed, { unit: 'km', show: 'pace' })).not.toMatch(/188|165|140/);
    const read = readEffortLink('?maxHeartRate=188&heart=140&time=52:00&race=10+km');
    expect(read.fields).toEqual({ raceDistance: '10 km', raceTime: '52:00' });
    expect(read.dropped.map(({ name }) => name)).toEqual(['maxHeartRate', 'heart']);
  });

  it('leaves a race without a time out', () => {
    expect(writeEffortLink({ raceDistance: '10 km' }, { unit: 'km', show: 'pace' })).toBe(
      '?show=pace&unit=km',
    );
  });

  it.each([
    ['?race=5+km&time=9:00', {}, ['race', 'time'], 'a race nobody has run'],
    ['?time=25:00', {}, ['time'], 'a time without its race'],
    ['?week=abc&longest=16+km', { longestRun: '16 km' }, ['week'], 'the rest is kept'],
    ['?unit=furlong&goal=3:55:00', { goalMarathon: '3:55:00' }, ['unit'], 'no such unit'],
    ['?goal=3:55:00&goal=4:00:00', { goalMarathon: '3:55:00' }, ['goal'], 'the first counts'],
    ['?utm_source=x', {}, [], 'what networks add is passed over'],
    ['?__proto__=1&race=%E0%A4%A', {}, ['__proto__', 'race'], 'nothing throws'],
  ])('%s', (search, kept, names, why) => {
    const read = readEffortLink(search);
    expect(read.fields, why).toEqual(kept);
    expect(read.dropped.map(({ name }) => name).sort(), why).toEqual(names.sort());
  });
});
