import type { AddressOf } from '../../addresses/addressesOn.ts';
import { writeParameters } from '../../addresses/parameters.ts';
import { answerPagePath } from '../../addresses/urlState.ts';
import { answerPageWords } from '../../words/answerPage.ts';
import type { Answer, Situation } from '../../../rules/index.ts';
import { frame, richData } from './embedSnippets.ts';

/*
 * The week calculator on somebody else's page: one page for all situations, which the frame's
 * address names, and an answer to oEmbed for each page that shows the calculator.
 */

/** What the frame shows where its address names no week; and all it shows without script. */
export const framedExample = { runs: 5, key: 3, phase: 'build' } as const;

const framePath = '/embed/week/';

/**
 * Heights in which the frame shows everything, its fold closed, in letters as wide as any
 * system's: from 280 pixels of width up, and from where display and keys stand beside each other.
 * Nothing can measure that while building: `tests/e2e/weekEmbed.spec.ts` does.
 */
export const weekFrameHeight = 730;
export const wideWeekFrame = { width: 600, height: 460 } as const;

/** Where the calculator, or one of its answers, and what shows it elsewhere are, from the root. */
export function weekPathsOf(situation?: Situation) {
  if (!situation) return { page: '/week/', frame: framePath, data: `${framePath}index.json` };
  const { runs, key, phase } = situation;
  const page = answerPagePath(situation);
  const search = writeParameters({ runs: String(runs), key: String(key), phase });
  return { page, frame: framePath + search, data: `/embed${page.replace(/\/$/, '.json')}` };
}

/** The frame's code: of the calculator, or of the calculator at one answer. */
export function weekFrame(answer: Answer | undefined, addressOf: AddressOf): string {
  return frame({
    src: addressOf(weekPathsOf(answer?.situation).frame),
    title: titleOf(answer),
    height: weekFrameHeight,
  });
}

/** The answer to oEmbed of the calculator's page, or of the page of one answer. */
export function weekEmbedData(answer: Answer | undefined, addressOf: AddressOf) {
  return richData({
    title: titleOf(answer),
    html: weekFrame(answer, addressOf),
    width: wideWeekFrame.width,
    height: weekFrameHeight,
    url: addressOf(weekPathsOf(answer?.situation).page),
    addressOf,
  });
}

function titleOf(answer: Answer | undefined): string {
  return answer ? answerPageWords(answer).title : 'Week calculator';
}
