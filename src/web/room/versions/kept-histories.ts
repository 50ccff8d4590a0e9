import type { Engine } from '../../../app/ask/engine.ts';
import { pageHistory } from '../../../app/versions/page-history.ts';
import type { Citation } from '../../../domain/answer.ts';
import type { PageHistory } from '../../../domain/versions.ts';
import type { WebDeps } from '../../web-deps.ts';
import type { KnownHistory } from './history-html.ts';

/** Gives the older forms of an article's page. @param isWhole whether they are compared; otherwise only their times are told */
export type HistoryOf = (
  engine: Engine,
  article: Pick<Citation, 'source' | 'articleId' | 'span'>,
  isWhole: boolean,
) => Promise<KnownHistory>;

/**
 * Reads the older forms of each page once for a generation: reading them takes longer than the rest of a page together. Where they
 * cannot be read, an article is shown without them, and the log is told.
 */
export function keptHistories({ versions, log }: Pick<WebDeps, 'versions' | 'log'>): HistoryOf {
  const kept = new WeakMap<Engine, Map<string, Promise<PageHistory | null>>>();
  return async (engine, article, isWhole) => {
    const ofEngine = kept.get(engine) ?? new Map<string, Promise<PageHistory | null>>();
    kept.set(engine, ofEngine);
    const key = JSON.stringify([article.source, article.articleId, isWhole]);
    const reading = ofEngine.get(key) ?? read(engine, article, isWhole);
    ofEngine.set(key, reading);
    try {
      return await reading;
    } catch (error) {
      // The next visitor may have more luck.
      ofEngine.delete(key);
      log.error('versions not read', { problem: String(error) });
      return 'unreadable';
    }
  };

  async function read(
    { index }: Engine,
    article: Parameters<HistoryOf>[1],
    isWhole: boolean,
  ): Promise<PageHistory | null> {
    const number = index.numberOf(article);
    const pageText = index.pageText(article.source);
    const canCompare = isWhole && number !== -1 && pageText !== undefined;
    const now = canCompare ? { split: index.split(number), pageText } : null;
    return await pageHistory(versions, article.source, now);
  }
}
