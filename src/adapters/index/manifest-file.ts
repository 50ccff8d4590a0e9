import { z } from 'zod';
import { failure } from '../../domain/error.ts';
import type { Recipe, RefusedPage } from '../../domain/generation.ts';
import { type FileEntry, parseAs, parseJson, sha256, torn } from './checked-files.ts';

export const MANIFEST = 'manifest.json';

/** Numbers of things in a generation, since a file can be whole and still belong to another one. */
export type GenerationCounts = {
  readonly pages: number;
  readonly articles: number;
  readonly passages: number;
  readonly vectors: number;
  readonly terms: number;
  readonly postings: number;
};

/** What a generation's folder holds and what it was made from. Written last and read first. */
export type Manifest = {
  readonly id: string;
  readonly indexedAt: string;
  readonly recipe: Recipe;
  readonly counts: GenerationCounts;
  /** Length of every vector. */
  readonly dimensions: number;
  readonly files: readonly FileEntry[];
  readonly articleHashes: readonly string[];
  readonly refused: readonly RefusedPage[];
  readonly corpusFingerprint: string;
};

const count = z.int().nonnegative();

const manifestSchema: z.ZodType<Manifest> = z.strictObject({
  id: z.string(),
  indexedAt: z.string(),
  recipe: z.strictObject({ format: z.int(), model: z.string(), splitter: z.int(), analyser: z.int() }),
  counts: z.strictObject({
    pages: count,
    articles: count,
    passages: count,
    vectors: count,
    terms: count,
    postings: count,
  }),
  dimensions: count,
  files: z.array(z.strictObject({ path: z.string(), bytes: count, sha256: z.string() })),
  articleHashes: z.array(z.string()),
  refused: z.array(z.strictObject({ source: z.string(), reason: z.string() })),
  corpusFingerprint: z.string(),
});

/** The manifest is `unknown` here, since the seal covers it in its original order of keys, which a schema would change. */
const sealedSchema = z.object({ seal: z.string(), manifest: z.unknown() });

/** The part that every format has. */
const formatSchema = z.looseObject({ recipe: z.looseObject({ format: z.number() }) });

/** The bytes of the manifest. It vouches for every other file, and its seal vouches for it. */
export function encodeManifest(manifest: Manifest): Buffer {
  return Buffer.from(JSON.stringify({ seal: sealOf(manifest), manifest }));
}

/**
 * Reads what `encodeManifest` made.
 *
 * @param format the layout that the caller can read
 * @param since the oldest layout that does as well
 * @throws `index-foreign` for another layout, `index-torn` for anything that `encodeManifest` does not make
 */
export function decodeManifest(bytes: Buffer, generation: string, format: number, since = format): Manifest {
  const origin = { generation, file: MANIFEST };
  const { seal, manifest } = parseJson(sealedSchema, bytes.toString(), origin);
  const found = parseAs(formatSchema, manifest, origin).recipe.format;
  // Checked first, since another layout may be sealed in another way.
  if (found < since || found > format) {
    const values = { generation, what: 'format', found: String(found), expected: String(format) };
    throw failure('index-foreign', values);
  }
  if (seal !== sealOf(manifest)) throw torn(origin, 'its digest differs');
  const parsed = parseAs(manifestSchema, manifest, origin);
  if (parsed.id !== generation) throw torn(origin, `written for generation ${parsed.id}`);
  return parsed;
}

/** Digest of the manifest as `JSON.stringify` writes it. Parsing and writing again gives the same text, since keys keep their order. */
function sealOf(manifest: unknown): string {
  return sha256(Buffer.from(JSON.stringify(manifest)));
}
