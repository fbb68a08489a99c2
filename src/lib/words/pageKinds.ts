/** A kind of page that is written in src/content. */
export type PageKind = 'article' | 'guideline' | 'claim' | 'questions' | 'page';

interface KindWords {
  /** Where its pages are, from the root of the site. */
  readonly address: string;
  /** What one of them is called, and all of them together. */
  readonly one: string;
  readonly many: string;
}

export const pageKinds: Record<PageKind, KindWords> = {
  article: { address: '/read/', one: 'Article', many: 'Articles' },
  guideline: { address: '/guidelines/', one: 'Guideline', many: 'Guidelines' },
  claim: { address: '/claims/', one: 'Claim', many: 'What people say' },
  questions: { address: '/questions/', one: 'Question', many: 'Questions' },
  page: { address: '/', one: 'Page', many: 'This site' },
};
