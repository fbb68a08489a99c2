/** What the device kept: of any shape, or kept from us. */
import { readSituation, writeSituation } from '../../../src/lib/addresses/urlState.ts';
import { forgetWeek, keepWeek, keptWeek } from '../../../src/lib/browser/device.ts';
import type { Draws } from '../draws.ts';
import { hold, same, target } from '../target.ts';
import { anySearch, anyText } from '../texts.ts';
import { anyPreset, holdSituation, weekParameters } from './addresses.ts';

type Mood = 'willing' | 'full' | 'blocked' | 'absent';

/** A device's storage with something in it, in one of the moods that browsers have. */
function storageWith(stored: unknown, mood: Mood): Storage | undefined {
  if (mood === 'absent') return undefined;
  let kept = stored;
  const refuse = (isRefused: boolean) => {
    if (isRefused) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  return {
    getItem: () => {
      refuse(mood === 'blocked');
      return kept;
    },
    setItem: (_: string, value: string) => {
      refuse(mood !== 'willing');
      kept = value;
    },
    removeItem: () => {
      refuse(mood === 'blocked');
      kept = null;
    },
  } as unknown as Storage;
}

/** What a week was kept as by versions of ours, by others, or by an extension gone wild. */
function anyStored(from: Draws): unknown {
  switch (from.below(6)) {
    case 0:
      return anySearch(from, weekParameters(from));
    case 1:
      return anyText(from);
    case 2:
      return JSON.stringify({ runs: from.below(20), key: anyText(from), phase: 'build', v: 1 });
    case 3:
      return from.one([null, '', '{}', '[]', 'null', 'true', '0', '?', '&&&', '=', '?runs']);
    case 4:
      return `${writeSituation(anyPreset(from))}${anyText(from)}`;
    default:
      return `${anySearch(from, weekParameters(from))}${'&week=K.R'.repeat(from.below(50))}`;
  }
}

function draw(from: Draws) {
  const mood: Mood = from.rarely(4) ? from.one(['full', 'blocked', 'absent']) : 'willing';
  return { mood, stored: anyStored(from), preset: anyPreset(from) };
}

export const storedTarget = target({
  name: 'stored-week',
  draw,
  check: ({ mood, stored, preset }) => {
    Object.defineProperty(globalThis, 'localStorage', {
      value: storageWith(stored, mood),
      configurable: true,
    });
    const isReadable = mood === 'willing' || mood === 'full';
    const kept = keptWeek();
    same(kept, isReadable ? (stored ?? '') : '', 'What was kept is not what is there');
    const { text } = readSituation(kept, preset);
    holdSituation(text, preset);

    const isKept = keepWeek(writeSituation(text));
    hold(isKept === (mood === 'willing'), 'It does not say whether the week is kept.');
    if (isKept) same(readSituation(keptWeek(), preset).text, text, 'It keeps another week');
    hold(forgetWeek() === isReadable, 'It does not say whether the week is gone.');
    if (isReadable) same(keptWeek(), '', 'Of a forgotten week something is left');
  },
});
