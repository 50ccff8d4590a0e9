import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../adapters/zip-of.ts';
import { add, answer, corpus, folder, given, link, page, pipe, served } from '../adding.ts';

describe('of several inputs, one that cannot be added is named, and the others are in', () => {
  it.each<[string, () => Promise<string> | string, RegExp]>([
    [
      'a file that is not there',
      () => join(folder, 'none.txt'),
      /none\.txt cannot be read \(there is no such file or folder\)/u,
    ],
    ['an empty file', () => given({ 'empty.txt': '' }), /empty\.txt is empty/u],
    [
      'a file of a format that is not read',
      () => given({ 'a.xyz': 'x' }),
      /a\.xyz was left out: \.xyz files/u,
    ],
    ['a file without an article', () => given({ 'a.txt': 'x\n' }), /a\.txt contains no quotable sentence/u],
    [
      'a hidden file',
      () => given({ '.a.txt': page('a') }),
      /\.a\.txt was left out: a corpus does not read a file called/u,
    ],
    [
      'a README.md',
      () => given({ 'README.md': page('a') }),
      /README\.md was left out: a corpus does not read a file/u,
    ],
    [
      'a sources.json',
      () => given({ 'sources.json': '{}' }),
      /sources\.json was left out: a corpus does not read a file/u,
    ],
    [
      'an empty folder',
      async () => String(await mkdir(join(folder, 'in'), { recursive: true })),
      /in holds no page/u,
    ],
    [
      'a folder of hidden files',
      async () => join(await given({ 'in/.a.txt': page('a') }), '..'),
      /in holds no page/u,
    ],
    ['a pipe', () => pipe('p.txt'), /p\.txt cannot be read \(not a regular file\)/u],
    ['a link to a pipe', () => link('l.txt', pipe('p')), /l\.txt cannot be read \(not a regular file\)/u],
    ['a device', () => '/dev/zero', /\/dev\/zero cannot be read \(not a regular file\)/u],
    [
      'a link to nothing',
      () => link('l.txt', join(folder, 'none')),
      /l\.txt cannot be read \(there is no such file or folder\)/u,
    ],
    [
      'a folder with a pipe',
      async () => join(await given({ 'in/a.txt': page('a') }), '..', basename(pipe('in/p.txt')), '..'),
      /p\.txt cannot be read \(not a regular file\)/u,
    ],
    [
      'a folder with a link',
      async () =>
        join(
          await given({ 'in/a.txt': page('a') }),
          '..',
          basename(await link('in/l.txt', '/etc/passwd')),
          '..',
        ),
      /l\.txt cannot be read \(symbolic link\)/u,
    ],
    [
      'a folder whose sources.json is a pipe',
      async () => join(await given({ 'in/a.txt': page('a') }), '..', basename(pipe('in/sources.json')), '..'),
      /sources\.json:1: it is not a regular file/u,
    ],
    [
      'a folder whose sources.json is a link',
      async () =>
        join(
          await given({ 'in/a.txt': page('a'), side: '{"a.txt": {"outlet": "x"}}' }),
          '..',
          basename(await link('in/sources.json', join(folder, 'side'))),
          '..',
        ),
      /sources\.json:1: a symbolic link is in its way/u,
    ],
    [
      'a folder whose sources.json is no JSON',
      async () => join(await given({ 'in/a.txt': page('a'), 'in/sources.json': '{' }), '..'),
      /sources\.json:1: it is not JSON/u,
    ],
    ['an address of no kind', () => 'ftp://example.org/x', /only http and https/u],
    ['a server that is not there', () => 'http://127.0.0.1:1/', /ECONNREFUSED/u],
    [
      'a server that answers 101',
      async () =>
        `${await served({ '/x': 'HTTP/1.1 101 x\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n' })}/x`,
      /\/x could not be fetched: the server answered 101/u,
    ],
    [
      'a server that says nothing',
      async () => `${await served({ '/x': '' })}/x`,
      /\/x could not be fetched: the connection broke off/u,
    ],
    [
      'a server that sends nothing',
      async () => `${await served({ '/x': answer('text/html', '') })}/x`,
      /\/x could not be fetched: the server sent nothing/u,
    ],
    [
      'a server that sends what is not read',
      async () => `${await served({ '/x': answer('image/png', 'x') })}/x`,
      /\/x could not be fetched: it is image\/png/u,
    ],
    [
      'a page without an article',
      async () => `${await served({ '/x': answer('text/html', '<p>x</p>') })}/x`,
      /127\.0\.0\.1\/x-\w+\.html contains no quotable sentence/u,
    ],
  ])('%s', async (_, input, problem) => {
    const [first, last] = [
      await given({ 'first.txt': page('one') }),
      await given({ 'last.txt': page('two') }),
    ];
    const { failures, added } = await add([first, await input(), last]);
    expect(failures).toEqual([expect.stringMatching(problem)]);
    expect(added).toEqual(expect.arrayContaining(['first.txt', 'last.txt']));
  });

  it.each<[string, () => Promise<string>, RegExp]>([
    [
      'that is no feed',
      async () => `${await served({ '/f': answer('text/html', '<html>') })}/f`,
      /\/f is not a readable feed/u,
    ],
    [
      'that is empty',
      async () => `${await served({ '/f': answer('text/xml', '') })}/f`,
      /\/f could not be fetched: the server sent nothing/u,
    ],
    [
      'whose server answers 101',
      async () =>
        `${await served({ '/f': 'HTTP/1.1 101 x\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n' })}/f`,
      /answered 101/u,
    ],
    [
      'with an entry without a link',
      async () => `${await served({ '/f': answer('text/xml', '<rss><item><guid>g</guid></item></rss>') })}/f`,
      /its entry "g" has no link/u,
    ],
    [
      'with an entry of nothing',
      async () => `${await served({ '/f': answer('text/xml', '<rss><item/></rss>') })}/f`,
      /its entry "number 1" has no link/u,
    ],
    [
      'with a page that is not there',
      async () =>
        `${await served({ '/f': answer('text/xml', '<rss><item><link>/a</link></item></rss>'), '/a': 'HTTP/1.1 404 x\r\n\r\n' })}/f`,
      /\/a could not be fetched: the server answered 404/u,
    ],
  ])('a feed %s', async (_, feed, problem) => {
    const { failures, added } = await add([await given({ 'first.txt': page('one') })], [await feed()]);
    expect(failures).toEqual([expect.stringMatching(problem)]);
    expect(added).toContain('first.txt');
  });
});

