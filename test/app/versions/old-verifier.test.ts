import { describe, expect, it } from 'vitest';
import { openOldVersions, withOldWords, type OldVersions } from '../../../src/app/versions/old-verifier.ts';
import { notice } from '../../../src/domain/error.ts';
import { NO_NAMES } from '../../../src/domain/names.ts';
import type { CorpusFile } from '../../../src/domain/ports/corpus.ts';
import type { Verification } from '../../../src/domain/verification.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';
import { verifiedAs } from '../../fakes/verified-as.ts';

const NAME = 'bridge.txt/20261130T080000Z-01234567.txt';
const QUOTE = 'The bridge across the river was opened on Tuesday';
const PAGE = {
  kind: 'page',
  page: { source: NAME, text: `A bridge\n\n2026-11-28\n\n${QUOTE}. It has four lanes.\n` },
} as const;
const refused = (code: 'file-unreadable' | 'file-empty'): CorpusFile => ({
  kind: 'refused',
  source: 'b.txt/20261129T080000Z-01234567.txt',
  notice:
    code === 'file-empty' ? notice(code, { source: 'b' }) : notice(code, { source: 'b', problem: 'EIO' }),
});
const opened = (...files: readonly CorpusFile[]): Promise<OldVersions> =>
  openOldVersions({ corpus: new MemoryCorpus(files) }, NO_NAMES);
const NOT_FOUND: Verification = { status: 'not-found', nearest: null };

describe('older forms of pages', () => {
  it('are searched, and nothing is told where all of them could be read', async () => {
    const { search, unread } = await opened(PAGE);
    expect(search?.(QUOTE)).toMatchObject({ source: 'bridge.txt', isExact: true });
    expect(unread).toBeNull();
  });

  it('are told where some cannot be read, and the others are searched', async () => {
    const { search, unread } = await opened(PAGE, refused('file-unreadable'));
    expect(search?.(QUOTE)).not.toBeNull();
    expect(unread).toEqual(
      notice('versions-unreadable', { path: 'memory', problem: 'b.txt/20261129T080000Z-01234567.txt' }),
    );
  });

  it('are told where there are more than are searched', async () => {
    const source = 'b.txt/20261129T080000Z-01234567.txt';
    const corpus = new MemoryCorpus([PAGE, { kind: 'page', page: { ...PAGE.page, source } }]);
    const whole = PAGE.page.text.length;
    const { search, unread } = await openOldVersions({ corpus }, NO_NAMES, whole - 1);
    expect(search?.(QUOTE)).not.toBeNull();
    const problem = `only the first ${whole - 1} characters are searched`;
    expect(unread).toEqual(notice('versions-unreadable', { path: 'memory', problem }));
    expect((await openOldVersions({ corpus }, NO_NAMES, 2 * whole)).unread).toBeNull();
  });

  it('are not told where one could be read and has no article', async () => {
    expect((await opened(PAGE, refused('file-empty'))).unread).toBeNull();
  });

  it('are told where none can be read', async () => {
    const corpus = new MemoryCorpus([]);
    corpus.read = () => {
      throw new Error('EACCES');
    };
    expect(await openOldVersions({ corpus }, NO_NAMES)).toEqual({
      search: null,
      unread: notice('versions-unreadable', { path: 'memory', problem: 'EACCES' }),
    });
  });
});

describe('a message', () => {
  it('says that they could not be read only where they may have its words', async () => {
    const { unread } = await opened(refused('file-unreadable'));
    const withOld = (verification: Verification, search: typeof none) =>
      withOldWords(verifiedAs(verification), { search, unread }, { text: QUOTE });
    const none = (await opened()).search;
    const some = (await opened(PAGE)).search;
    expect(withOld(NOT_FOUND, none)).toMatchObject({ oldUnread: true });
    expect(withOld(NOT_FOUND, some)).toHaveProperty('oldWords');
    expect(withOld(NOT_FOUND, some)).not.toHaveProperty('oldUnread');
    expect(withOld({ status: 'too-short' }, none)).not.toHaveProperty('oldUnread');
    expect(withOldWords(verifiedAs(NOT_FOUND), { search: none, unread: null }, { text: QUOTE })).toEqual(
      verifiedAs(NOT_FOUND),
    );
  });
});
