import { heldBytes, wholeBytes } from '../../../../src/adapters/corpus/byte-source.ts';
import type { FilePart, NamedFile, PartsReader } from '../../../../src/adapters/corpus/formats/parts-format.ts';

const INNER_LIMIT = 1_000_000;

/** What stands in a file inside another, as the reader of the outer file hands it on. */
export type HandedOn = { readonly inner: string; readonly source: string; readonly known: unknown };

/** The parts of a file that comes in pieces of seven bytes, so that characters and lines are cut; inner files stay unread. */
export async function readParts(
  read: PartsReader,
  file: Partial<NamedFile> & { readonly text: string | Uint8Array },
  limitBytes = 10_000,
): Promise<(FilePart | HandedOn)[]> {
  const { text, ...named } = file;
  const held = Buffer.from(text);
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let i = 0; i < held.length; i += 7) yield await Promise.resolve(held.subarray(i, i + 7));
  }
  const handedOn: HandedOn[] = [];
  const whole: NamedFile = {
    ...{ source: 'file', extension: '.file', encoding: null, bytes: { ...heldBytes(held), pieces } },
    ...named,
  };
  const found: (FilePart | HandedOn)[] = [];
  const parts = read(whole, {
    limitBytes,
    async *partsOf({ source, extension, bytes, known }) {
      handedOn.push({ inner: `${extension} ${(await wholeBytes(bytes, INNER_LIMIT)).toString()}`, source, known });
      yield* [];
    },
  });
  for await (const part of parts) found.push(...handedOn.splice(0), part);
  return [...found, ...handedOn];
}

/** What a reader says of each part: its name and its text, or why it is refused. */
export function toldOf(parts: readonly (FilePart | HandedOn)[]): string[] {
  return parts.map((part) => {
    if ('inner' in part) return `${part.source} in ${part.inner}`;
    if (part.kind === 'page') return `${part.page.source}: ${part.page.text}`;
    return `${part.source}! ${part.notice.code} ${'problem' in part.notice.values ? part.notice.values.problem : ''}`;
  });
}
