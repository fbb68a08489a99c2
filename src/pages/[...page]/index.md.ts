import type { APIRoute, GetStaticPaths } from 'astro';
import { documents } from '../../lib/publish/markdown/documents.ts';
import { addressesOn } from '../../lib/addresses/addressesOn.ts';
import { markdownFile } from '../../lib/publish/data/dataFile.ts';

export const getStaticPaths = (async () => {
  const { SITE: site } = import.meta.env;
  const all = await documents(addressesOn(site === undefined ? undefined : new URL(site)));
  return all.map(({ path, markdown }) => ({
    params: { page: path.slice(1, -1) },
    props: { markdown },
  }));
}) satisfies GetStaticPaths;

/** The same words as the page above it, for programs and for people who prefer plain text. */
export const GET: APIRoute<{ markdown: string }> = ({ props }) => markdownFile(props.markdown);
