import type { APIRoute } from 'astro';
import { addressesOn } from '../../../lib/addresses/addressesOn.ts';
import { jsonFile } from '../../../lib/publish/data/dataFile.ts';
import { weekEmbedData, weekPathsOf } from '../../../lib/publish/embeds/weekEmbed.ts';
import { answers } from '../../../lib/queries/answers.ts';
import type { Answer } from '../../../rules/index.ts';

/** One for the calculator, and one for each answer: any of their pages may be what is pasted. */
export function getStaticPaths() {
  return [undefined, ...answers].map((answer) => ({
    params: {
      answer: weekPathsOf(answer?.situation).data.replace(/^\/embed\/week\/|\.json$/g, ''),
    },
    props: { answer },
  }));
}

export const GET: APIRoute<{ answer: Answer | undefined }> = ({ props, site }) =>
  jsonFile(weekEmbedData(props.answer, addressesOn(site)));
