import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/adapters/draft-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

const refusal = (path: string, problem: string | RegExp) => ({
  notice: {
    code: 'draft-unreadable',
    values: {
      path,
      problem: (typeof problem === 'string' ? problem : expect.stringMatching(problem)) as string,
    },
  },
});

describe('a draft', () => {
  it.each([
    ['draft.txt', 'between-empty-lines'],
    ['draft.md', 'markdown'],
    ['DRAFT.MD', 'markdown'],
  ])('%s is read to the character, front matter too', async (name, paragraphs) => {
    const text = '---\ntitle: x\n---\r\n"one two three" \u200f\n';
    expect(await readDraft(await fileOf(name, text))).toEqual({ text, paragraphs });
  });

  it.each([
    ['empty', ' \n', 'it is empty'],
    ['binary', 'a\0b', 'it is not text (it contains a NUL byte)'],
    ['not UTF-8', new Uint8Array([97, 0xff]), 'it is not UTF-8 (the first invalid byte is at offset 1)'],
    [
      'UTF-16 with half a character',
      new Uint8Array([0xff, 0xfe, 97, 0, 10, 0, 0, 0xdc, 98, 0]),
      'its byte-order mark says utf-16le, which the bytes at offset 6, in line 2, are not',
    ],
    ['of one word without end', 'x'.repeat(10_000_001), /^it takes too much to read \(characters/u],
  ])('that is %s is refused by name', async (_, content, problem) => {
    const path = await fileOf('draft.txt', content);
    await expect(readDraft(path)).rejects.toMatchObject(refusal(path, problem));
  });

  it('that is missing, a folder or of another format is refused by name', async () => {
    const folder = await temporaryFolder();
    const missing = join(folder, 'missing.txt');
    await expect(readDraft(missing)).rejects.toMatchObject(
      refusal(missing, 'there is no such file or folder'),
    );
    const inside = join(folder, 'folder.md');
    await mkdir(inside);
    await expect(readDraft(inside)).rejects.toMatchObject(refusal(inside, 'it is a folder'));
    await expect(readDraft('draft.pdf')).rejects.toMatchObject(
      refusal('draft.pdf', 'only .txt, .md, .docx files are read as drafts'),
    );
  });

  it('that is too large is refused before it is read', async () => {
    const path = await fileOf('draft.txt', 'x'.repeat(2 * 2 ** 20 + 1));
    await expect(readDraft(path, 2 * 2 ** 20)).rejects.toMatchObject(
      refusal(path, 'it is larger than 2 MiB; split it'),
    );
  });
});
