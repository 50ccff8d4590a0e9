import { execFileSync } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { inCheckedFolder, inFolder, type InFolder } from '../../../src/adapters/files/held-folder.ts';
import {
  asideOf,
  filesWithin,
  isAside,
  replaceFile,
  type WritableFiles,
} from '../../../src/adapters/files/writable-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const BYTES = Buffer.from('new');

let root = '';
let outside = '';
beforeEach(async () => {
  const folder = await temporaryFolder();
  [root, outside] = [join(folder, 'root'), join(folder, 'outside')];
  await mkdir(join(root, 'sub'), { recursive: true });
  await mkdir(join(outside, 'kept'), { recursive: true });
  await writeFile(join(root, 'here'), 'old');
  await writeFile(join(outside, 'kept', 'file'), 'old');
});

/** All files outside, with their texts. */
const outsideNow = async (): Promise<unknown> => [
  (await readdir(outside, { recursive: true })).sort(),
  await readFile(join(outside, 'kept', 'file'), 'utf8'),
];
const UNTOUCHED = [['kept', 'kept/file'], 'old'];

describe.each<[string, InFolder]>([
  ['as this system holds folders', inFolder],
  ['where folders can only be looked at', inCheckedFolder],
])('files below a folder, %s', (_, within) => {
  const files = (): WritableFiles => filesWithin(root, 0o666, within);

  it.each<[string, (path: (...parts: string[]) => string) => Promise<void>]>([
    ['makes no folder', (path) => files().makeFolder(path('link', 'new'))],
    ['makes no folders', (path) => files().makeFolder(path('link', 'new', 'newer'))],
    ['takes it for no folder', (path) => files().makeFolder(path('link'))],
    ['writes no file', (path) => files().writeSynced(path('link', 'new'), BYTES)],
    ['writes no file further below', (path) => files().writeSynced(path('link', 'kept', 'new'), BYTES)],
    ['syncs no folder', (path) => files().syncFolder(path('link'))],
    ['moves nothing in', (path) => files().rename(path('here'), path('link', 'here'))],
    ['moves nothing out', (path) => files().rename(path('link', 'kept'), path('sub', 'kept'))],
    ['removes nothing', (path) => files().remove(path('link', 'kept'))],
    ['replaces nothing', (path) => replaceFile(files(), path('link', 'kept', 'file'), BYTES)],
  ])('%s through a link', async (_what, work) => {
    await symlink(outside, join(root, 'link'));
    await expect(work((...parts) => join(root, ...parts))).rejects.toMatchObject({ code: 'ELOOP' });
    expect(await outsideNow()).toEqual(UNTOUCHED);
    expect((await readdir(root)).sort()).toEqual(['here', 'link', 'sub']);
  });

  it.each<[string, (path: string) => Promise<unknown>]>([
    ['a link', (path) => symlink(join(outside, 'kept', 'file'), path)],
    ['a link to nothing', (path) => symlink(join(outside, 'new'), path)],
    ['a file', (path) => writeFile(path, 'other')],
    ['a folder', (path) => mkdir(path, { mode: 0o777 })],
  ])('creates a file, and writes to nothing that is there: %s', async (_what, put) => {
    const path = join(root, 'sub', 'new');
    await put(path);
    await expect(files().writeSynced(path, BYTES)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await outsideNow()).toEqual(UNTOUCHED);
    await files().remove(path);
    await files().writeSynced(path, BYTES);
    expect(await readFile(path)).toEqual(BYTES);
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe that is there', async () => {
    const path = join(root, 'sub', 'new');
    execFileSync('mkfifo', [path]);
    await expect(files().writeSynced(path, BYTES)).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it('replaces a link that is in the way, and not what it leads to', async () => {
    await symlink(join(outside, 'kept', 'file'), join(root, 'sub', 'file'));
    await replaceFile(files(), join(root, 'sub', 'file'), BYTES);
    expect((await lstat(join(root, 'sub', 'file'))).isFile()).toBe(true);
    expect(await outsideNow()).toEqual(UNTOUCHED);
  });

  it('removes a folder with everything in it, and of a link the link alone', async () => {
    await mkdir(join(root, 'sub', 'a', 'b'), { recursive: true });
    await writeFile(join(root, 'sub', 'a', 'b', 'c'), '');
    await symlink(outside, join(root, 'sub', 'a', 'link'));
    await symlink(outside, join(root, 'link'));
    await files().remove(join(root, 'sub'));
    await files().remove(join(root, 'link'));
    await files().remove(join(root, 'nothing'));
    expect(await readdir(root)).toEqual(['here']);
    expect(await outsideNow()).toEqual(UNTOUCHED);
  });

  it('empties no folder that becomes a link after it was looked at', async () => {
    await mkdir(join(root, 'sub', 'kept'));
    const swapping: InFolder = async (folder, parts, work) => {
      if (parts[0] === 'kept') {
        await rm(join(root, 'sub', 'kept'), { recursive: true });
        await symlink(join(outside, 'kept'), join(root, 'sub', 'kept'));
      }
      return within(folder, parts, work);
    };
    await expect(filesWithin(root, 0o666, swapping).remove(join(root, 'sub'))).rejects.toMatchObject({
      code: 'ELOOP',
    });
    expect(await outsideNow()).toEqual(UNTOUCHED);
  });

  it('takes the folder itself for the operator’s, who may have it be a link', async () => {
    await rename(root, `${root}-moved`);
    await symlink(`${root}-moved`, root);
    await files().makeFolder(join(root, 'a', 'b'));
    await replaceFile(files(), join(root, 'a', 'b', 'c'), BYTES);
    await files().syncFolder(root);
    expect(await readFile(join(`${root}-moved`, 'a', 'b', 'c'))).toEqual(BYTES);
  });
});

describe('a file that is written aside', () => {
  it('has a name that nobody can foresee, and that is known again', () => {
    const names = Array.from({ length: 100 }, () => asideOf('current'));
    expect(new Set(names).size).toBe(100);
    for (const name of [...names, 'current.tmp'])
      expect(isAside(name, ['rolled-back', 'current'])).toBe(true);
    for (const name of [
      'current',
      'current.0123.tmp',
      'other.0123456789abcdef.tmp',
      'current.0123456789abcdef.tmp.txt',
    ]) {
      expect(isAside(name, ['rolled-back', 'current'])).toBe(false);
    }
  });

  it('does not stay where the writing fails', async () => {
    await mkdir(join(root, 'here-too', 'full'), { recursive: true });
    await expect(replaceFile(filesWithin(root), join(root, 'here-too'), BYTES)).rejects.toThrow();
    expect((await readdir(root)).sort()).toEqual(['here', 'here-too', 'sub']);
  });
});
