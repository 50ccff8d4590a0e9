import { notice, type Notice } from '../../domain/error.ts';
import type { NameKnowledge } from '../../domain/names.ts';
import type { Corpus } from '../../domain/ports/corpus.ts';
import type { Reading } from '../../domain/ports/verifier.ts';
import type { VersionStore } from '../../domain/ports/stores/version-store.ts';
import type { Filter } from '../../domain/question.ts';
import { hasAllWords, placesOf, type OldWords, type VerifiedMessage } from '../../domain/verification.ts';
import { quotableIndex } from '../../retrieval/index/quotable-index.ts';
import { buildKeywordData } from '../../retrieval/index/keyword-index.ts';
import { searchableTexts } from '../../retrieval/index/searchable-texts.ts';
import { KnownNames } from '../../retrieval/names/known-names.ts';
import { versionOfName } from '../../text/version-name.ts';
import { parseCorpus, type ParsedCorpus } from '../indexing/parse-corpus.ts';
import { MessageVerifier } from '../verify/verify-message.ts';

/** UTF-16 units of older forms that are searched; they take memory beside the index. */
const MAX_OLD_CHARS = 16_000_000;

/** Looks for the words of a message in older forms of pages. Null if none has them to the word. */
export type OldVerifier = (text: string, filter?: Filter, reading?: Reading) => OldWords | null;

/** Older forms of pages, as far as they can be read. */
export type OldVersions = {
  /** Null if there are none. */
  readonly search: OldVerifier | null;
  /** Why all or some of them could not be read: `versions-unreadable`; null if all were. */
  readonly unread: Notice | null;
};

/**
 * Reads the older forms of pages that are kept, and makes them searchable for quotes. Verifying does not need them, so that whatever
 * goes wrong with them is told and ends nothing.
 *
 * @param maxChars UTF-16 units after which no more are read
 */
export async function openOldVersions(
  store: Pick<VersionStore, 'corpus'>,
  names: NameKnowledge,
  maxChars = MAX_OLD_CHARS,
): Promise<OldVersions> {
  const path = store.corpus.location;
  try {
    const leftOut: string[] = [];
    const searched = upTo(maxChars, store.corpus, () => {
      leftOut.push(`only the first ${maxChars} characters are searched`);
    });
    const parsed = await parseCorpus(searched);
    // A form that can be read and is none that can be quoted has no words to be found.
    const unread = parsed.refused.filter(({ notice: { code } }) => code === 'file-unreadable');
    const problem = [...unread.map(({ source }) => source), ...leftOut].join(', ');
    return {
      search: oldVerifier(parsed, new KnownNames(names)),
      unread: problem === '' ? null : notice('versions-unreadable', { path, problem }),
    };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { search: null, unread: notice('versions-unreadable', { path, problem }) };
  }
}

/** Looks for words in these older forms; null if they have no article. */
export function oldVerifier(
  { pages, articles, textOf }: Pick<ParsedCorpus, 'pages' | 'articles' | 'textOf'>,
  names: KnownNames,
): OldVerifier | null {
  if (articles.length === 0) return null;
  const keywords = buildKeywordData(searchableTexts(articles, textOf).passages);
  const index = quotableIndex({ id: 'versions', pages, articles, keywords });
  const verifier = new MessageVerifier(index, names);
  return (text, filter = {}, reading = 'message') => oldWordsIn(verifier.verify(text, filter, reading));
}

/** The first pages of a corpus. @param chars UTF-16 units of their texts after which no more are read; then `onCut` is called */
function upTo(chars: number, corpus: Corpus, onCut: () => void): Corpus {
  return {
    ...corpus,
    fingerprint: () => corpus.fingerprint(),
    async *read() {
      let read = 0;
      for await (const file of corpus.read()) {
        if (read > chars) {
          onCut();
          return;
        }
        yield file;
        read += file.kind === 'page' ? file.page.text.length : 0;
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

/** Adds to a message whose words no article has that an older form of a page has them, or that such forms could not be read. */
export function withOldWords(
  verified: VerifiedMessage,
  { search, unread }: OldVersions,
  { text, filter, reading }: { readonly text: string; readonly filter?: Filter; readonly reading?: Reading },
): VerifiedMessage {
  const { status } = verified.verification;
  if (hasAllWords(verified.verification) || status === 'too-short') return verified;
  const oldWords = search?.(text, filter, reading) ?? null;
  if (oldWords !== null) return { ...verified, oldWords };
  return unread === null ? verified : { ...verified, oldUnread: true };
}
