import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** A chunk's length, type and checksum. */
const CHUNK_BYTES = 12;
const MAX_COLOURS = 96;
/** Distance of two colours, squared, below which one stands for both; it grows until there are few enough. */
const CLOSE = 36;
/** Colour types of PNG, with the bytes of a pixel. */
const CHANNELS: Readonly<Partial<Record<number, number>>> = { 2: 3, 6: 4 };
const INDEXED = 3;

/**
 * The same picture with few colours, which text on a plain ground has: a third of the bytes. A colour becomes the nearest of those
 * that are kept: the most frequent first, and none that is close to one of them, so that a rare one, as of a link, keeps its own.
 *
 * @param png of eight bits a channel and without interlacing, as Chromium writes it; opaque
 * @throws RangeError for any other
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, channels, data } = read(png);
  const pixels = unfiltered(inflateSync(data), width * channels, height, channels);
  const colours = new Uint32Array(width * height);
  for (let i = 0; i < colours.length; i++) colours[i] = pixels.readUIntBE(i * channels, 3);
  const { palette, indexOf } = paletteOf(colours);
  // Each line begins with its filter: none, which suits indices best.
  const lines = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, i) => {
    lines[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = indexOf(colour);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);
  const rgb = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, i) => rgb.writeUIntBE(colour, i * 3, 3));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', rgb),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function read(png: Buffer) {
  const data: Buffer[] = [];
  let header: Buffer | null = null;
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = content;
    if (type === 'IDAT') data.push(content);
    at += CHUNK_BYTES + length;
  }
  const channels = CHANNELS[header?.[9] ?? -1];
  if (header === null || channels === undefined || header[8] !== 8 || header[12] !== 0)
    throw new RangeError('not a PNG as Chromium writes them');
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    channels,
    data: Buffer.concat(data),
  };
}

/** Undoes the filter that each line begins with (PNG specification, 9.2). */
function unfiltered(raw: Buffer, lineBytes: number, height: number, channels: number): Buffer {
  const pixels = Buffer.alloc(lineBytes * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (lineBytes + 1)] ?? 0;
    for (let x = 0; x < lineBytes; x++) {
      const at = y * lineBytes + x;
      const left = x < channels ? 0 : (pixels[at - channels] ?? 0);
      const above = y === 0 ? 0 : (pixels[at - lineBytes] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (pixels[at - lineBytes - channels] ?? 0);
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      pixels[at] = ((raw[y * (lineBytes + 1) + 1 + x] ?? 0) + predicted) & 0xff;
    }
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function paletteOf(colours: Uint32Array) {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byFrequency = [...counts].sort(([, few], [, many]) => many - few).map(([colour]) => colour);
  let palette = distinct(byFrequency, CLOSE);
  for (let close = 2 * CLOSE; palette.length > MAX_COLOURS; close *= 2) palette = distinct(palette, close);
  const known = new Map(palette.map((colour, i) => [colour, i]));
  const indexOf = (colour: number): number => {
    const found = known.get(colour) ?? nearest(palette, colour);
    known.set(colour, found);
    return found;
  };
  return { palette, indexOf };
}

/** Colours in their order without those that are close to one before them. */
function distinct(colours: readonly number[], close: number): number[] {
  const kept: number[] = [];
  for (const colour of colours) if (kept.every((one) => distance(one, colour) > close)) kept.push(colour);
  return kept;
}

function nearest(palette: readonly number[], wanted: number): number {
  const distances = palette.map((colour) => distance(colour, wanted));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: number, b: number): number {
  const channel = (shift: number): number => (((a >> shift) & 0xff) - ((b >> shift) & 0xff)) ** 2;
  return channel(16) + channel(8) + channel(0);
}

function chunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(content.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, sum]);
}
