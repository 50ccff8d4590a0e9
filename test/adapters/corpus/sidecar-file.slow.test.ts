import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import * as jsonScan from '../../../src/adapters/corpus/json-scan.ts';
import { fileCorpus } from '../../../src/adapters/corpus/file-corpus.ts';
import { readSidecar, SIDECAR_FILE, SIDECAR_LIMITS } from '../../../src/adapters/corpus/sidecar-file.ts';
import { parseCorpus } from '../../../src/app/indexing/parse-corpus.ts';
import { describeNotice } from '../../../src/operator-messages.ts';
import { temporaryFolder } from '../temporary-folder.ts';

vi.mock(import('../../../src/adapters/corpus/json-scan.ts'), { spy: true });

const GOOD = 'A bridge is opened\n\n2024-03-05\n\nThe bridge across the river was opened on Tuesday.\n';

async function corpusWith(side: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'good.txt'), GOOD);
  await writeFile(join(folder, SIDECAR_FILE), side);
  return folder;
}

describe('a side file', () => {
  it('with nothing wrong is not searched for lines; with much wrong, once', async () => {
    const searched = vi.mocked(jsonScan.linesOfKeys).mockClear();
    await parseCorpus(fileCorpus(await corpusWith('{"good.txt": {"outlet": "Paper"}}')));
    expect(searched).not.toHaveBeenCalled();
    const entries = Array.from({ length: 2000 }, (_, i) =>
      i % 2 === 0 ? `"nowhere/${i}.txt": {}` : `"wrong/${i}.txt": {"outlet": 1}`,
    );
    const { remarks } = await parseCorpus(fileCorpus(await corpusWith(`{\n${entries.join(',\n')}\n}`)));
    expect(remarks).toHaveLength(2000);
    expect(
      new Set(remarks.map(describeNotice)).has(
        'sources.json:2001: "wrong/1999.txt": outlet Invalid input: expected string, received number. It was ignored.',
      ),
    ).toBe(true);
    expect(remarks.map(describeNotice)).toContainEqual(
      expect.stringMatching(/^sources\.json:2: "nowhere\/0\.txt" matches nothing/u),
    );
    expect(searched).toHaveBeenCalledTimes(1);
  });

  it.each([
    [{ ...SIDECAR_LIMITS, bytes: 50 }, '50 bytes'],
    [{ ...SIDECAR_LIMITS, values: 5 }, '5 values'],
  ])('that is too large is not read, and says what to do', async (limits, what) => {
    const folder = await corpusWith('{"good.txt": {"outlet": "Paper", "title": "A bridge is opened"}}');
    expect((await readSidecar(folder)).notices).toEqual([]);
    const { entries, notices } = await readSidecar(folder, limits);
    expect(entries.size).toBe(0);
    expect(notices.map(describeNotice)).toEqual([
      `sources.json:1: the file has more than ${what}. Remove entries that no page needs, or divide the corpus. It was ignored.`,
    ]);
  });

  it('may number more articles than a call takes arguments', async () => {
    const articles = Array.from({ length: 200_000 }, (_, i) => ({ article: i + 2 }));
    const folder = await corpusWith(JSON.stringify({ 'good.txt': { articles } }));
    const { remarks, articles: found } = await parseCorpus(fileCorpus(folder));
    expect([found.length, remarks.length]).toEqual([1, 200_000]);
  });

  it('is a folder: that is told, and the pages go in', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'good.txt'), GOOD);
    await mkdir(join(folder, SIDECAR_FILE));
    const { remarks, articles } = await parseCorpus(fileCorpus(folder));
    expect([articles.length, remarks.length]).toEqual([1, 1]);
  });
});
