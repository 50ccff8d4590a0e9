import { sliceOf } from '../../domain/article.ts';
import { spanOfSentences, type SplitArticle } from '../../domain/passage.ts';
import { BACKGROUND } from './background.ts';
import { BACKGROUND_QUESTIONS } from './background-questions.ts';

/**
 * What both searches read of a passage: its article's headline, which names the people and places to which the passage
 * only points, and the passage. This raised nDCG@10 of dense search from 95.0 to 97.1 (tydiqa-goldp.ar-dev) and from
 * 83.5 to 85.9 (arcd-train): docs/decisions/007-passages-with-their-headline.md. Sentences are embedded without it,
 * since a headline would blur which of them is meant.
 */
export function passageText(title: string | null, passage: string): string {
  return title === null ? passage : `${title}\n${passage}`;
}

/** All texts that an index needs: those of its articles, and the background against which nearness is measured. */
export type SearchableTexts = {
  /** By number of passage, as `passageText` makes them. */
  readonly passages: readonly string[];
  readonly sentences: readonly string[];
  readonly background: readonly string[];
  /** Background questions, which the embedder takes in another form than texts. */
  readonly questions: readonly string[];
};

/** @param textOf a page by its source */
export function searchableTexts(
  articles: readonly SplitArticle[],
  textOf: (source: string) => string,
): SearchableTexts {
  const passages: string[] = [];
  const sentenceTexts: string[] = [];
  for (const { article, sentences, passages: ofArticle } of articles) {
    const pageText = textOf(article.source);
    for (const passage of ofArticle) {
      passages.push(passageText(article.title, sliceOf(pageText, spanOfSentences(sentences, passage))));
    }
    for (const { span } of sentences) sentenceTexts.push(sliceOf(pageText, span));
  }
  return {
    passages,
    sentences: sentenceTexts,
    background: Object.values(BACKGROUND).flat(),
    questions: Object.values(BACKGROUND_QUESTIONS).flat(),
  };
}
