import { describe, expect, it } from 'vitest';
import { agrees, verifyDraft, type DraftResult } from '../../../../src/app/verify/draft/verify-draft.ts';
import type { Draft } from '../../../../src/domain/draft.ts';
import { failure } from '../../../../src/domain/error.ts';
import type { Reading } from '../../../../src/domain/ports/verifier.ts';
import type { VerifiedMessage } from '../../../../src/domain/verification.ts';
import { placeOf } from '../../../cli/output/verification/places.ts';
import { verifiedAs } from '../../../fakes/verified-as.ts';

/** A verifier that takes for the quote what stands between quotation marks, or everything; and what it was given. */
function verifierOf(known: readonly string[]) {
  const asked: string[] = [];
  const verify = (message: string): VerifiedMessage => {
    asked.push(message);
    const text = /"([^"]*)"/u.exec(message)?.[1] ?? message;
    const quote = { text, span: { start: 0, end: text.length } };
    return known.includes(text)
      ? verifiedAs({ status: 'exact', matches: [placeOf(text)] }, { quote })
      : verifiedAs({ status: 'not-found', nearest: null }, { quote });
  };
  return { asked, verify };
}

async function resultsOf(
  text: string,
  verify: (message: string) => VerifiedMessage,
  paragraphs: Draft['paragraphs'] = 'between-empty-lines',
): Promise<DraftResult[]> {
  const results: DraftResult[] = [];
  for await (const result of verifyDraft({ text, paragraphs }, verify)) results.push(result);
  return results;
}

