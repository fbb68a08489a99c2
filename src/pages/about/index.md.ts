import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { asDocument } from '../../lib/publish/markdown/asDocument.ts';
import { htmlAsMarkdown } from '../../lib/publish/markdown/htmlAsMarkdown.ts';
import { addressesOn } from '../../lib/addresses/addressesOn.ts';
import { markdownFile } from '../../lib/publish/data/dataFile.ts';
import { withoutBase } from '../../lib/addresses/site.ts';
import About from './index.astro';

/** This page is written as a page, not as MDX, so its Markdown is made from what it shows. */
export const GET: APIRoute = async ({ site }) => {
  const addressOf = addressesOn(site);
  const container = await AstroContainer.create();
  const html = await container.renderToString(About);
  const [, title = ''] = /<meta property="og:title" content="([^"]*)"/.exec(html) ?? [];
  const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  const [, text = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  const markdown = htmlAsMarkdown(text, (path) => addressOf(withoutBase(path)));
  return markdownFile(
    asDocument({ title, description, address: addressOf('/about/') }, [markdown]),
  );
};
