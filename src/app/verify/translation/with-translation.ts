import { inSlices, type Cooperative } from '../../../concurrency/cooperatively.ts';
import type { Article } from '../../../domain/article.ts';
import type { Filter } from '../../../domain/question.ts';
import type { VerifiedMessage } from '../../../domain/verification.ts';
import type { QuotableIndex } from '../../../retrieval/index/quotable-index.ts';
import { admits } from '../../../retrieval/query/filter.ts';
import { questionLanguage } from '../../../text/question/question-language.ts';
import { translatedSentence, type MeaningDeps } from './translated-sentence.ts';
import { translationDifferences } from './translation-differences.ts';

export type TranslationDeps = {
  readonly index: Pick<QuotableIndex, 'articles'>;
  /** ISO 639-1 code of a text, or `und`. */
  readonly detectLanguage: (text: string) => string;
  /** The language of an article; it is asked for the same one more than once. */
  readonly languageOf: (article: Article) => string;
  /**
   * What leads by meaning. It is asked for where a quote may be a translation, and not before: it may load models. Null where
   * nothing is known of how near the model puts a translation.
   */
  readonly meaning: () => Promise<MeaningDeps | null>;
};

/**
 * A verified message with the sentence that its quote may translate, where the quote was not found and the corpus has
 * articles in other languages; and with the quote's language, where no article is in it. A sentence that is named says
 * nothing of the words of the quote: those cannot be checked.
 *
 * @param filter articles outside it are not looked at
 * @throws what the embedder and the cross-encoder throw
 */
export async function withTranslation(
  verified: VerifiedMessage,
  deps: TranslationDeps,
  filter: Filter = {},
): Promise<VerifiedMessage> {
  if (verified.verification.status !== 'not-found') return verified;
  const quote = verified.quote.text;
  const detect = deps.detectLanguage;
  const language = questionLanguage(quote, { detect });
  const { hasOwn, hasOther } = await inSlices(languagesBeside(language, deps, filter));
  const absentLanguage = hasOwn || language === 'und' ? null : language;
  const meaning = hasOther ? await deps.meaning() : null;
  if (meaning === null) return { ...verified, absentLanguage };
  const sentence = await translatedSentence(
    meaning,
    quote,
    filter,
    ({ passage, text }) =>
      deps.languageOf(passage.article.article) !== language &&
      questionLanguage(text, { detect }) !== language,
  );
  if (sentence === null) return { ...verified, absentLanguage };
  const sides = {
    given: { text: quote, language },
    page: { text: sentence.text, language: questionLanguage(sentence.text, { detect }) },
  };
  const differences = await inSlices(translationDifferences(sides, meaning.index.names));
  return { ...verified, translation: { sentence, differences }, absentLanguage };
}

/** Whether an article is in a language, and whether one is in another. */
function* languagesBeside(
  language: string,
  { index, languageOf }: TranslationDeps,
  filter: Filter,
): Cooperative<{ readonly hasOwn: boolean; readonly hasOther: boolean }> {
  let [hasOwn, hasOther] = [false, false];
  for (const article of index.articles) {
    if (hasOwn && hasOther) break;
    if (!admits(filter, article)) continue;
    const one = languageOf(article);
    if (one === language) hasOwn = true;
    else if (one !== 'und') hasOther = true;
    yield;
  }
  return { hasOwn, hasOther };
}
