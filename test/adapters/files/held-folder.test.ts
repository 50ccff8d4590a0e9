import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { inCheckedFolder, inFolder, partsBelow } from '../../../src/adapters/files/held-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let root = '';
let outside = '';
beforeEach(async () => {
  const folder = await temporaryFolder();
  [root, outside] = [join(folder, 'root'), join(folder, 'outside')];
  await mkdir(join(root, 'a', 'b'), { recursive: true });
  await mkdir(join(outside, 'b'), { recursive: true });
});

const write = (folder: string): Promise<void> => writeFile(join(folder, 'x'), 'text');

describe.each([
  ['as this system does it', inFolder],
  ['by looking before and after', inCheckedFolder],
])('work in a folder, %s', (how, within) => {
  it('is done there, also where the root is a link', async () => {
    await symlink(root, `${root}-link`);
    await within(`${root}-link`, ['a', 'b'], write);
    expect(await readFile(join(root, 'a', 'b', 'x'), 'utf8')).toBe('text');
    await within(root, [], write);
    expect((await readdir(root)).sort()).toEqual(['a', 'x']);
  });

  it.each([[['link']], [['link', 'b']], [['a', 'link']], [['a', 'link', 'b']]])(
    'is not done where %j goes through a link',
    async (parts) => {
      await symlink(outside, join(root, 'link'));
      await symlink(outside, join(root, 'a', 'link'));
      await expect(within(root, parts, write)).rejects.toMatchObject({
        code: 'ELOOP',
        message: expect.stringContaining(join(root, ...parts.slice(0, parts.indexOf('link') + 1))) as string,
      });
      expect(await readdir(outside, { recursive: true })).toEqual(['b']);
    },
  );

  it('is not done below a file, nor where nothing is', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(within(root, ['file'], write)).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(within(root, ['none', 'b'], write)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('stays there, or is told as failed, where a folder on the way becomes a link meanwhile', async () => {
    const working = within(root, ['a', 'b'], async (folder) => {
      await rename(join(root, 'a'), join(root, 'aside'));
      await symlink(outside, join(root, 'a'));
      if (how.startsWith('as') && process.platform === 'linux') await write(folder);
    });
    if (how.startsWith('as') && process.platform === 'linux') {
      await working;
      expect(await readdir(join(root, 'aside', 'b'))).toEqual(['x']);
    } else await expect(working).rejects.toMatchObject({ code: 'ELOOP' });
    expect(await readdir(join(outside, 'b'))).toEqual([]);
  });

  it('is told as failed where the folder is another one of its name afterwards, unless it was held open', async () => {
    const working = within(root, ['a'], async (folder) => {
      await rename(join(root, 'a'), join(root, 'aside'));
      await mkdir(join(root, 'a'));
      await write(folder);
    });
    if (how.startsWith('as') && process.platform === 'linux') {
      await working;
      expect((await readdir(join(root, 'aside'))).sort()).toEqual(['b', 'x']);
    } else await expect(working).rejects.toMatchObject({ code: 'ELOOP' });
  });

  it('fails with the path that a person knows', async () => {
    await expect(within(root, ['a'], (folder) => readFile(join(folder, 'none')))).rejects.toMatchObject({
      message: expect.stringContaining(join(root, 'a', 'none')) as string,
    });
  });
});

it.each([
  ['/r', '/r', []],
  ['/r', '/r/a/b', ['a', 'b']],
  ['/r', '/r/..a', ['..a']],
  ['/r', '/', null],
  ['/r', '/q/a', null],
  ['/r', '/r/../q', null],
  ['/', '/a', ['a']],
])('below %s, %s has the parts %j', (folder, path, parts) => {
  expect(partsBelow(folder, path)).toEqual(parts);
});
