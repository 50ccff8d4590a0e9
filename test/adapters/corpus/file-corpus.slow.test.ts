import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileCorpus } from '../../../src/adapters/corpus/file-corpus.ts';
import type { Notice } from '../../../src/domain/error.ts';
import { corpusContract, filesOf } from '../../contracts/corpus.contract.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { zipOf } from '../zip-of.ts';

const PAGE = '<!DOCTYPE html><html><body><p>The harbour opened again on Tuesday.</p></body></html>';

/** Writes files by source into a folder. */
async function fillFolder(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [source, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, source)), { recursive: true });
    await writeFile(join(folder, source), content);
  }
}

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  await fillFolder(folder, files);
  return folder;
}

/** The texts by source, and the refusals. */
async function contentsOf(folder: string): Promise<{ pages: Record<string, string>; refused: Notice[] }> {
  const pages: Record<string, string> = {};
  const refused: Notice[] = [];
  for (const file of await filesOf(fileCorpus(folder))) {
    if (file.kind === 'page') pages[file.page.source] = file.page.text;
    else refused.push(file.notice);
  }
  return { pages, refused };
}

describe('file corpus', () => {
  corpusContract(async () => {
    const folder = join(await temporaryFolder(), 'corpus');
    await mkdir(folder);
    const remove = () => rm(folder, { recursive: true });
    return {
      corpus: fileCorpus(folder),
      fill: async (files) => {
        await remove();
        await mkdir(folder);
        const bytes = Object.entries(files).map(([source, text]) => [source, text ?? '\0'] as const);
        await fillFolder(folder, Object.fromEntries(bytes));
      },
      remove,
    };
  });

  describe('takes in', () => {
    it('.txt and .md, in any case, from any depth', async () => {
      const folder = await folderOf({ 'a.txt': '1', 'b.MD': '2', 'c/d/e.Txt': '3' });
      expect(await contentsOf(folder)).toEqual({
        pages: { 'a.txt': '1', 'b.MD': '2', 'c/d/e.Txt': '3' },
        refused: [],
      });
    });

    it('a byte-order mark as none, once', async () => {
      const folder = await folderOf({ 'a.txt': '\ufeff\ufeffنص' });
      expect((await contentsOf(folder)).pages).toEqual({ 'a.txt': '\ufeffنص' });
    });

    it('a replacement character that stands in the file', async () => {
      const folder = await folderOf({ 'a.txt': 'a\ufffdb' });
      expect((await contentsOf(folder)).pages).toEqual({ 'a.txt': 'a\ufffdb' });
    });
  });

  describe('passes over', () => {
    it('dot files and what is about the corpus, at the top only', async () => {
      const about = {
        'README.md': '1',
        'sources.json': '{}',
        '.hidden.txt': '1',
        '.git/a.txt': '1',
        'a/.b.txt': '1',
      };
      const folder = await folderOf({ ...about, 'a/README.md': '2' });
      expect(await contentsOf(folder)).toEqual({ pages: { 'a/README.md': '2' }, refused: [] });
    });

    it('what belongs to a page that was saved complete, whatever it is, and no other folder', async () => {
      const files = { 'a/Crane.html': PAGE, 'a/Crane_files/frame.html': PAGE, 'a/Crane_files/in/a.css': 'p{}' };
      const folder = await folderOf({ ...files, 'b/Crane_files/note.txt': 'x' });
      const { pages, refused } = await contentsOf(folder);
      expect({ pages: Object.keys(pages), refused }).toEqual({
        pages: ['a/Crane.html', 'b/Crane_files/note.txt'],
        refused: [],
      });
    });
  });

  it.skipIf(process.platform === 'win32')('reads pages that lie under their whole address or no name', async () => {
    const folder = await folderOf({ 'index.html?id=3': PAGE, 'article.php?id=3': PAGE, page: PAGE, 'a.xhtml': PAGE });
    const { pages, refused } = await contentsOf(folder);
    expect({ pages: Object.keys(pages), refused }).toEqual({
      pages: ['a.xhtml', 'article.php?id=3', 'index.html?id=3', 'page'],
      refused: [],
    });
  });

  it('gives a file in an archive its own entry of sources.json, and remarks on one of no file', async () => {
    const sidecar = { 'a.zip#in/a.txt': { outlet: 'Example Herald' }, 'a.zip#gone.txt': { outlet: 'x' } };
    const folder = await folderOf({
      'a.zip': zipOf({ 'in/a.txt': Buffer.from('text') }),
      'sources.json': JSON.stringify(sidecar),
    });
    expect(await filesOf(fileCorpus(folder))).toMatchObject([
      { kind: 'page', page: { source: 'a.zip#in/a.txt' }, knowledge: { sidecar: { page: { outlet: 'Example Herald' } } } },
      { kind: 'remark', notice: { code: 'side-entry-nowhere', values: { entry: 'a.zip#gone.txt' } } },
    ]);
  });

  describe('refuses by name', () => {
    const latin1 = Buffer.from('caf\u00e9 noir', 'latin1');
    const KNOWN = [
      ...['.txt', '.md', '.html', '.jsonl', '.json', '.csv', '.xml', '.eml', '.mbox', '.docx'],
      ...['.odt', '.rtf', '.epub', '.pdf'],
      ...['.mhtml', '.zip', '.warc', '.wacz'],
    ];

    it.each<[string, string, string | Uint8Array, Notice]>([
      [
        'another format',
        'a.doc',
        'x',
        { code: 'file-format-unknown', values: { source: 'a.doc', extension: '.doc', known: KNOWN } },
      ],
      [
        'no extension',
        'LICENSE',
        'x',
        { code: 'file-format-unknown', values: { source: 'LICENSE', extension: '', known: KNOWN } },
      ],
      ['nothing', 'a.txt', '', { code: 'file-empty', values: { source: 'a.txt' } }],
      ['only space', 'a.txt', ' \r\n\u00a0\ufeff', { code: 'file-empty', values: { source: 'a.txt' } }],
      ['a NUL', 'a.txt', 'x\0', { code: 'file-binary', values: { source: 'a.txt' } }],
      [
        'Latin-1, from which too few letters tell',
        'a.txt',
        latin1,
        {
          code: 'file-not-utf8',
          values: {
            source: 'a.txt',
            byte: 3,
            line: 1,
            candidates: expect.any(Array) as string[],
          },
        },
      ],
    ])('%s', async (_, source, content, refusal) => {
      const folder = await folderOf({ [source]: content });
      expect(await contentsOf(folder)).toEqual({ pages: {}, refused: [refusal] });
    });

    it('a file above the limit, without reading it', async () => {
      const folder = await folderOf({ 'a.txt': 'x', 'b.txt': 'x' });
      // A sparse file. Node cannot read more than 2 GiB at once: an attempt would make this file unreadable.
      const bytes = 3 * 2 ** 30;
      await truncate(join(folder, 'a.txt'), bytes);
      expect(await contentsOf(folder)).toEqual({
        pages: { 'b.txt': 'x' },
        refused: [{ code: 'file-too-large', values: { source: 'a.txt', bytes, limit: 20 * 2 ** 20 } }],
      });
    });

    it('a file above a limit that was asked for, and takes one that just fits', async () => {
      const folder = await folderOf({ 'a.txt': 'xxxx', 'b.txt': 'xxxxx' });
      const kinds = (await filesOf(fileCorpus(folder, 4))).map(({ kind }) => kind);
      expect(kinds).toEqual(['page', 'refused']);
    });

    it('links, wherever they lead', async () => {
      const folder = await folderOf({ 'a/page.txt': 'x' });
      await symlink('/etc/hostname', join(folder, 'file.txt'));
      await symlink('..', join(folder, 'a', 'circle'));
      await symlink('nowhere', join(folder, 'dangling.txt'));
      expect(await contentsOf(folder)).toEqual({
        pages: { 'a/page.txt': 'x' },
        refused: ['a/circle', 'dangling.txt', 'file.txt'].map((source) => ({
          code: 'file-unreadable',
          values: { source, problem: 'symbolic link' },
        })),
      });
    });

    it.skipIf(process.platform === 'win32')('a pipe, without waiting for it', async () => {
      const folder = await folderOf({});
      execFileSync('mkfifo', [join(folder, 'a.txt')]);
      const values = { source: 'a.txt', problem: 'not a regular file' };
      expect((await contentsOf(folder)).refused).toEqual([{ code: 'file-unreadable', values }]);
    });

    it.skipIf(process.getuid?.() === 0)('files and folders that it may not read', async () => {
      const folder = await folderOf({ 'a.txt': 'x', 'b/c.txt': 'x', 'd.txt': 'x' });
      await chmod(join(folder, 'a.txt'), 0);
      await chmod(join(folder, 'b'), 0);
      const { pages, refused } = await contentsOf(folder);
      await chmod(join(folder, 'b'), 0o700);
      expect(pages).toEqual({ 'd.txt': 'x' });
      expect(refused).toEqual(
        ['a.txt', 'b'].map((source) => ({ code: 'file-unreadable', values: { source, problem: 'permission is denied' } })),
      );
    });

    it('a file that goes away between listing and reading', async () => {
      const folder = await folderOf({ 'a.txt': 'x', 'b.txt': 'x' });
      const files = fileCorpus(folder).read()[Symbol.asyncIterator]();
      await files.next();
      await rm(join(folder, 'b.txt'));
      const values = { source: 'b.txt', problem: 'there is no such file or folder' };
      expect((await files.next()).value).toMatchObject({
        kind: 'refused',
        notice: { code: 'file-unreadable', values },
      });
    });
  });

  it('throws corpus-missing for a file in place of the folder', async () => {
    const folder = await folderOf({ 'a.txt': 'x' });
    await expect(filesOf(fileCorpus(join(folder, 'a.txt')))).rejects.toMatchObject({
      notice: { code: 'corpus-missing' },
      cause: { code: 'ENOTDIR' },
    });
  });

  it('has another fingerprint when a file was written again with as many bytes', async () => {
    const folder = await folderOf({ 'a.txt': 'x' });
    const before = await fileCorpus(folder).fingerprint();
    await utimes(join(folder, 'a.txt'), 1, 1);
    expect(await fileCorpus(folder).fingerprint()).not.toBe(before);
  });
});
