import type { Generation } from '../../domain/generation.ts';
import { ARTICLES, decodeArticles } from './articles-file.ts';
import { checkedReader } from './checked-files.ts';
import { readManifest } from './generation-folder.ts';
import { IndexFolder, whileReading } from './index-folder.ts';
import { decodeKeywords, KEYWORDS } from './keywords-file.ts';
import type { VerifierSettings } from '../processes/verifier-messages.ts';

/**
 * Reads the part of a generation that is needed to verify quotes: all but the vectors, which are most of it. Each file is
 * checked against the manifest.
 *
 * @throws `index-torn`, also if the generation no longer exists; `index-foreign`
 */
export async function readQuotable({
  indexDir,
  generation: id,
  format,
}: Omit<VerifierSettings, 'corpusDir'>): Promise<Pick<Generation, 'id' | 'pages' | 'articles' | 'keywords'>> {
  const index = new IndexFolder(indexDir);
  return whileReading(index, id, async () => {
    const folder = index.generation(id);
    const manifest = await readManifest(folder, id, format);
    const read = checkedReader(folder, id, manifest.files);
    const { pages, articles } = decodeArticles(await read(ARTICLES), id);
    return { id, pages, articles, keywords: decodeKeywords(await read(KEYWORDS), id) };
  });
}
