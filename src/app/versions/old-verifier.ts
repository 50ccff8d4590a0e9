import type { NameKnowledge } from '../../domain/names.ts';
import type { Corpus } from '../../domain/ports/corpus.ts';
import type { Reading } from '../../domain/ports/verifier.ts';
import type { VersionStore } from '../../domain/ports/version-store.ts';
import type { Filter } from '../../domain/question.ts';
import { hasAllWords, placesOf, type OldWords, type VerifiedMessage } from '../../domain/verification.ts';
import { quotableIndex } from '../../retrieval/index/quotable-index.ts';
import { buildKeywordData } from '../../retrieval/index/keyword-index.ts';
import { searchableTexts } from '../../retrieval/index/searchable-texts.ts';
import { KnownNames } from '../../retrieval/names/known-names.ts';
import { versionOfName } from '../../text/version-name.ts';
import { parseCorpus } from '../indexing/parse-corpus.ts';
import { MessageVerifier } from '../verify/verify-message.ts';

/** UTF-16 units of older forms that are searched; they take memory beside the index. */
const MAX_OLD_CHARS = 16_000_000;

/** Looks for the words of a message in older forms of pages. Null if none has them to the word. */
export type OldVerifier = (text: string, filter?: Filter, reading?: Reading) => OldWords | null;

/**
 * Reads the older forms of pages that are kept, and makes them searchable for quotes.
 *
 * @returns null if there are none
 */
export async function openOldVerifier(
  store: Pick<VersionStore, 'corpus'>,
  names: NameKnowledge,
): Promise<OldVerifier | null> {
  const { pages, articles, textOf } = await parseCorpus(upTo(MAX_OLD_CHARS, store.corpus));
  if (articles.length === 0) return null;
  const keywords = buildKeywordData(searchableTexts(articles, textOf).passages);
  const index = quotableIndex({ id: 'versions', pages, articles, keywords });
  const verifier = new MessageVerifier(index, new KnownNames(names));
  return (text, filter = {}, reading = 'message') => oldWordsIn(verifier.verify(text, filter, reading));
}

/** The first pages of a corpus. @param chars UTF-16 units of their texts after which no more are read */
function upTo(chars: number, corpus: Corpus): Corpus {
  return {
    ...corpus,
    fingerprint: () => corpus.fingerprint(),
    async *read() {
      let read = 0;
      for await (const file of corpus.read()) {
        yield file;
        read += file.kind === 'page' ? file.page.text.length : 0;
        if (read > chars) return;
      }
    },
  };
}

function oldWordsIn({ verification }: VerifiedMessage): OldWords | null {
  if (verification.status !== 'exact' && verification.status !== 'respelt') return null;
  const found = placesOf(verification).flatMap(({ text, citation }) => {
    const version = versionOfName(citation.source);
    return version === null ? [] : [{ ...version, text, citation, isExact: verification.status === 'exact' }];
  });
  // The newest form that has the words.
  return found.sort((a, b) => ((a.fetchedAt ?? '') < (b.fetchedAt ?? '') ? 1 : -1))[0] ?? null;
}

/** Adds to a message whose words no article has that an older form of a page has them. */
export function withOldWords(
  verified: VerifiedMessage,
  old: OldVerifier | null,
  { text, filter, reading }: { readonly text: string; readonly filter?: Filter; readonly reading?: Reading },
): VerifiedMessage {
  const { status } = verified.verification;
  if (old === null || hasAllWords(verified.verification) || status === 'too-short') return verified;
  const oldWords = old(text, filter, reading);
  return oldWords === null ? verified : { ...verified, oldWords };
}
