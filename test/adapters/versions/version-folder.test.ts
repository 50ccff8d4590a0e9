import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { versionFolder } from '../../../src/adapters/versions/version-folder.ts';
import { storedVersion } from '../../../src/app/versions/stored-version.ts';

const NAME = '20261130T080000Z-01234567.txt';
const TEXT = 'A bridge is opened\n\n2026-11-28\n\nThe bridge across the river is open. It has four lanes.\n';

/** A corpus with these files. */
async function corpusWith(...files: readonly string[]): Promise<string> {
  const corpus = await mkdtemp(join(tmpdir(), 'isnad-versions-'));
  for (const file of files) {
    await mkdir(dirname(join(corpus, file)), { recursive: true });
    await writeFile(join(corpus, file), TEXT);
  }
  return corpus;
}

it('gives the version of a name, and no other', async () => {
  const corpus = await corpusWith(`.versions/a.txt/${NAME}`, `.versions/b.txt/${NAME}`);
  const source = `a.txt/${NAME}`;
  const stored = await storedVersion(versionFolder(corpus), source);
  expect(stored).toMatchObject({ kind: 'read', text: TEXT, parsed: { pages: [{ source }] } });
});

it('gives none that is not kept', async () => {
  const versions = versionFolder(await corpusWith(`.versions/a.txt/${NAME}`));
  expect(await versions.named(`c.txt/${NAME}`)).toBeNull();
  expect(await versions.named('a.txt/20261129T080000Z-01234567.txt')).toBeNull();
  expect(await versionFolder(await corpusWith('a.txt')).named(`a.txt/${NAME}`)).toBeNull();
});

it('reads no file that is no version, whatever a bundle names', async () => {
  const corpus = await corpusWith(`.versions/a.txt/${NAME}`, `secret/${NAME}`, '.versions/plain.txt');
  await symlink(join(corpus, 'secret'), join(corpus, '.versions', 'link'));
  await symlink(
    join(corpus, 'secret', NAME),
    join(corpus, '.versions', 'a.txt', NAME.replace('0123', '3210')),
  );
  const versions = versionFolder(corpus);
  for (const name of [
    'plain.txt',
    `../secret/${NAME}`,
    `a.txt/../../secret/${NAME}`,
    `/secret/${NAME}`,
    `./a.txt/${NAME}`,
    `link/${NAME}`,
    `a.txt/${NAME.replace('0123', '3210')}`,
  ]) {
    expect(await versions.named(name), name).toBeNull();
  }
});
