import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { givenCorpus } from '../../../src/adapters/intake/given-corpus.ts';
import type { CorpusFile } from '../../../src/domain/ports/corpus.ts';
import { zipOf } from '../zip-of.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function read(...paths: string[]): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  for await (const file of givenCorpus(paths).read()) files.push(file);
  return files;
}

const told = (file: CorpusFile): readonly [string, string] =>
  file.kind === 'page' ? [file.page.source, file.page.text] : [file.source, file.notice.code];

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'in'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

it('reads files and folders where they lie, under the paths by which they were given, each once', async () => {
  const folder = await folderOf({ 'a.txt': 'one', 'in/b.txt': 'two', 'c.md': 'three' });
  const files = await read(join(folder, 'a.txt'), `${folder}/in/`, join(folder, 'in/b.txt'), folder);
  expect(files.map(told)).toEqual([
    [join(folder, 'a.txt'), 'one'],
    [join(folder, 'in/b.txt'), 'two'],
    [join(folder, 'c.md'), 'three'],
  ]);
});

it('lets a sources.json beside a file say of it what it says, and of other files nothing', async () => {
  const sidecar = {
    'a.txt': { outlet: 'The Gazette' },
    'b.txt': { outlet: 'Another' },
    'a.txt#2': { title: 'No' },
  };
  const folder = await folderOf({ 'a.txt': 'one', 'sources.json': JSON.stringify(sidecar) });
  const path = join(folder, 'a.txt');
  expect(await read(path)).toMatchObject([
    { kind: 'page', page: { source: path }, knowledge: { sidecar: { page: { outlet: 'The Gazette' } } } },
    { kind: 'remark', notice: { code: 'side-entry-nowhere', values: { entry: 'a.txt#2' } } },
  ]);
  expect((await read(folder)).map(told)).toEqual([
    [path, 'one'],
    [join(folder, 'sources.json'), 'side-entry-nowhere'],
    [join(folder, 'sources.json'), 'side-entry-nowhere'],
  ]);
});

it('refuses by the given path what cannot be read, and goes on', async () => {
  const folder = await folderOf({
    'a.xyz': 'one',
    'README.md': 'two',
    'b.jsonl': '{"text": 1}\n',
    'ok.txt': 'three',
  });
  const paths = ['gone.txt', 'a.xyz', 'README.md', 'in', 'b.jsonl', 'ok.txt'].map((name) =>
    join(folder, name),
  );
  const files = await read(...paths);
  expect(files.map((file) => told(file)[1])).toEqual([
    'path-missing',
    'file-format-unknown',
    'file-name-passed-over',
    'folder-empty',
    'json-line-invalid',
    'three',
  ]);
  expect(files.map((file) => told(file)[0].split('#')[0])).toEqual(paths);
  expect(files[1]).toMatchObject({ notice: { values: { source: paths[1] } } });
});

it('follows a link that was given, and none inside a folder', async () => {
  const folder = await folderOf({ 'in/a.txt': 'one' });
  const link = join(folder, 'link.txt');
  await symlink(join(folder, 'in/a.txt'), link);
  expect((await read(link)).map(told)).toEqual([[link, 'one']]);
  expect((await read(folder)).map(told)).toEqual([
    [join(folder, 'in/a.txt'), 'one'],
    [link, 'file-unreadable'],
  ]);
});

it('names parts of files as they are named, addresses among them', async () => {
  const folder = await folderOf({});
  const records = Buffer.from('{"text": 1}\n');
  await writeFile(join(folder, 'in/a.zip'), zipOf({ '../x.txt': records, 'b.jsonl': records }));
  const sources = [`${folder}/in/a.zip#../x.txt`, `${folder}/in/a.zip#b.jsonl#1`];
  expect((await read(join(folder, 'in/a.zip'))).map((file) => told(file)[0])).toEqual(sources);
  expect((await read(folder)).map((file) => told(file)[0])).toEqual(sources);
});
