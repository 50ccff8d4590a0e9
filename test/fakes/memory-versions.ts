import type { VersionStore } from '../../src/domain/ports/stores/version-store.ts';
import type { PageVersion } from '../../src/domain/versions.ts';
import { sha256Of } from '../../src/text/digest.ts';
import { versionName } from '../../src/text/version-name.ts';
import { MemoryCorpus } from './memory-corpus.ts';

/** An older form of a page: when it was fetched, as an ISO time, and its text; null for a file that cannot be read any more. */
export type OldForm = { readonly fetchedAt: string | null; readonly text: string | null };

/**
 * Older forms of one page, in memory.
 *
 * @param fetchedAt ISO time of the page as it is; null for one that was put in as a file
 * @param forms newest first; none where the page was never changed
 */
export function memoryVersions(
  source: string,
  fetchedAt: string | null,
  forms: readonly OldForm[],
): VersionStore {
  const texts = new Map<string, string | null>();
  const versions = forms.map(({ fetchedAt: at, text }): PageVersion => {
    const sha256 = sha256Of(text ?? '');
    const file = `.versions/${versionName(source, at, sha256, '.txt')}`;
    texts.set(file, text);
    return { file, source, fetchedAt: at, sha256 };
  });
  const corpusOf = ({ file }: Pick<PageVersion, 'file'>): MemoryCorpus => {
    const text = texts.get(file) ?? null;
    return new MemoryCorpus(text === null ? null : [{ kind: 'page', page: { source: file, text } }]);
  };
  return {
    chainOf: (asked) =>
      Promise.resolve(
        asked === source
          ? { ...{ source, file: source, address: null, fetchedAt, sha256: sha256Of('') }, versions }
          : null,
      ),
    corpus: new MemoryCorpus([]),
    corpusOf,
    named: (asked) => Promise.resolve(texts.has(asked) ? corpusOf({ file: asked }) : null),
  };
}
