import protobuf from 'protobufjs/minimal.js';
import type { Reader } from 'protobufjs/minimal.js';
import type { VectorTable } from '../../domain/generation.ts';

/** Where a table is written: paths are relative, with `/`. */
export type VectorWriter = {
  makeFolder(path: string): Promise<void>;
  write(path: string, bytes: Uint8Array): Promise<void>;
};

/** How large a table should be when it is read. */
export type VectorCounts = { readonly vectors: number; readonly dimensions: number };

/** Vectors in one file: a file of 384 dimensions stays below 14 MB, which is held in memory twice while it is read. */
const SHARD_VECTORS = 8192;

/**
 * A shard is a protobuf message. vectra 0.15 wrote the same one with three fields more, which are skipped:
 *
 *     message Shard { repeated Item items = 3; }
 *     message Item { string id = 1; repeated float vector = 3 [packed = true]; }
 *
 * A field's tag is its number and how it is stored; 2 stands for bytes that follow their length.
 */
const ITEMS = (3 << 3) | 2;
const ID = (1 << 3) | 2;
const VECTOR = (3 << 3) | 2;

const FLOAT_BYTES = 4;

/**
 * Saves a table as files 0000/index.pb, 0001/index.pb, ..., in the table's order; a vector's id is the digest of its
 * text. Throws what `writer` threw.
 */
export async function saveVectors(table: VectorTable, writer: VectorWriter): Promise<void> {
  for (const [shard, from] of shardStarts(table.digests.length).entries()) {
    await writer.makeFolder(shardName(shard));
    await writer.write(shardFile(shard), encodeShard(table, from));
  }
}

/**
 * Reads what `saveVectors` wrote. The values are the same 32-bit floats, bit for bit.
 *
 * @param read gives a file's bytes by its path; what it throws is passed on
 * @throws Error saying what was found and what was expected: an empty file is a valid message without vectors
 */
export async function loadVectors(
  expected: VectorCounts,
  read: (path: string) => Promise<Buffer>,
): Promise<VectorTable> {
  const { vectors, dimensions } = expected;
  const digests: string[] = [];
  const values = new Float32Array(vectors * dimensions);
  for (const [shard, from] of shardStarts(vectors).entries()) {
    const items = decodeShard(await read(shardFile(shard)));
    const due = Math.min(SHARD_VECTORS, vectors - from);
    if (items.length !== due) {
      throw new Error(`${items.length} vectors found in ${shardName(shard)}, ${due} expected`);
    }
    for (const { id, floats } of items) {
      const found = floats.byteLength / FLOAT_BYTES;
      if (found !== dimensions) {
        throw new Error(`vector of ${found} dimensions found, ${dimensions} expected`);
      }
      readFloats(floats, values.subarray(digests.length * dimensions, (digests.length + 1) * dimensions));
      digests.push(id);
    }
  }
  return { dimensions, digests, values };
}

/** First vector of each shard. */
function shardStarts(vectors: number): number[] {
  return Array.from({ length: Math.ceil(vectors / SHARD_VECTORS) }, (_, shard) => shard * SHARD_VECTORS);
}

function shardName(shard: number): string {
  return String(shard).padStart(4, '0');
}

function shardFile(shard: number): string {
  return `${shardName(shard)}/index.pb`;
}

function encodeShard({ dimensions, digests, values }: VectorTable, from: number): Uint8Array {
  const writer = protobuf.Writer.create();
  for (const [row, id] of digests.slice(from, from + SHARD_VECTORS).entries()) {
    const start = (from + row) * dimensions;
    writer.uint32(ITEMS).fork();
    writer.uint32(ID).string(id);
    writer.uint32(VECTOR).bytes(bytesOf(values.subarray(start, start + dimensions)));
    writer.ldelim();
  }
  return writer.finish();
}

/** `floats` is a view of the shard's bytes. */
type Item = { readonly id: string; readonly floats: Uint8Array };

function decodeShard(bytes: Uint8Array): Item[] {
  const reader = protobuf.Reader.create(bytes);
  const items: Item[] = [];
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (tag === ITEMS) items.push(decodeItem(reader));
    else reader.skipType(tag & 7);
  }
  return items;
}

function decodeItem(reader: Reader): Item {
  const end = reader.uint32() + reader.pos;
  let id = '';
  let floats: Uint8Array = new Uint8Array();
  while (reader.pos < end) {
    const tag = reader.uint32();
    if (tag === ID) id = reader.string();
    else if (tag === VECTOR) floats = reader.bytes();
    else reader.skipType(tag & 7);
  }
  return { id, floats };
}

/** protobuf stores floats with their lowest byte first, whatever the machine does. */
function bytesOf(values: Float32Array): Uint8Array {
  const bytes = new Uint8Array(values.length * FLOAT_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) view.setFloat32(index * FLOAT_BYTES, value, true);
  return bytes;
}

function readFloats(bytes: Uint8Array, into: Float32Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let index = 0; index < into.length; index++) into[index] = view.getFloat32(index * FLOAT_BYTES, true);
}