describe('a draft', () => {
  const draft = [
    'A headline',
    '',
    'The mayor said: "the bridge was closed on Monday". It rained.',
    '\u201Cthe ferry was late again\u201D and "nobody was there at noon" were heard.',
    '',
    '> the harbour is open to all',
  ].join('\n');

  it('has each quotation verified, in order, with its line and column', async () => {
    const { verify } = verifierOf(['the bridge was closed on Monday', 'the harbour is open to all']);
    const results = await resultsOf(draft, verify);
    expect(results.map(({ place: { text, line, column } }) => [text, line, column])).toEqual([
      ['the bridge was closed on Monday', 3, 18],
      ['the ferry was late again', 4, 2],
      ['nobody was there at noon', 4, 33],
      ['the harbour is open to all', 6, 3],
    ]);
    expect(results.map(agrees)).toEqual([true, false, false, true]);
    for (const { place } of results) expect(draft.slice(place.span.start, place.span.end)).toBe(place.text);
  });

  it.each([
    [
      'Ada Quill said: "one bridge is closed" and "two ferries are late".',
      'Ada Quill said: "two ferries are late".',
    ],
    ['Ada Quill: "one bridge is closed", and "two ferries are late"', 'Ada Quill: "two ferries are late"'],
    ['وقال سامر قطان: «أغلق جسر واحد» و«تأخرت عبارتان».', 'وقال سامر قطان: «تأخرت عبارتان».'],
    [
      'Ada Quill: « un pont est fermé » et « deux bacs sont en retard ».',
      'Ada Quill: « deux bacs sont en retard ».',
    ],
    [
      'Ada Quill sagte: „eine Brücke ist zu“ und „zwei Fähren sind spät“.',
      'Ada Quill sagte: „zwei Fähren sind spät“.',
    ],
    ['Ada Quill dijo: «un puente» y «dos barcos van tarde».', 'Ada Quill dijo: «dos barcos van tarde».'],
    ['Ада Квилл: «мост закрыт» и «два парома опоздали».', 'Ада Квилл: «два парома опоздали».'],
    ['Ada Quill: "köprü kapalı" ve "iki vapur gecikti".', 'Ada Quill: "iki vapur gecikti".'],
    [
      'Ada Quill said "one bridge" and "two ferries are late", said Ben Rook.',
      'and "two ferries are late", said Ben Rook.',
    ],
  ])('has what is said of the first of two quotations said of both: %s', async (text, wanted) => {
    const { asked, verify } = verifierOf([]);
    await resultsOf(text, verify);
    expect(asked).toContain(wanted);
  });

  it('has a quotation verified with what its sentence says of it, and not of another quotation in it', async () => {
    const { asked, verify } = verifierOf([]);
    await resultsOf(draft, verify);
    expect(asked).toEqual([
      'The mayor said: "the bridge was closed on Monday".',
      'the ferry was late again',
      'and "nobody was there at noon" were heard.',
      'the harbour is open to all',
    ]);
  });

  it('has the quotation alone verified where the verifier takes other words for the quote', async () => {
    const { asked, verify } = verifierOf([]);
    const other = (message: string): VerifiedMessage => {
      const verified = verify(message);
      return message.includes('mayor')
        ? { ...verified, quote: { ...verified.quote, text: 'mayor' } }
        : verified;
    };
    const [first, ...others] = await resultsOf(draft, other);
    expect(asked.slice(0, 2)).toEqual([
      'The mayor said: "the bridge was closed on Monday".',
      'the bridge was closed on Monday',
    ]);
    expect(first).toMatchObject({ given: 'the bridge was closed on Monday' });
    expect(others).toHaveLength(3);
  });

  it('neither agrees nor does not with a few words that no page has, which may be a name', async () => {
    const { verify } = verifierOf(['the bridge is']);
    const results = await resultsOf(
      '"the Iron Gull"\n\n"the bridge is"\n\n"the Gull is late"\n\n"an altered one"',
      (message) =>
        message.includes('altered')
          ? verifiedAs({
              ...{ status: 'altered', differences: [{ expected: 'x', found: 'y' }] },
              matches: [placeOf('an altered x')],
            })
          : verify(message),
    );
    expect(results.map(agrees)).toEqual([null, true, false, false]);
    const [short] = await resultsOf('"two words"', () => verifiedAs({ status: 'too-short' }));
    expect(short === undefined ? short : agrees(short)).toBeNull();
  });

  it('has a quotation without its sentence read as one, not as a message', async () => {
    const readings: [string, Reading][] = [];
    const { verify } = verifierOf([]);
    for await (const result of verifyDraft({ text: draft, paragraphs: 'lines' }, (message, reading) => {
      readings.push([message, reading]);
      return verify(message);
    })) {
      expect(result).toMatchObject({ reading: readings.at(-1)?.[1] });
    }
    expect(readings[0]).toEqual(['The mayor said: "the bridge was closed on Monday".', 'message']);
    expect(readings.slice(1).map(([, reading]) => reading)).toEqual(['quotation', 'message', 'quotation']);
  });

  it('goes on behind a quotation that is too long, and does not agree with it', async () => {
    const { verify } = verifierOf(['a short one here']);
    const results = await resultsOf('"too long a quotation"\n\n"a short one here"', (message) => {
      if (message.includes('too long')) throw failure('quote-too-long', { length: 5000, limit: 4000 });
      return verify(message);
    });
    expect(results.map(({ kind }) => kind)).toEqual(['refused', 'verified']);
    expect(results.map(agrees)).toEqual([false, true]);
  });

  it('ends with any other failure', async () => {
    const broken = resultsOf('"one two three"', () => {
      throw failure('verification-busy', { waiting: 3 });
    });
    await expect(broken).rejects.toThrow('verification-busy');
  });

  it('counts lines and columns where lines end as on Windows', async () => {
    const [found] = await resultsOf('One\r\ntwo "three four five"', verifierOf([]).verify);
    expect(found?.place).toMatchObject({ line: 2, column: 6 });
  });

  it('of a word processor has no quotation that runs over the end of a line', async () => {
    const text = 'A "forgotten mark\nand "one two three" behind it';
    const places = async (paragraphs: Draft['paragraphs']) =>
      (await resultsOf(text, verifierOf([]).verify, paragraphs)).map(({ place }) => [
        ...[place.text, place.line, place.column],
      ]);
    expect(await places('lines')).toEqual([['one two three', 2, 6]]);
    expect(text.slice(23, 36)).toBe('one two three');
    expect((await places('between-empty-lines'))[0]).not.toEqual(['one two three', 2, 6]);
  });

  it('without a quotation yields nothing', async () => {
    expect(await resultsOf('Nobody is quoted here.', verifierOf([]).verify)).toEqual([]);
  });
});
