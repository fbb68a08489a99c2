import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import {
  adviceModel,
  articleModel,
  claimModel,
  coachModel,
  findingModel,
  guidelineModel,
  pageModel,
  questionModel,
  sourceModel,
  termModel,
} from './contentModel.ts';

/** Where each kind of content is read from; what a writer fills in is in `contentModel.ts`. */

/** One MDX page each; the file's name is its id. */
const pagesIn = (folder: string) => glob({ pattern: '*.mdx', base: `./src/content/${folder}` });

/** A list of rows; findings have their row in our notes as id. */
const findingsFile = file('./src/content/findings.json', {
  parser: (text) => {
    const rows = JSON.parse(text) as { ref: string }[];
    return Object.fromEntries(rows.map((row) => [row.ref, row]));
  },
});

export const collections = {
  guidelines: defineCollection({ loader: pagesIn('guidelines'), schema: guidelineModel }),
  articles: defineCollection({ loader: pagesIn('articles'), schema: articleModel }),
  claims: defineCollection({ loader: pagesIn('claims'), schema: claimModel }),
  questions: defineCollection({ loader: pagesIn('questions'), schema: questionModel }),
  pages: defineCollection({ loader: pagesIn('pages'), schema: pageModel }),
  advice: defineCollection({ loader: file('./src/content/advice.json'), schema: adviceModel }),
  glossary: defineCollection({
    loader: file('./src/content/glossary.json'),
    schema: termModel,
  }),
  coaches: defineCollection({ loader: file('./src/content/coaches.json'), schema: coachModel }),
  sources: defineCollection({ loader: file('./src/content/sources.json'), schema: sourceModel }),
  findings: defineCollection({ loader: findingsFile, schema: findingModel }),
};