describe('two pages of one name', () => {
  it.each([
    ['page.txt', 'page.txt'],
    ['page.txt', 'Page.txt'],
    ['caf\u00e9.txt', 'cafe\u0301.txt'],
  ])('in one call, %j and %j: the first is in, the second is named', async (one, two) => {
    const inputs = [await given({ [`x/${one}`]: page('x') }), await given({ [`y/${two}`]: page('y') })];
    const { failures, added } = await add(inputs);
    expect(failures).toEqual([expect.stringContaining(`${join('y', two)} was left out`)]);
    expect(added).toEqual([one]);
    expect(await readFile(join(corpus, one), 'utf8')).toBe(page('x'));
  });

  it('of two folders, of a folder and a file, of a file and a folder of its name', async () => {
    const inputs = [
      join(await given({ 'x/a.txt': page('x'), 'x/b.txt': page('b') }), '..'),
      join(await given({ 'y/a.txt': page('y'), 'y/c.txt/d.txt': page('d') }), '..'),
      await given({ 'z/a.txt': page('z') }),
      await given({ 'z/c.txt': page('c') }),
    ];
    const { failures, added } = await add(inputs);
    expect(failures).toEqual(
      ['y/a.txt', 'z/a.txt', 'z/c.txt'].map(
        (name) => expect.stringContaining(`${name} was left out`) as string,
      ),
    );
    expect(added).toEqual(['a.txt', 'b.txt', 'd.txt']);
  });

  it('that are one and the same, to the byte, are one page', async () => {
    const file = await given({ 'x/a.txt': page('x') });
    const address = `${await served()}/a`;
    const { failures, added } = await add([file, file, join(file, '..'), address, address]);
    expect(failures).toEqual([]);
    expect(added).toHaveLength(3);
  });

  it('of which one is fetched: what lies under the name of a fetched page does not take its place', async () => {
    const origin = await served();
    const first = await add([`${origin}/a`]);
    const source = first.placed[0]?.source ?? '';
    const evil = await given({ [`evil/${source}`]: page('evil') });
    const { failures } = await add([join(evil, '..', '..'), `${origin}/a`]);
    expect(failures).toEqual([
      expect.stringContaining(`${origin}/a was left out`),
      expect.stringContaining(`${source} is already in the corpus with another text`),
    ]);
    expect(await readFile(join(corpus, source), 'utf8')).toBe(page('/a'));
  });
});

describe('an archive', () => {
  it('is one file with the pages in it, and brings the entries that its folder has for them', async () => {
    const sidecar = {
      'a.zip#in/b.txt': { outlet: 'Example Herald' },
      'a.zip': { id: 'x' },
      'gone.zip#a': { id: 'y' },
    };
    const from = join(await given({ 'x/sources.json': JSON.stringify(sidecar) }), '..');
    const pages = { 'a.txt': Buffer.from(page('a')), 'in/b.txt': Buffer.from(page('b')) };
    await writeFile(join(from, 'a.zip'), zipOf(pages));
    const { failures, placed, added } = await add([from]);
    expect(placed).toEqual([{ source: 'a.zip', outcome: 'added' }]);
    expect(failures).toEqual([expect.stringContaining('"gone.zip#a" matches no page that was added')]);
    expect(added).toEqual(['a.zip', 'sources.json']);
    const { 'gone.zip#a': gone, ...kept } = sidecar;
    expect(gone).toEqual({ id: 'y' });
    expect(JSON.parse(await readFile(join(corpus, 'sources.json'), 'utf8'))).toEqual(kept);
  });
});
