import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadVectors, saveVectors } from '../../../src/adapters/index/vectors-file.ts';
import type { VectorTable } from '../../../src/domain/generation.ts';

/** A folder in memory. */
class MemoryFolder {
  readonly files = new Map<string, Uint8Array>();
  readonly folders: string[] = [];

  makeFolder = (path: string): Promise<void> => {
    this.folders.push(path);
    return Promise.resolve();
  };
  write = (path: string, bytes: Uint8Array): Promise<void> => {
    this.files.set(path, bytes.slice());
    return Promise.resolve();
  };
  read = (path: string): Promise<Buffer> => Promise.resolve(Buffer.from(this.files.get(path) ?? []));
}

function tableOf(rows: number, dimensions: number): VectorTable {
  const values = Float32Array.from({ length: rows * dimensions }, (_, i) => Math.sin(i));
  return { dimensions, digests: Array.from({ length: rows }, (_, row) => `digest ${row}`), values };
}

const bits = (values: Float32Array) => new Uint32Array(values.slice().buffer);

describe('saved vectors', () => {
  it('come back in order and to the bit', async () => {
    const numbers = fc.float32Array({ minLength: 12, maxLength: 12, noNaN: true });
    await fc.assert(
      fc.asyncProperty(numbers, async (values) => {
        const folder = new MemoryFolder();
        await saveVectors({ dimensions: 4, digests: ['c', 'a', 'b'], values }, folder);
        const loaded = await loadVectors({ vectors: 3, dimensions: 4 }, folder.read);
        expect(loaded.digests).toEqual(['c', 'a', 'b']);
        expect(bits(loaded.values)).toEqual(bits(values));
      }),
      { numRuns: 50 },
    );
  });

  it.each([0, 1, 8192, 8193])('are kept in as many shards as %i need', async (rows) => {
    const folder = new MemoryFolder();
    const table = tableOf(rows, 3);
    await saveVectors(table, folder);
    const shards = ['0000', '0001'].slice(0, Math.ceil(rows / 8192));
    expect(folder.folders).toEqual(shards);
    expect([...folder.files.keys()]).toEqual(shards.map((shard) => `${shard}/index.pb`));
    expect(await loadVectors({ vectors: rows, dimensions: 3 }, folder.read)).toEqual(table);
  });

  it.each([
    ['fewer than expected', { vectors: 6, dimensions: 3 }, '5 vectors found in 0000, 6 expected'],
    ['more than expected', { vectors: 4, dimensions: 3 }, '5 vectors found in 0000, 4 expected'],
    ['of another length', { vectors: 5, dimensions: 2 }, 'vector of 3 dimensions found, 2 expected'],
  ])('are refused when %s', async (_, expected, message) => {
    const folder = new MemoryFolder();
    await saveVectors(tableOf(5, 3), folder);
    await expect(loadVectors(expected, folder.read)).rejects.toThrow(message);
  });

  it('are refused when their file is empty, which is a valid message without vectors', async () => {
    const empty = () => Promise.resolve(Buffer.alloc(0));
    await expect(loadVectors({ vectors: 5, dimensions: 3 }, empty)).rejects.toThrow(
      '0 vectors found in 0000, 5 expected',
    );
  });

  it.each(['makeFolder', 'write'] as const)('pass on what %s throws, as it is', async (call) => {
    const full = Object.assign(new Error('disk full'), { code: 'ENOSPC' });
    const folder = new MemoryFolder();
    folder[call] = () => Promise.reject(full);
    await expect(saveVectors(tableOf(5, 3), folder)).rejects.toBe(full);
  });

  it('are read from what vectra 0.15 wrote, whose further fields are skipped', async () => {
    const written =
      '08011200' +
      '1a160a01611a080000803f000020c021f3d9a8a4688a0540' +
      '1a170a0262631a0800000000cdcccc3d21000000a09999b93f';
    const read = () => Promise.resolve(Buffer.from(written, 'hex'));
    expect(await loadVectors({ vectors: 2, dimensions: 2 }, read)).toEqual({
      dimensions: 2,
      digests: ['a', 'bc'],
      values: Float32Array.of(1, -2.5, 0, 0.1),
    });
  });
});
