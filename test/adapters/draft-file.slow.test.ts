import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/adapters/draft-file.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { zipOf } from './zip-of.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';

async function wordFile(paragraphs: readonly string[]): Promise<string> {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const path = join(await temporaryFolder(), 'draft.docx');
  const files = {
    '[Content_Types].xml': Buffer.from(TYPES),
    'word/document.xml': Buffer.from(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
  };
  await writeFile(path, zipOf(files));
  return path;
}

describe('a draft in a Word document', () => {
  it('is read as its paragraphs, one per line', async () => {
    const path = await wordFile(['The mayor said:', '', '“the bridge was closed”']);
    expect(await readDraft(path)).toEqual({
      text: 'The mayor said:\n“the bridge was closed”',
      paragraphs: 'lines',
    });
  });

  it('is refused by name where it is no Word document, or has no text', async () => {
    const path = join(await temporaryFolder(), 'draft.docx');
    await writeFile(path, 'plain');
    await expect(readDraft(path)).rejects.toMatchObject({
      notice: {
        code: 'draft-unreadable',
        values: { path, problem: expect.stringContaining('it is not a Word document') as string },
      },
    });
    const empty = await wordFile(['']);
    await expect(readDraft(empty)).rejects.toMatchObject({
      notice: { code: 'draft-unreadable', values: { path: empty, problem: 'it is empty' } },
    });
  });
});
