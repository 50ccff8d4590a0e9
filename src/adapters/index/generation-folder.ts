import { join } from 'node:path';
import { IsnadError } from '../../domain/error.ts';
import type { Generation, GenerationContents, KeywordData, VectorTable } from '../../domain/generation.ts';
import { countPassages } from '../../domain/passage.ts';
import { ARTICLES, decodeArticles, encodeArticles } from './articles-file.ts';
import { checkedReader, fileEntry, type FileEntry, readGenerationFile, torn } from './checked-files.ts';
import { decodeKeywords, encodeKeywords, KEYWORDS } from './keywords-file.ts';
import {
  decodeManifest,
  encodeManifest,
  type GenerationCounts,
  MANIFEST,
  type Manifest,
} from './manifest-file.ts';
import { decodeSpeech, encodeSpeech, SPEECH } from './speech-file.ts';
import { loadVectors, saveVectors } from './vectors-file.ts';
import { messageOf } from '../files/system-code.ts';
import { makeFolderDurably, replaceFile, type WritableFiles } from '../files/writable-files.ts';

/** Folder of the vectors inside a generation's folder. */
const VECTORS = 'vectors';

/** The id and the time of a new generation. */
export type Stamp = { readonly id: string; readonly indexedAt: string };

/**
 * Writes a generation into a new folder. The manifest comes last: a folder without one is not whole.
 *
 * @throws what `files` throws; what was written by then stays
 */
export async function writeGeneration(
  files: WritableFiles,
  folder: string,
  stamp: Stamp,
  contents: GenerationContents,
): Promise<void> {
  const entries = new Map<string, FileEntry>();
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    await replaceFile(files, join(folder, path), bytes);
    // By path: a shard may be written more than once.
    entries.set(path, fileEntry(path, bytes));
  };

  await makeFolderDurably(files, folder);
  await write(ARTICLES, encodeArticles(contents));
  await write(KEYWORDS, encodeKeywords(contents.keywords));
  await write(SPEECH, encodeSpeech(contents.speech));
  await makeFolderDurably(files, join(folder, VECTORS));
  await saveVectors(contents.vectors, {
    makeFolder: (path) => makeFolderDurably(files, join(folder, VECTORS, path)),
    write: (path, bytes) => write(`${VECTORS}/${path}`, bytes),
  });
  const { recipe, vectors, articleHashes, refused, corpusFingerprint } = contents;
  const manifest = {
    ...stamp,
    recipe,
    counts: countsOf(contents),
    dimensions: vectors.dimensions,
    files: [...entries.values()],
    articleHashes,
    refused,
    corpusFingerprint,
  };
  await replaceFile(files, join(folder, MANIFEST), encodeManifest(manifest));
}

/**
 * The manifest of the generation in a folder.
 *
 * @param since the oldest layout that will do, if not `format` alone
 * @throws `index-torn` if it is missing or not what was written, `index-foreign` if its layout is another one
 */
export async function readManifest(
  folder: string,
  generation: string,
  format: number,
  since = format,
): Promise<Manifest> {
  const bytes = await readGenerationFile(folder, { generation, file: MANIFEST });
  return decodeManifest(bytes, generation, format, since);
}

/**
 * A whole generation. Each file is read once and checked against the manifest: its size, its digest, and the numbers of pages,
 * articles, passages, vectors, terms and postings in it.
 *
 * @throws `index-torn` with the file's name
 */
export async function readGeneration(folder: string, manifest: Manifest): Promise<Generation> {
  const { id, indexedAt, recipe, articleHashes, refused, corpusFingerprint } = manifest;
  const read = checkedReader(folder, id, manifest.files);
  const { pages, articles, copies } = decodeArticles(await read(ARTICLES), id);
  const keywords = decodeKeywords(await read(KEYWORDS), id);
  const speech = decodeSpeech(await read(SPEECH), id, articles);
  const vectors = await readVectors(folder, manifest);
  const generation: Generation = {
    id,
    indexedAt,
    recipe,
    pages,
    articles,
    copies,
    speech,
    articleHashes,
    vectors,
    keywords,
    refused,
    corpusFingerprint,
  };
  checkCounts(countsOf(generation), manifest);
  return generation;
}

/**
 * Checks a generation as `readGeneration` does and keeps nothing of it, since a writer already holds the contents in memory.
 *
 * @throws `index-torn` with the file's name
 */
export async function checkGeneration(folder: string, manifest: Manifest): Promise<void> {
  const read = checkedReader(folder, manifest.id, manifest.files);
  const decoded = decodeArticles(await read(ARTICLES), manifest.id);
  const articles = articleCounts(decoded);
  decodeSpeech(await read(SPEECH), manifest.id, decoded.articles);
  const keywords = keywordCounts(decodeKeywords(await read(KEYWORDS), manifest.id));
  const { digests } = await readVectors(folder, manifest);
  checkCounts({ ...articles, ...keywords, vectors: digests.length }, manifest);
}

/** Only the vectors; throws `index-torn` as `readGeneration` does. */
export async function readVectors(folder: string, manifest: Manifest): Promise<VectorTable> {
  const { id: generation, counts, dimensions, files } = manifest;
  const read = checkedReader(folder, generation, files);
  try {
    return await loadVectors({ vectors: counts.vectors, dimensions }, (path) => read(`${VECTORS}/${path}`));
  } catch (error) {
    if (error instanceof IsnadError) throw error;
    throw torn({ generation, file: VECTORS }, messageOf(error), error);
  }
}

function countsOf(
  contents: Pick<GenerationContents, 'pages' | 'articles' | 'vectors' | 'keywords'>,
): GenerationCounts {
  const { vectors, keywords } = contents;
  return { ...articleCounts(contents), ...keywordCounts(keywords), vectors: vectors.digests.length };
}

function articleCounts({
  pages,
  articles,
}: Pick<GenerationContents, 'pages' | 'articles'>): Pick<
  GenerationCounts,
  'pages' | 'articles' | 'passages'
> {
  return { pages: pages.length, articles: articles.length, passages: countPassages(articles) };
}

function keywordCounts({ terms, documents }: KeywordData): Pick<GenerationCounts, 'terms' | 'postings'> {
  return { terms: terms.length, postings: documents.length };
}

/** A file can be whole and still belong to another generation. */
function checkCounts(counts: GenerationCounts, manifest: Manifest): void {
  const found = new Map<string, number>(Object.entries(counts));
  for (const [what, expected] of Object.entries(manifest.counts)) {
    if (found.get(what) !== expected) {
      const problem = `${found.get(what) ?? 0} ${what} found, ${expected} expected`;
      throw torn({ generation: manifest.id, file: MANIFEST }, problem);
    }
  }
}
