import { type ByteSource, heldBytes, wholeBytes } from '../../../../../src/adapters/corpus/byte-source.ts';
import type { FilePart, InnerFile, PartsReader } from '../../../../../src/adapters/corpus/formats/parts-format.ts';
import { IsnadError } from '../../../../../src/domain/error.ts';

/** Bytes that come in small pieces, so that whatever a reader looks for is cut somewhere. */
export function cutBytes(bytes: Buffer, pieceBytes = 7): ByteSource {
  return {
    ...heldBytes(bytes),
    async *pieces() {
      for (let i = 0; i < bytes.length; i += pieceBytes) {
        yield await Promise.resolve(bytes.subarray(i, i + pieceBytes));
      }
    },
  };
}

/** What came of a file: a line for each part, and one for the refusal of the rest. */
export type Told = {
  readonly lines: readonly string[];
  readonly inner: readonly InnerFile[];
};

const textOf = (part: FilePart): string =>
  part.kind === 'page' ? `${part.page.source}: ${part.page.text}` : `${part.source}! ${toldOf(part.notice)}`;

function toldOf({ code, values }: IsnadError['notice']): string {
  return 'problem' in values ? `${code}: ${values.problem}` : code;
}

/** Reads a file whose inner files are read as plain Latin-1 text. */
export async function partsRead(
  reader: PartsReader,
  file: { readonly source: string; readonly extension?: string; readonly bytes: ByteSource; readonly encoding?: string },
  limitBytes = 1000,
): Promise<Told> {
  const lines: string[] = [];
  const inner: InnerFile[] = [];
  const partsOf = async function* (one: InnerFile): AsyncGenerator<FilePart> {
    inner.push(one);
    try {
      const text = (await wholeBytes(one.bytes, limitBytes)).toString('latin1');
      yield { kind: 'page', page: { source: one.source, text }, marked: null };
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error;
      yield { kind: 'refused', source: one.source, notice: error.notice };
    }
  };
  try {
    const named = { extension: '', encoding: null, ...file };
    for await (const part of reader(named, { limitBytes, partsOf })) lines.push(textOf(part));
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    lines.push(`! ${toldOf(error.notice)}`);
  }
  return { lines, inner };
}
