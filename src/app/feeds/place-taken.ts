import { notice, type Notice } from '../../domain/error.ts';
import type { Feed } from '../../domain/feeds.ts';
import type { Intake } from '../../domain/ports/intake.ts';
import { parseCorpus, type ParsedCorpus } from '../indexing/parse-corpus.ts';
import type { FeedDeps } from './feed-deps.ts';
import { sameArticles } from './same-articles.ts';
import { hasWantedWord } from './wanted-words.ts';

/** UTF-16 units of a page by which its language is told. */
const MAX_LANGUAGE_CHARS = 2000;

/** What became of a page that was fetched. */
export type TakenOutcome =
  | { readonly kind: 'added' | 'replaced' | 'as-it-was' }
  /** It has none of the wanted words, or is in another language. */
  | { readonly kind: 'unwanted' }
  | { readonly kind: 'refused'; readonly notice: Notice };

/**
 * Moves pages from the intake into the corpus, those that are wanted and say something new.
 *
 * @param sources files of the intake, with whether their words still have to be looked at
 * @returns by file, what became of it
 * @throws `corpus-unwritable` before anything is moved
 */
export async function placeTaken(
  feed: Feed,
  intake: Intake,
  sources: ReadonlyMap<string, { readonly isWanted: boolean }>,
  { detectLanguage, placing }: Pick<FeedDeps, 'detectLanguage' | 'placing'>,
): Promise<ReadonlyMap<string, TakenOutcome>> {
  const parsed = await parseCorpus(intake.corpus);
  const outcomes = new Map<string, TakenOutcome>();
  const placed: string[] = [];
  const outlets = new Map<string, string>();
  for (const [source, { isWanted }] of sources) {
    const found = articlesIn(parsed, source, intake);
    const text = found.map((one) => one.text).join('\n');
    if (found.length === 0) {
      outcomes.set(source, { kind: 'refused', notice: refusalOf(parsed, source, intake) });
    } else if (!isWanted && !hasWantedWord(text, feed.words)) {
      outcomes.set(source, { kind: 'unwanted' });
    } else if (
      feed.language !== null &&
      detectLanguage(text.slice(0, MAX_LANGUAGE_CHARS)) !== feed.language
    ) {
      outcomes.set(source, { kind: 'unwanted' });
    } else {
      placed.push(source);
      if (feed.outlet !== null && found.every(({ outlet }) => outlet === null))
        outlets.set(source, feed.outlet);
    }
  }
  await placing(async () => {
    const changed: string[] = [];
    for (const source of placed) {
      if ((await isAsItWas(intake, source)) && !(await intake.hasOlderTime(source)))
        outcomes.set(source, { kind: 'as-it-was' });
      else changed.push(source);
    }
    if (changed.length === 0) return;
    for (const one of (await intake.place(changed, outlets)).placed) {
      outcomes.set(
        one.source,
        one.outcome === 'left-out'
          ? { kind: 'refused', notice: one.notice }
          : { kind: one.outcome === 'already-there' ? 'as-it-was' : one.outcome },
      );
    }
  });
  return outcomes;
}

function articlesIn(
  { articles, textOf }: ParsedCorpus,
  file: string,
  intake: Intake,
): { readonly text: string; readonly outlet: string | null }[] {
  return articles
    .filter(({ article }) => intake.fileOf(article.source) === file)
    .map(({ article: { source, title, outlet, span } }) => ({
      text: `${title ?? ''}\n${textOf(source).slice(span.start, span.end)}`,
      outlet,
    }));
}

function refusalOf({ refused }: ParsedCorpus, file: string, intake: Intake): Notice {
  const found = refused.find(({ source }) => intake.fileOf(source) === file);
  return found?.notice ?? notice('file-without-article', { source: file });
}

/** Whether the corpus has the page already, in the same words. */
async function isAsItWas(intake: Intake, source: string): Promise<boolean> {
  const compared = await intake.compared(source);
  if (compared === null) return false;
  return sameArticles(await parseCorpus(compared.page), await parseCorpus(compared.before));
}
