import { describe, expect, it } from 'vitest';
import { guessEncoding } from '../../../../src/adapters/corpus/encodings/guess-encoding.ts';

const FRENCH =
  'La vieille halle a été restaurée après deux années de travaux, et le marché aux légumes y revient dès le mois de février. ';

describe('guessEncoding', () => {
  it('tells the encoding of a text with many letters beyond ASCII, wherever they begin', async () => {
    const bytes = Buffer.concat([Buffer.alloc(300_000, 'La ville et le port ouvrent de nouveau. '), Buffer.from(FRENCH.repeat(40), 'latin1')]);
    expect((await guessEncoding(bytes)).encoding).toBe('windows-1252');
  });

  it('tells those that differ only in the euro by it', async () => {
    const price = Buffer.concat([Buffer.from(FRENCH.repeat(5), 'latin1'), Buffer.from([0x35, 0x20, 0xa4])]);
    expect((await guessEncoding(price)).encoding).toBe('iso-8859-15');
  });

  it('is certain of nothing with few such letters, and names what may be', async () => {
    const { encoding, candidates } = await guessEncoding(Buffer.from('A caf\u00e9 in town opens.', 'latin1'));
    expect(encoding).toBeNull();
    expect(candidates.length).toBeGreaterThan(0);
  });

  it('takes no encoding in which the text would have control characters', async () => {
    const quoted = Buffer.concat([Buffer.from([0x93]), Buffer.from(FRENCH.repeat(5), 'latin1'), Buffer.from([0x94])]);
    const { encoding, candidates } = await guessEncoding(quoted);
    expect([encoding, ...candidates]).not.toContain('iso-8859-15');
  });

  it('tells nothing of no text', async () => {
    expect(await guessEncoding(new Uint8Array(0))).toEqual({ encoding: null, candidates: [] });
  });
});
