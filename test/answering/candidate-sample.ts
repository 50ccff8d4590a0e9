import type { Article, ArticleId } from '../../src/domain/article.ts';
import type { Candidate, Features } from '../../src/domain/candidate.ts';

const ARTICLE: Article = {
  id: 'a' as ArticleId,
  source: 'a.txt',
  span: { start: 0, end: 1000 },
  title: null,
  outlet: null,
  publishedAt: null,
  url: null,
  blocks: [],
};

const FEATURES: Features = {
  dense: 0.9,
  keyword: 0,
  names: 0,
  fused: 0,
  passage: 0,
  background: 0.7,
  known: 0,
  missingCertain: 0,
  unknownCertain: 0,
  missingName: 0,
  unknownName: 0,
  missingNumbers: 0,
};

/** Sentence `from` of article 0, standing out from the background, unless changed. */
export function candidate(
  text: string,
  changes: Partial<Omit<Candidate, 'features'>> & { readonly features?: Partial<Features> } = {},
): Candidate {
  const { features, from = 0, ...others } = changes;
  return {
    article: ARTICLE,
    ...{ articleNumber: 0, block: 0, from, to: from + 1, text, context: '' },
    span: { start: 0, end: text.length },
    ...others,
    features: { ...FEATURES, ...features },
  };
}
