import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FileStorage, LocalIndex, ProtobufCodec } from 'vectra';
import type { VectorTable } from '../domain/generation.ts';

/** Where a table is written: paths are relative, with `/`. */
export type VectorWriter = {
  makeFolder(path: string): Promise<void>;
  write(path: string, bytes: Uint8Array): Promise<void>;
};

/** How large a table should be when it is read. */
export type VectorCounts = { readonly vectors: number; readonly dimensions: number };

/** Items in one vectra index. Every insertion looks through all items before it: 8,192 take 0.4 s, 50,000 take 22 s. */
const SHARD_ITEMS = 8192;

/**
 * Saves a table as vectra indexes in the folders 0000, 0001, ..., in the table's order; an item's id is the
 * digest of its text. Throws what `writer` threw.
 */
export async function saveVectors(table: VectorTable, writer: VectorWriter): Promise<void> {
  const { dimensions, digests, values } = table;
  for (const [shard, from] of shardStarts(digests.length).entries()) {
    const items = digests.slice(from, from + SHARD_ITEMS).map((id, row) => {
      const start = (from + row) * dimensions;
      return { id, vector: Array.from(values.subarray(start, start + dimensions)) };
    });
    const failures: unknown[] = [];
    try {
      const index = openShard(shard, writingStorage(writer, failures));
      await index.createIndex();
      await index.batchInsertItems(items);
    } catch (error) {
      // vectra replaces what went wrong by a sentence of its own.
      throw failures[0] ?? error;
    }
  }
}

/**
 * Reads what `saveVectors` wrote. The values are the same 32-bit floats, bit for bit.
 *
 * @param read gives a file's bytes by its path; what it throws is passed on
 * @throws Error saying what was found and what was expected: vectra opens some torn files as an empty index
 */
export async function loadVectors(
  expected: VectorCounts,
  read: (path: string) => Promise<Buffer>,
): Promise<VectorTable> {
  const { vectors, dimensions } = expected;
  const digests: string[] = [];
  const values = new Float32Array(vectors * dimensions);
  for (const [shard, from] of shardStarts(vectors).entries()) {
    const items = await openShard(shard, readingStorage(read)).listItems();
    const due = Math.min(SHARD_ITEMS, vectors - from);
    if (items.length !== due) {
      throw new Error(`${items.length} vectors found in ${shardName(shard)}, ${due} expected`);
    }
    for (const { id, vector } of items) {
      if (vector.length !== dimensions) {
        throw new Error(`vector of ${vector.length} dimensions found, ${dimensions} expected`);
      }
      values.set(vector, digests.length * dimensions);
      digests.push(id);
    }
  }
  return { dimensions, digests, values };
}

/** First item of each shard. */
function shardStarts(items: number): number[] {
  return Array.from({ length: Math.ceil(items / SHARD_ITEMS) }, (_, shard) => shard * SHARD_ITEMS);
}

function shardName(shard: number): string {
  return String(shard).padStart(4, '0');
}

function openShard(shard: number, storage: FileStorage): LocalIndex {
  const vectra = loadVectra();
  return new vectra.LocalIndex(shardName(shard), undefined, storage, new vectra.ProtobufCodec());
}

type Vectra = {
  readonly LocalIndex: typeof LocalIndex;
  readonly ProtobufCodec: typeof ProtobufCodec;
};

/**
 * The two classes that are needed, by their files. vectra's entry loads OpenAI's client, gRPC and a
 * tokeniser besides: 440 to 640 ms at every start of the command line, against 80 to 110 ms this way. Its
 * package.json does not offer the files, hence the path; the version is pinned, and a test would see them move.
 */
function loadVectra(): Vectra {
  const require = createRequire(import.meta.url);
  const library = dirname(require.resolve('vectra'));
  return {
    ...(require(join(library, 'LocalIndex.js')) as Pick<Vectra, 'LocalIndex'>),
    ...(require(join(library, 'codecs', 'ProtobufCodec.js')) as Pick<Vectra, 'ProtobufCodec'>),
  };
}

/** A folder that refuses every call: each storage below allows those that vectra makes for one shard. */
const CLOSED_STORAGE: FileStorage = {
  createFile: refuse,
  createFolder: refuse,
  deleteFile: refuse,
  deleteFolder: refuse,
  getDetails: refuse,
  listFiles: refuse,
  pathExists: refuse,
  readFile: refuse,
  upsertFile: refuse,
};

function refuse(): Promise<never> {
  return Promise.reject(new Error('vectra made a call that no shard needs'));
}

function readingStorage(read: (path: string) => Promise<Buffer>): FileStorage {
  return { ...CLOSED_STORAGE, pathExists: () => Promise.resolve(true), readFile: read };
}

/** `failures` fills with what the writer threw. */
function writingStorage(writer: VectorWriter, failures: unknown[]): FileStorage {
  const remember = async (done: Promise<void>): Promise<void> => {
    try {
      await done;
    } catch (error) {
      failures.push(error);
      throw error;
    }
  };
  return {
    ...CLOSED_STORAGE,
    pathExists: () => Promise.resolve(false),
    createFolder: (path) => remember(writer.makeFolder(path)),
    upsertFile: (path, content) =>
      remember(writer.write(path, typeof content === 'string' ? Buffer.from(content) : content)),
  };
}
