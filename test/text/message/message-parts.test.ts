import { describe, expect, it } from 'vitest';
import { OutletNames } from '../../../src/text/message/claims/outlet-names.ts';
import { messageParts } from '../../../src/text/message/message-parts.ts';

const OUTLETS = new OutletNames(['Harbour Gazette', 'وكالة النورس', 'Marsa FM']);

type Expected = {
  readonly quote: string;
  readonly speaker?: string;
  readonly outlet?: string;
  readonly day?: string;
  readonly url?: string;
  readonly headline?: string;
};

/** The likeliest part, with only what is claimed of it. */
function read(message: string): Expected {
  const [part] = messageParts(message, OUTLETS);
  const { speaker, outlet, date, url, headline } = part?.claims ?? {};
  const day =
    date === null || date === undefined
      ? null
      : date.from === date.to
        ? date.from
        : `${date.from}/${date.to}`;
  const claims = Object.entries({ speaker, outlet, day, url, headline }).filter(
    ([, claim]) => claim !== null,
  );
  return { quote: part?.text ?? '', ...Object.fromEntries(claims) };
}

const EN = 'the old ferry sails at noon';
const AR = 'العبارة القديمة تبحر عند الظهر';

describe('messageParts', () => {
  it.each<readonly [string, string, Expected]>([
    ['a plain quote', EN, { quote: EN }],
    ['a word put in at the end', `${EN} [again]`, { quote: `${EN} [again]` }],
    ['an outlet in such brackets', `${EN} [Marsa FM]`, { quote: EN, outlet: 'Marsa FM' }],
    ['white space around it', `  ${EN}\n`, { quote: EN }],
    ['quotation marks around all of it', `"${EN}"`, { quote: `"${EN}"` }],
    ['quotation marks', `"${EN}" 😱`, { quote: EN }],
    ['a signature', `"${EN}" - Donald Harbour`, { quote: EN, speaker: 'Donald Harbour' }],
    ['a signature of its own line', `“${EN}”\n— Rana Halabi`, { quote: EN, speaker: 'Rana Halabi' }],
    ['a name in brackets', `"${EN}" (Rana Halabi)`, { quote: EN, speaker: 'Rana Halabi' }],
    ['an Arabic verb of speech', `قالت حلبي: "${AR}"`, { quote: AR, speaker: 'حلبي' }],
    ['the same with "and"', `وقالت رنا حلبي: «${AR}»`, { quote: AR, speaker: 'رنا حلبي' }],
    ['a name before the verb', `الوزيرة حلبي قالت: «${AR}»`, { quote: AR, speaker: 'الوزيرة حلبي' }],
    ['an English verb', `Halabi said: "${EN}"`, { quote: EN, speaker: 'Halabi' }],
    ['a verb behind', `"${EN}," said Rana Halabi.`, { quote: EN, speaker: 'Rana Halabi' }],
    ['a verb behind the name behind', `"${EN}," Halabi said on Monday.`, { quote: EN, speaker: 'Halabi' }],
    ['according to', `According to Rana Halabi, "${EN}"`, { quote: EN, speaker: 'Rana Halabi' }],
    ['a German verb', `„${EN}“, sagte Halabi am Montag.`, { quote: EN, speaker: 'Halabi' }],
    ['a French verb', `Halabi a déclaré : « ${EN} »`, { quote: EN, speaker: 'Halabi' }],
    ['a Russian verb', `«${EN}», — сказал Халаби.`, { quote: EN, speaker: 'Халаби' }],
    ['a Turkish verb', `Halabi şöyle dedi: "${EN}"`, { quote: EN, speaker: 'Halabi' }],
    ['a Spanish verb', `Halabi dijo: «${EN}»`, { quote: EN, speaker: 'Halabi' }],
    ['a Persian verb', `حلبی گفت: «${AR}»`, { quote: AR, speaker: 'حلبی' }],
    ['a name alone', `Halabi: ${EN}`, { quote: EN, speaker: 'Halabi' }],
    ['an outlet', `Marsa FM: "${EN}"`, { quote: EN, outlet: 'Marsa FM' }],
    ['an outlet that everybody knows', `Reuters: "${EN}"`, { quote: EN, outlet: 'Reuters' }],
    [
      'an outlet and a date',
      `Marsa FM said on 3 May 2024: "${EN}"`,
      { quote: EN, outlet: 'Marsa FM', day: '2024-05-03' },
    ],
    [
      'an outlet and a date in brackets',
      `"${EN}" (Marsa FM، 19/01/2017)`,
      { quote: EN, outlet: 'Marsa FM', day: '2017-01-19' },
    ],
    ['unknown ones', `"${AR}" (الضفاف، 3 أيار 2011)`, { quote: AR, outlet: 'الضفاف', day: '2011-05-03' }],
    [
      'a month',
      `Harbour Gazette, May 2024: "${EN}"`,
      { quote: EN, outlet: 'Harbour Gazette', day: '2024-05-01/2024-05-31' },
    ],
    ['nobody', `The paper wrote: "${EN}"`, { quote: EN }],
    ['nobody in Arabic', `كتبت الصحيفة: "${AR}"`, { quote: AR }],
    ['an outlet in another form', `قالت النورس: "${AR}"`, { quote: AR, outlet: 'النورس' }],
    [
      'a speaker and an outlet',
      `"${EN}" — Rana Halabi, Harbour Gazette, 2024-05-03`,
      { quote: EN, speaker: 'Rana Halabi', outlet: 'Harbour Gazette', day: '2024-05-03' },
    ],
    ['a source line', `"${AR}"\nالمصدر: وكالة النورس`, { quote: AR, outlet: 'وكالة النورس' }],
    [
      'a headline',
      `In its article titled "Ferry news" Harbour Gazette wrote: "${EN}"`,
      { quote: EN, outlet: 'Harbour Gazette', headline: 'Ferry news' },
    ],
    ['a link', `"${EN}" https://harbour.example/ferry.`, { quote: EN, url: 'https://harbour.example/ferry' }],
    ['a link without marks', `${EN} https://t.co/aB3dEf9`, { quote: EN, url: 'https://t.co/aB3dEf9' }],
    ['emoji and hashtags', `‼️ ${AR} ‼️ #عبارة #ميناء`, { quote: AR }],
    ['mentions', `@rana @marsa_fm ${EN} 😱😱`, { quote: EN }],
    ['a forwarded message', `منقول 👇👇\n*${AR}*\n\n#عاجل`, { quote: AR }],
    ['"Forwarded"', `Forwarded from Harbour News\n${EN}`, { quote: EN }],
    ['a head of a chat', `[2:14 م، 26/9/2023] أبو علي: *عاجل* 🔴🔴 ${AR} 👇👇`, { quote: AR }],
    ['another', `26/09/2023, 14:14 - Abu Ali: ${EN}`, { quote: EN }],
    ['a third', `Abu Ali, [26.09.2023 14:14]\n${EN}`, { quote: EN }],
    ['breaking news', `BREAKING: ${EN}`, { quote: EN }],
    ['breaking news in Arabic', `عاجل | ${AR}`, { quote: AR }],
    ['breaking news in German', `EILMELDUNG +++ ${EN}`, { quote: EN }],
    [
      'a block quote',
      `Look:\n> ${EN}\n— Marsa FM, 2025-12-01`,
      { quote: EN, outlet: 'Marsa FM', day: '2025-12-01' },
    ],
    [
      'a text fragment',
      `«https://harbour.example/p#:~:text=${AR}»`,
      { quote: AR, url: 'https://harbour.example/p' },
    ],
    [
      'an encoded text fragment',
      `https://harbour.example/p#:~:text=${encodeURIComponent(EN)}`,
      { quote: EN, url: 'https://harbour.example/p' },
    ],
    ['underlines', `look at this: _${EN}_`, { quote: EN }],
    ['a code block', `\`\`\`\n${EN}\n\`\`\``, { quote: EN }],
  ])('reads a message: %s', (_, message, expected) => {
    expect(read(message)).toEqual(expected);
  });

  it.each([
    [
      'scare quotes',
      'The minister called the "old ferry line" a danger to everybody who still sails with it in winter.',
    ],
    ['a colon', 'The reasons are two: the ferry is old, and the harbour is small.'],
    ['an apostrophe', "The workers' ferry doesn't sail on Sundays."],
  ])('leaves a sentence whole: %s', (_, sentence) => {
    expect(read(sentence).quote).toBe(sentence);
  });

  it('always has the whole message among the parts', () => {
    const message = `Halabi said: "${EN}"`;

    expect(messageParts(message, OUTLETS).at(-1)).toMatchObject({
      text: message,
      span: { start: 0, end: message.length },
    });
  });
});
