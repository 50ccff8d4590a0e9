import { describe, expect, it } from 'vitest';
import { verifiedBeside } from '../../../src/app/verify/draft/verified-beside.ts';
import { quotationsOfDraft } from '../../../src/app/verify/draft/quotations-of-draft.ts';
import { agrees } from '../../../src/app/verify/draft/verify-draft.ts';
import { MessageVerifier } from '../../../src/app/verify/verify-message.ts';
import { CLAIM_KINDS, type VerifiedMessage } from '../../../src/domain/verification.ts';
import { indexOf } from './bundle/sample-bundle.ts';

const PAGE = {
  source: 'ferry.txt',
  text: [
    'Ferry sold before winter',
    '',
    'Source: Harbour News',
    '2024-05-02',
    '',
    'The mayor of Corvane, Lena Hartwell, said on Friday: "We have no money for another repair."',
    'The council will meet on Monday to decide about the pier, and the harbour stays open until then.',
    '',
    'Visitors came from three towns to see the boat a last time before it left.',
    '',
    'The captain of the ferry, Oskar Brandt, said: "The old engine ran for forty years without a single fault."',
    '',
  ].join('\n'),
};
const TURKISH = {
  source: 'bridge.txt',
  text: 'Köprü\n\n2024-06-03\n\nMühendis İlker Işık, "Eski köprü on yıl daha onarım istemeden ayakta kalır" diye konuştu.\n',
};
const ENGINE = 'The old engine ran for forty years without a single fault';
const MONEY = 'We have no money for another repair';

let made: Promise<MessageVerifier> | null = null;

function verifier(): Promise<MessageVerifier> {
  made ??= indexOf(PAGE, TURKISH).then((index) => new MessageVerifier(index));
  return made;
}

function claimsOf({ attribution }: VerifiedMessage): Record<string, string> {
  return Object.fromEntries(
    CLAIM_KINDS.flatMap((kind) => {
      const { given, verdict } = attribution[kind];
      return given === null ? [] : [[kind, `${given}: ${verdict}`]];
    }),
  );
}

describe('a usual form of citing is read, and is none of the quote', () => {
  it.each<[string, Record<string, string>]>([
    [`(Harbour News) ${ENGINE}`, { outlet: 'Harbour News: agrees' }],
    [`(CNN) ${ENGINE}`, { outlet: 'CNN: differs' }],
    [`${ENGINE} — CNN`, { outlet: 'CNN: differs' }],
    [`${ENGINE} | 6.3.24`, { date: '6.3.24: differs' }],
    [`"${ENGINE}" | 2.5.24`, { date: '2.5.24: agrees' }],
    [`${ENGINE}. CNN, March 2024`, { outlet: 'CNN: differs', date: 'March 2024: differs' }],
    [`"${ENGINE}" Harbour News, May 2024`, { outlet: 'Harbour News: agrees', date: 'May 2024: agrees' }],
    [`${ENGINE} via @harbournews`, {}],
    [`"${ENGINE}" via @harbournews`, {}],
    [`${ENGINE} www.harbour.example/ferry`, { url: 'www.harbour.example/ferry: silent' }],
    [`${ENGINE} harbour.example/ferry/sold`, { url: 'harbour.example/ferry/sold: silent' }],
    [`*Oskar Brandt*: _${ENGINE}_`, { speaker: 'Oskar Brandt: agrees' }],
    [`"${ENGINE}" (Mar. 3)`, {}],
    [`"${ENGINE}" — Jazeera`, { outlet: 'Jazeera: differs' }],
    [`VERDICT: "${ENGINE}"`, {}],
    [`Reuters Fact Check: "${ENGINE}"`, {}],
  ])('%s', async (message, claims) => {
    const told = (await verifier()).verify(message);
    expect(told.quote.text.replace(/[.]$/u, '')).toBe(ENGINE);
    expect(told.verification.status).toBe('exact');
    expect(claimsOf(told)).toEqual(claims);
  });
});

describe('each quotation of a message has its own claims', () => {
  async function speakers(message: string): Promise<(string | null)[]> {
    const own = await verifier();
    const told = own.verify(message);
    const beside = await verifiedBeside(message, told, (text, reading) => own.verify(text, {}, reading));
    expect(beside.map(agrees)).not.toContain(null);
    const all = [told, ...beside.flatMap((one) => (one.kind === 'verified' ? [one.verified] : []))];
    return all
      .sort((a, b) => (a.quote.text.startsWith('We') ? -1 : 1) - (b.quote.text.startsWith('We') ? -1 : 1))
      .map(({ attribution }) => attribution.speaker.verdict);
  }

  it.each([
    `"${MONEY}," said Oskar Brandt. "${ENGINE}," said Lena Hartwell.`,
    `"${MONEY}" — Oskar Brandt\n"${ENGINE}" — Lena Hartwell`,
    `Oskar Brandt said "${MONEY}" and Lena Hartwell said "${ENGINE}"`,
    `"${MONEY}," said Oskar Brandt, while Lena Hartwell said: "${ENGINE}"`,
  ])('whose speakers are changed round: %s', async (message) => {
    expect(await speakers(message)).toEqual(['differs', 'differs']);
  });

  it.each([
    `"${MONEY}," said Lena Hartwell. "${ENGINE}," said Oskar Brandt.`,
    `"${MONEY}" — Lena Hartwell\n"${ENGINE}" — Oskar Brandt`,
    `Lena Hartwell said "${MONEY}" and Oskar Brandt said "${ENGINE}"`,
  ])('whose speakers are right: %s', async (message) => {
    expect(await speakers(message)).toEqual(['agrees', 'agrees']);
  });
});

describe('capitals of Turkish', () => {
  it('change no word', async () => {
    const { verification } = (await verifier()).verify(
      'ESKİ KÖPRÜ ON YIL DAHA ONARIM İSTEMEDEN AYAKTA KALIR',
    );
    expect(verification.status).toBe('respelt');
  });

  it('and a small letter for another is a change', async () => {
    const { verification } = (await verifier()).verify(
      'eski köprü on yil daha onarım istemeden ayakta kalır',
    );
    expect(verification.status).toBe('altered');
  });
});

describe('the quotations of a Markdown draft', () => {
  const textsOf = (text: string) =>
    quotationsOfDraft({ text, paragraphs: 'markdown' }).map((quotation) => quotation.text);

  it('are none of code', () => {
    expect(
      textsOf('```js\nsay("one two three")\n```\n"four five six"\n\nAnd `"seven eight nine"` too'),
    ).toEqual(['four five six']);
  });

  it('are two where an empty line parts two block quotes', () => {
    expect(textsOf('> one two three\n\n> four five six\n>\n> seven')).toEqual([
      'one two three',
      'four five six\nseven',
    ]);
  });
});

describe('a list of quotations', () => {
  it('is held against the page under the name that leads to it, each of them', async () => {
    const message = `Lena Hartwell said: "${MONEY}" and "${ENGINE}"`;
    const made = await verifier();
    const verified = made.verify(message);
    const beside = await verifiedBeside(message, verified, (text, reading) => made.verify(text, {}, reading));
    const speakers = beside.flatMap((it) =>
      it.kind === 'verified' ? [it.verified.attribution.speaker] : [],
    );
    expect(verified.attribution.speaker).toMatchObject({ given: 'Lena Hartwell', verdict: 'agrees' });
    expect(speakers).toMatchObject([{ given: 'Lena Hartwell', verdict: 'differs' }]);
  });
});
