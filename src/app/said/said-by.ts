import { citedText } from '../../answering/citation.ts';
import { passesGate } from '../../answering/gate.ts';
import { sliceOf } from '../../domain/article.ts';
import { at } from '../../domain/at.ts';
import { notice, type Notice } from '../../domain/error.ts';
import { inDateOrder } from '../../domain/date-order.ts';
import type { Filter } from '../../domain/question.ts';
import type { PlacedSpeech } from '../../domain/speech.ts';
import { storedPage } from '../../retrieval/index/quotable-index.ts';
import { admits, leftOutAsUndated } from '../../retrieval/query/filter.ts';
import { sentencesAboutTopic } from '../topic/about-topic.ts';
import type { SaidQuote } from './said-quote.ts';
import { withoutCopies } from './without-copies.ts';
import type { SaidDeps } from './said-deps.ts';
import { personNamed } from './same-person.ts';

/** Whose words are wanted. */
export type SaidRequest = {
  /** A name in any script, or a role. */
  readonly by: string;
  /** A topic; null for all that he says. */
  readonly about: string | null;
  /** Days, outlets: only articles within them. */
  readonly filter: Filter;
};

/** What somebody has said. Nothing judges whether his words agree with each other. */
export type Said = {
  /** The names that pages have for him, the commonest first; empty where no page quotes anybody of that name. */
  readonly names: readonly string[];
  /** Oldest first; articles without a date last. */
  readonly quotes: readonly SaidQuote[];
  /** Articles that quote him and are left out by a time because they have no date. */
  readonly undatedLeftOut: number;
  /** Quotes that the gate held back. */
  readonly notices: readonly Notice[];
};

/**
 * What somebody is quoted with, oldest first. Near copies are one quote.
 *
 * @throws where a topic is given, what `Engine.queryOf` throws
 */
export async function saidBy(deps: SaidDeps, { by, about, filter }: SaidRequest): Promise<Said> {
  const { index } = deps;
  const { names, speech } = await personNamed(deps, by);
  const articleOf = ({ article }: PlacedSpeech) => at(index.articles, article);
  const within = speech.filter((one) => admits(filter, articleOf(one)));
  const wanted = about === null ? within : await aboutTopic(deps, within, about);
  const made = wanted.map((one) => quoteOf(deps, one));
  const passed = made.filter((quote) => passesGate(quote, (source) => index.pageText(source)));
  return {
    names,
    quotes: withoutCopies(inDateOrder(passed)),
    undatedLeftOut: new Set(
      speech.filter((one) => leftOutAsUndated(filter, articleOf(one))).map(({ article }) => article),
    ).size,
    notices: made
      .filter((quote) => !passed.includes(quote))
      .map(({ citation: { source, span } }) => notice('quote-dropped', { source, ...span })),
  };
}

async function aboutTopic(
  deps: SaidDeps,
  speech: readonly PlacedSpeech[],
  about: string,
): Promise<readonly PlacedSpeech[]> {
  const query = await deps.queryOf(about);
  const keyOf = (article: number, sentence: number): string => `${article}:${sentence}`;
  const spoken = new Set(speech.map(({ article, sentence }) => keyOf(article, sentence)));
  const articles = new Set(speech.map(({ article }) => deps.index.articles[article]));
  const found = sentencesAboutTopic(deps, {
    query,
    admits: (article) => articles.has(article),
    isWanted: (article, sentence) => spoken.has(keyOf(article, sentence)),
  });
  const wanted = new Set(found.map(({ articleNumber, from }) => keyOf(articleNumber, from)));
  return speech.filter(({ article, sentence }) => wanted.has(keyOf(article, sentence)));
}

function quoteOf({ index }: SaidDeps, { article: number, sentence, speaker, said }: PlacedSpeech): SaidQuote {
  const { article, sentences } = index.split(number);
  const { span } = at(sentences, sentence);
  const text = sliceOf(storedPage(index, article.source), span);
  return {
    ...citedText({ article, span, text }),
    ...{ speaker, alsoIn: [] },
    said: { start: said.start - span.start, end: said.end - span.start },
  };
}
