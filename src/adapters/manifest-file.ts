import { z } from 'zod';
import { failure } from '../domain/error.ts';
import type { Recipe, Refusal } from '../domain/generation.ts';
import { parseAs, parseJson, sha256, torn } from './checked-files.ts';
import type { FileEntry } from './checked-files.ts';

export const MANIFEST = 'manifest.json';

/** How many of each a generation holds: a file can be whole and still be the wrong one. */
export type Counts = {
  readonly pages: number;
  readonly articles: number;
  readonly passages: number;
  readonly vectors: number;
  readonly terms: number;
  readonly postings: number;
};

/** What a generation's folder holds and what it was made from: written last, read first. */
export type Manifest = {
  readonly id: string;
  readonly indexedAt: string;
  readonly recipe: Recipe;
  readonly counts: Counts;
  /** Length of every vector. */
  readonly dimensions: number;
  readonly files: readonly FileEntry[];
  readonly articleHashes: readonly string[];
  readonly refused: readonly Refusal[];
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

/** The manifest is `unknown` here since the seal is over it as it was parsed: a schema would put its keys in another order. */
const sealedSchema = z.object({ seal: z.string(), manifest: z.unknown() });

/** The part that stays readable whatever the format. */
const formatSchema = z.looseObject({ recipe: z.looseObject({ format: z.number() }) });

/** The manifest's file. Every other file is vouched for by the manifest, and the manifest by its own seal. */
export function encodeManifest(manifest: Manifest): Buffer {
  return Buffer.from(JSON.stringify({ seal: sealOf(manifest), manifest }));
}

/**
 * Reads what `encodeManifest` made.
 *
 * @param format the layout that the caller can read
 * @throws `index-foreign` for another layout, `index-torn` for anything that was not written so
 */
export function decodeManifest(bytes: Buffer, generation: string, format: number): Manifest {
  const origin = { generation, file: MANIFEST };
  const { seal, manifest } = parseJson(sealedSchema, bytes.toString(), origin);
  const found = parseAs(formatSchema, manifest, origin).recipe.format;
  // Before anything else: another layout may well be sealed in another way.
  if (found !== format) {
    const values = { generation, what: 'format', found: String(found), expected: String(format) };
    throw failure('index-foreign', values);
  }
  if (seal !== sealOf(manifest)) throw torn(origin, 'its digest differs');
  const parsed = parseAs(manifestSchema, manifest, origin);
  if (parsed.id !== generation) throw torn(origin, `written for generation ${parsed.id}`);
  return parsed;
}

/** Over the text that `JSON.stringify` gives: parsing and writing again gives the same text, since keys keep their order. */
function sealOf(manifest: unknown): string {
  return sha256(Buffer.from(JSON.stringify(manifest)));
}
