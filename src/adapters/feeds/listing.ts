import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { failure } from '../../domain/error.ts';
import type { Listing } from '../../domain/feeds.ts';
import type { ListingReader } from '../../domain/ports/listing-reader.ts';
import { decodeText } from '../corpus/decode-text.ts';
import { encodingInXml } from '../corpus/encodings/xml-declaration.ts';
import { complaintOf, systemCode } from '../files/system-code.ts';
import { MIB } from '../mib.ts';
import { ListingCollector, type ListingRoot } from './listing-collector.ts';

/** Elements open at one time: a parser needs longer for an element the more elements are open around it. */
const MAX_LISTING_DEPTH = 50;

/** UTF-16 units read between two checks of the depth. */
const SLICE_CHARS = 4096;

/** Bytes of a sitemap that was packed. */
const MAX_UNPACKED_BYTES = 20 * MIB;

/** RSS (0.9 to 2.0), Atom and sitemaps, also those for news, read in one pass without a tree. */
export const xmlListing: ListingReader = {
  async read(address, xml, encoding) {
    const wanted = ['feed', 'sitemap', 'sitemap-index'] as const;
    const found = collect(address, await unpacked(address, xml), wanted, encoding);
    const { kind, entries, parts } = found;
    if (kind === 'sitemap-index') return { kind, parts } satisfies Listing;
    return { kind: kind ?? 'feed', entries };
  },
};

/**
 * What stands in a feed or sitemap.
 *
 * @param wanted kinds that are read
 * @param stated label of the encoding that the server states; null if it states none
 * @throws `feed-invalid`
 */
export function collect(
  address: string,
  xml: Uint8Array,
  wanted: readonly ListingRoot[],
  stated: string | null = null,
): Pick<ListingCollector, 'kind' | 'entries' | 'parts'> {
  const invalid = (problem: string): Error => failure('feed-invalid', { address, problem });
  const text = decodeText(address, xml, encodingInXml(xml) ?? stated);
  const found = new ListingCollector(text);
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        found.openTag(name, attributes, parser.startIndex, parser.endIndex);
      },
      ontext: (piece) => {
        found.text(piece);
      },
      onclosetag: () => {
        found.closeTag(parser.endIndex);
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < text.length; at += SLICE_CHARS) {
    parser.write(text.slice(at, at + SLICE_CHARS));
    if (found.deepest > MAX_LISTING_DEPTH)
      throw invalid(`its elements are nested more than ${MAX_LISTING_DEPTH} levels deep`);
    if (found.root !== null && (found.kind === null || !wanted.includes(found.kind))) {
      const known = wanted.length > 1 ? 'neither RSS nor Atom nor a sitemap' : 'neither RSS nor Atom';
      throw invalid(`it is ${known} but <${found.root.slice(0, 40)}>`);
    }
  }
  if (found.root === null) throw invalid('it holds no element');
  if (found.depth > 0) throw invalid('it breaks off');
  return found;
}

/** Sitemaps are often kept packed, as files and not by the server. */
async function unpacked(address: string, bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: MAX_UNPACKED_BYTES });
  } catch (error) {
    const isLarge = systemCode(error) === 'ERR_BUFFER_TOO_LARGE';
    const problem = isLarge
      ? `it unpacks to more than ${Math.round(MAX_UNPACKED_BYTES / 1e6)} MB`
      : `it cannot be unpacked: ${complaintOf(error)}`;
    throw failure('feed-invalid', { address, problem }, error);
  }
}
