import type { AddressOf } from '../addresses/addressesOn.ts';
import { findingWords } from '../words/badges.ts';
import type { Finding } from '../words/badges.ts';
import { license, site } from '../addresses/site.ts';

/** One thing described in the words of schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

/** What every page of words tells about itself. */
export interface PageFacts {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Newest last. */
  readonly changes: readonly { readonly date: Date }[];
}

const context = 'https://schema.org';
const author: Thing = { '@type': 'Organization', name: site.name };

/** An article. */
export function articleData(page: PageFacts, addressOf: AddressOf): Thing {
  return {
    '@context': context,
    '@type': 'Article',
    headline: page.title,
    description: page.description,
    url: addressOf(page.path),
    image: addressOf(`${page.path}preview.png`),
    ...datesOf(page),
    inLanguage: site.language,
    license,
    author,
    publisher: author,
  };
}

/**
 * A claim and what became of it. The verdict stays a word: a number on a scale would say more
 * than we know.
 */
export function claimReviewData(
  page: PageFacts & { readonly finding: Finding; readonly verdict: string },
  addressOf: AddressOf,
): Thing {
  return {
    '@context': context,
    '@type': 'ClaimReview',
    url: addressOf(page.path),
    claimReviewed: page.title,
    itemReviewed: { '@type': 'Claim', name: page.title },
    reviewRating: {
      '@type': 'Rating',
      alternateName: findingWords[page.finding],
      ratingExplanation: page.verdict,
    },
    ...datesOf(page),
    inLanguage: site.language,
    license,
    author,
  };
}

/** Questions with the first paragraph of each answer, and the address of all of it. */
export function questionsData(
  questions: readonly { readonly id: string; readonly question: string; readonly answer: string }[],
  addressOf: AddressOf,
): Thing {
  return {
    '@context': context,
    '@type': 'FAQPage',
    url: addressOf('/questions/'),
    inLanguage: site.language,
    license,
    author,
    mainEntity: questions.map(({ id, question, answer }) => ({
      '@type': 'Question',
      name: question,
      url: addressOf(`/questions/#${id}`),
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}

/** The glossary, each word with its own address. */
export function termSetData(
  terms: readonly { readonly id: string; readonly term: string; readonly definition: string }[],
  addressOf: AddressOf,
): Thing {
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    name: `${site.name}: glossary`,
    url: addressOf('/glossary/'),
    inLanguage: site.language,
    hasDefinedTerm: terms.map(({ id, term, definition }) => ({
      '@type': 'DefinedTerm',
      name: term,
      description: definition,
      url: addressOf(`/glossary/#${id}`),
    })),
  };
}

/** The site, and how to search it. */
export function webSiteData(description: string, addressOf: AddressOf): Thing {
  return {
    '@context': context,
    '@type': 'WebSite',
    name: site.name,
    description,
    url: addressOf('/'),
    inLanguage: site.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${addressOf('/search/')}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}

function datesOf({ changes }: PageFacts): Thing {
  const day = (date: Date | undefined) => date?.toISOString().slice(0, 10);
  return { datePublished: day(changes[0]?.date), dateModified: day(changes.at(-1)?.date) };
}
