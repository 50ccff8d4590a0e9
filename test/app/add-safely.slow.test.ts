import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { intakeFolder } from '../../src/adapters/intake/intake-folder.ts';
import { MAX_FEED_ENTRIES_PER_CALL, MAX_FEED_ENTRIES_KNOWN } from '../../src/app/add/feed-news.ts';
import { add, answer, corpus, folder, given, page, served, toCorpus } from './adding.ts';

describe('what an added folder says of its pages', () => {
  const record = async (): Promise<unknown> =>
    JSON.parse(await readFile(join(corpus, 'sources.json'), 'utf8'));

  it('replaces no page of the corpus, though it claims to be fetched from its address', async () => {
    const side = JSON.stringify({ 'n.txt': { fetchedFrom: 'https://example.org/n', outlet: 'x' } });
    await given({ 'corpus/n.txt': page('true'), 'corpus/sources.json': side });
    const evil = await given({ 'evil/n.txt': page('false'), 'evil/sources.json': side });
    const { failures } = await add([join(evil, '..')]);
    expect(failures).toEqual([
      expect.stringContaining('which only npm run add may record'),
      expect.stringContaining('n.txt is already in the corpus with another text'),
    ]);
    expect(await readFile(join(corpus, 'n.txt'), 'utf8')).toBe(page('true'));
    expect(JSON.parse(side)).toEqual(await record());
  });

  it('is not remembered of where they come from, so that no later page is taken for the same', async () => {
    const origin = await served();
    const source = (await add([`${origin}/a`])).placed[0]?.source ?? '';
    await writeFile(join(corpus, 'sources.json'), '{}');
    const side = JSON.stringify({ [source]: { fetchedFrom: `${origin}/a`, outlet: 'Paper' } });
    const other = join(folder, 'other');
    await given({ [`in/${source}`]: page('/a'), 'in/sources.json': side });
    toCorpus(other);
    await add([join(folder, 'in')]);
    expect(await record()).toEqual({ [source]: { outlet: 'Paper' } });
  });

  it('is of its own pages alone: not of another folder’s, nor of one that is in the corpus', async () => {
    await given({ 'corpus/old.txt': page('old'), 'corpus/sources.json': '{"old.txt": {"outlet": "Old"}}' });
    const x = await given({ 'x/a.txt': page('a') });
    const y = await given({
      'y/old.txt': page('old'),
      'y/sources.json': '{"old.txt": {"outlet": "False"}, "a.txt": {"outlet": "False"}}',
    });
    const { failures } = await add([join(x, '..'), join(y, '..')]);
    expect(failures).toEqual([
      expect.stringContaining('"a.txt" matches no page that was added'),
      expect.stringContaining('(first "old.txt") differs from the corpus\'s own'),
    ]);
    expect(await record()).toEqual({ 'old.txt': { outlet: 'Old' } });
  });
});

describe('a corpus with links, pipes and folders in the way', () => {
  it('is written nowhere else; the pages that cannot be placed are named, and the others are in', async () => {
    const outside = join(folder, 'outside');
    await mkdir(outside);
    await writeFile(join(outside, 'file'), 'old');
    await symlink(outside, join(corpus, 'news'));
    await symlink(join(outside, 'file'), join(corpus, 'a.txt'));
    await symlink(join(outside, 'new'), join(corpus, 'b.txt'));
    await mkdir(join(corpus, 'c.txt'));
    execFileSync('mkfifo', [join(corpus, 'd.txt')]);
    await writeFile(join(corpus, 'e'), 'a file');
    const names = ['news/z.txt', 'a.txt', 'b.txt', 'c.txt', 'd.txt', 'e/f.txt', 'good.txt'];
    const first = await given(Object.fromEntries(names.map((name) => [`in/${name}`, page(name)])));
    const { failures, added } = await add([join(first, '..', '..')]);
    expect(failures.map((said) => said.split(' cannot be written')[0]).sort()).toEqual(
      names
        .slice(0, -1)
        .map((name) => join(corpus, name))
        .sort(),
    );
    expect(added).toEqual(['e', 'good.txt']);
    expect(await readdir(outside)).toEqual(['file']);
    expect(await readFile(join(outside, 'file'), 'utf8')).toBe('old');
  });

  it.each(['sources.json', '.feeds.json'])('has no %s but its own', async (name) => {
    const origin = await served({ '/f': answer('text/xml', '<rss><item><link>/a</link></item></rss>') });
    const outside = await given({ outside: '{}' });
    await symlink(outside, join(corpus, name));
    const { failures } = await add([], [`${origin}/f`]).catch((error: unknown) => ({
      failures: [String(error)],
    }));
    expect(failures).toEqual([expect.stringContaining('a symbolic link is in its way')]);
    expect(await readFile(outside, 'utf8')).toBe('{}');
  });
});

describe('a feed without an end', () => {
  const feedOf = (entries: number): string =>
    answer(
      'text/xml',
      `<rss><channel>${Array.from({ length: entries }, (_, i) => `<item><guid>g${i}</guid><link>/p${i}</link><pubDate>${new Date(i * 60_000).toUTCString()}</pubDate></item>`).join('')}</channel></rss>`,
    );

  it('is taken newest first, so much in a call; the rest is told and taken by the next', async () => {
    const feed = `${await served({ '/f': feedOf(MAX_FEED_ENTRIES_PER_CALL + 2) })}/f`;
    const first = await add([], [feed]);
    expect(first.failures).toEqual([expect.stringContaining('has 2 more new entries than the 100')]);
    expect(first.placed).toHaveLength(MAX_FEED_ENTRIES_PER_CALL);
    expect(first.placed.map(({ source }) => source).join()).not.toMatch(/\/p[01]-/u);
    const second = await add([], [feed]);
    expect(second).toMatchObject({ failures: [] });
    expect(second.placed.map(({ source }) => source.replace(/-\w+\.txt$/u, ''))).toEqual([
      '127.0.0.1/p0',
      '127.0.0.1/p1',
    ]);
    expect((await add([], [feed])).placed).toEqual([]);
  });

  it('is not fetched where that is declined, and offered again', async () => {
    const feed = `${await served({ '/f': feedOf(3) })}/f`;
    const declined = await add([], [feed], false);
    expect(declined).toMatchObject({ placed: [], failures: [expect.stringContaining('were not fetched')] });
    expect((await add([], [feed])).placed).toHaveLength(3);
  });

  it('is remembered by so many ids and no more', async () => {
    const intake = await intakeFolder(corpus);
    const ids = Array.from({ length: MAX_FEED_ENTRIES_KNOWN }, (_, i) => String(i));
    await intake.markSeen('f', ids, MAX_FEED_ENTRIES_KNOWN);
    await intake.markSeen('f', ['new', '7'], MAX_FEED_ENTRIES_KNOWN);
    const seen = await intake.seenOf('f');
    intake.remove();
    expect(seen.size).toBe(MAX_FEED_ENTRIES_KNOWN);
    expect([...seen].slice(0, 3)).toEqual(['new', '7', '0']);
  });
});
