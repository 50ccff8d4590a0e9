import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileCorpus } from '../../../src/adapters/corpus/file-corpus.ts';
import { versionFolder } from '../../../src/adapters/versions/version-folder.ts';
import { parseCorpus } from '../../../src/app/indexing/parse-corpus.ts';
import { openOldVersions } from '../../../src/app/versions/old-verifier.ts';
import { pageChange } from '../../../src/app/versions/page-changes.ts';
import { at } from '../../../src/domain/at.ts';
import { readNameKnowledge } from '../../../src/adapters/name-files.ts';
import { page, Site, watchingOf } from '../feeds/watching.ts';

const names = await readNameKnowledge('names');

const OPENED = 'was opened to traffic on Tuesday';
const CLOSED = 'was closed to traffic on Friday';

/** A page that was taken, and each of these forms of it after it. */
async function changedTo(...forms: readonly string[]) {
  const site = await Site.open();
  const watching = await watchingOf(`- address: ${site.base}/news\n  kind: page\n`);
  for (const words of [OPENED, ...forms]) {
    site.answers.set('/news', page('Lima', words));
    await watching.later();
  }
  const [source = ''] = Object.keys(await watching.sources());
  return { site, watching, source, versions: versionFolder(watching.corpus) };
}

describe('a page that was changed at its own address', () => {
  it('is kept in both forms, of which the newer one is in the corpus', async () => {
    const { watching, source, versions, site } = await changedTo(CLOSED);
    expect(await readFile(join(watching.corpus, source), 'utf8')).toBe(page('Lima', CLOSED));
    const { articles } = await parseCorpus(fileCorpus(watching.corpus));
    expect(articles).toHaveLength(1);
    const chain = await versions.chainOf(source);
    expect(chain).toMatchObject({
      ...{ source, file: source, address: `${site.base}/news`, fetchedAt: '2026-12-01T04:00:00.000Z' },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
      versions: [{ source, fetchedAt: '2026-12-01T02:00:00Z' }],
    });
    const [kept] = chain?.versions ?? [];
    expect(await readFile(join(watching.corpus, kept?.file ?? ''), 'utf8')).toBe(page('Lima', OPENED));
  });

  it('has a chain of all its forms, the newest first, each once', async () => {
    const { source, versions } = await changedTo(CLOSED, OPENED, 'is being built again');
    const chain = await versions.chainOf(source);
    expect(chain?.versions.map(({ fetchedAt }) => fetchedAt)).toEqual([
      ...['2026-12-01T06:00:00Z', '2026-12-01T04:00:00Z', '2026-12-01T02:00:00Z'],
    ]);
    expect(await versions.chainOf('no/such.html')).toBeNull();
    expect(await versions.chainOf(`${source}#1`)).toMatchObject({ file: source });
  });

  it('differs in words that are told', async () => {
    const { watching, source, versions } = await changedTo(CLOSED);
    const { articles, textOf } = await parseCorpus(fileCorpus(watching.corpus));
    const now = { split: at(articles, 0), pageText: textOf(source) };
    expect(await pageChange(versions, { source }, now)).toEqual({
      ...{ from: '2026-12-01T02:00:00Z', to: '2026-12-01T04:00:00.000Z' },
      differences: [{ old: 'opened to traffic on Tuesday.', new: 'closed to traffic on Friday.' }],
    });
  });

  it('has its old words found, as a slice of the form that is kept', async () => {
    const { watching, source, versions } = await changedTo(CLOSED);
    const { search: old } = await openOldVersions(versions, names);
    const quote = `The bridge of Lima across the river ${OPENED}.`;
    const found = old?.(quote);
    expect(found).toMatchObject({ source, isExact: true, fetchedAt: '2026-12-01T02:00:00Z', text: quote });
    const kept = await readFile(join(watching.corpus, '.versions', found?.citation.source ?? ''), 'utf8');
    expect(kept.slice(found?.citation.span.start, found?.citation.span.end)).toBe(quote);
    expect(old?.('The bridge of Lima across the river was never built.')).toBeNull();
  });

  it('is read in the encoding that its server stated, in either form', async () => {
    const site = await Site.open();
    const watching = await watchingOf(`- address: ${site.base}/news\n  kind: page\n`);
    const versions = versionFolder(watching.corpus);
    // "The bridge was opened to traffic on Tuesday" and "... closed ...", in windows-1256.
    const inArabic = (verb: readonly number[]): Buffer =>
      Buffer.from([
        ...verb,
        0x20,
        0xc7,
        0xe1,
        0xcc,
        0xd3,
        0xd1,
        0x20,
        0xc7,
        0xe3,
        0xc7,
        0xe3,
        0x20,
        0xcd,
        0xd1,
        0xdf,
        0xc9,
        0x20,
        0xc7,
        0xe1,
        0xd3,
        0xed,
        0xd1,
        0x2e,
        0x0a,
      ]);
    for (const verb of [
      [0xc7, 0xdd, 0xca, 0xca, 0xcd],
      [0xc3, 0xdb, 0xe1, 0xde],
    ]) {
      site.answers.set('/news', (_, response) => {
        response.writeHead(200, { 'content-type': 'text/plain; charset=windows-1256' }).end(inArabic(verb));
      });
      await watching.later();
    }
    const { search: old } = await openOldVersions(versions, names);
    expect(old?.('افتتح الجسر امام حركة السير')).toMatchObject({
      isExact: true,
      text: 'افتتح الجسر امام حركة السير',
    });
  });

  it('is kept once, whatever is killed between the two forms', async () => {
    const { watching, source, versions } = await changedTo(CLOSED);
    // As a kill after the old form was kept, and before the new one took its place, leaves it.
    await writeFile(join(watching.corpus, source), page('Lima', OPENED));
    expect(await versions.chainOf(source)).toMatchObject({ versions: [] });
    watching.restart();
    await watching.later();
    expect((await versions.chainOf(source))?.versions).toHaveLength(2);
    expect(await readFile(join(watching.corpus, source), 'utf8')).toBe(page('Lima', CLOSED));
  });
});

describe('what is no version', () => {
  it('is a copy at another address, and a page that says the same in other bytes', async () => {
    const site = await Site.open();
    site.publish('a');
    site.answers.set('/b', page('a', CLOSED));
    const watching = await watchingOf(
      `- address: ${site.base}/a\n  kind: page\n- address: ${site.base}/b\n  kind: page\n`,
    );
    await watching.round();
    site.answers.set('/a', `${page('a')}\n\n`);
    await watching.later();
    expect(await readdir(watching.corpus)).not.toContain('.versions');
    const versions = versionFolder(watching.corpus);
    for (const source of Object.keys(await watching.sources())) {
      expect(await versions.chainOf(source)).toMatchObject({ versions: [] });
    }
    expect(await openOldVersions(versions, names)).toEqual({ search: null, unread: null });
  });
});
