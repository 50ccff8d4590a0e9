import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../../src/adapters/corpus/formats/mail/letter.ts';

const HEAD = 'From: Valley Letter <n@v.example>\nSubject: =?utf-8?Q?M=C3=BChle?=\nDate: Tue, 5 Mar 2024 23:30:00 +0300 (AST)\n';
const read = async (headers: string, body: string) => readLetter('a.eml', Buffer.from(`${headers}\n${body}`, 'latin1'), null);
const text = async (headers: string, body: string): Promise<string> => (await read(HEAD + headers, body)).page.text.trim();

const PROSE = 'The village mill is turning again after a winter of repairs, as the council of the village said to readers on Tuesday.';

describe('a letter', () => {
  it('has its subject as title, its sender as outlet, and the day as it is written', async () => {
    const { marked } = await read(`${HEAD}Message-ID: <1@v.example>\nList-Archive: <https://v.example/all>\nArchived-At: <https://v.example/1>\n`, 'A');
    expect(marked).toMatchObject([
      { metadata: { id: '1@v.example', title: 'Mühle', outlet: 'Valley Letter', published: 'Tue, 5 Mar 2024 23:30:00 +0300', url: 'https://v.example/1' } },
    ]);
  });

  it.each([
    ['flowed text', 'Content-Type: text/plain; format=flowed\n', 'One \nline.\nTwo.', 'One line.\nTwo.'],
    ['quoted-printable in windows-1252', 'Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n', '=93Sch=F6n=94 =\nhier', '“Schön” hier'],
    ['HTML that is a whole page', 'Content-Type: text/html\n', '<html><head><title>x</title></head><body class="a"><table><tr><td><p>A</p><p>B</p></td></tr></table></body></html>', 'A\nB'],
    [
      'HTML rather than text, and nothing that is attached',
      'Content-Type: multipart/mixed; boundary=x\n',
      '--x\nContent-Type: text/plain\n\nplain\n--x\nContent-Type: text/html\n\n<p>A</p>\n--x\nContent-Type: text/html\nContent-Disposition: attachment\n\n<p>B</p>\n--x--\n',
      'A',
    ],
  ])('is read: %s', async (_, headers, body, expected) => {
    expect(await text(headers, body)).toContain(expected);
  });

  it.each([
    ['a signature', '', `${PROSE}\n-- \nJane Doe edits the Valley Letter.\n`],
    ['a letter that it answers', '', `${PROSE}\nOn Mon, Mar 4, 2024 at 9:00 AM Reader\n<r@r.example> wrote:\n\n> Is the mill broken?\n> I heard so.\n`],
    ['one below its head', '', `${PROSE}\n-----Original Message-----\nFrom: Reader <r@r.example>\nSent: Monday, March 4, 2024 9:00 AM\nTo: Valley Letter\nSubject: Mill\n\nIs the mill broken?\n`],
    ['one that HTML marks', 'Content-Type: text/html\n', `<p>${PROSE}</p><div class="gmail_quote"><div>On Mon, Mar 4, 2024 Reader wrote:</div><blockquote><p>Is it broken?</p></blockquote></div><div class="gmail_signature">Jane</div>`],
    ['words about the letter', '', `View this email in your browser (https://v.example)\n\n${PROSE}\n\nYou are receiving this email because you signed up.\nOur mailing address is: Valley Street 4.\nUnsubscribe: https://v.example/u\n`],
    ['such words in Russian', '', `${PROSE}\n\nВы получили это письмо, потому что подписались.\nОтписаться можно здесь.\n`],
    ['such words in Arabic', '', `${PROSE}\n\nتصلك هذه الرسالة لأنك مشترك في نشرتنا.\nإلغاء الاشتراك\n`],
  ])('is read without %s', async (_, headers, body) => {
    expect(await text(headers === '' ? 'Content-Type: text/plain; charset=utf-8\n' : headers, Buffer.from(body).toString('latin1'))).toBe(PROSE);
  });

  it('is read whole where a line in its middle is about subscriptions, or begins with two dashes', async () => {
    const lines = [...Array.from({ length: 20 }, () => PROSE), 'The court said that whoever wants to unsubscribe may do so.', '--', ...Array.from({ length: 20 }, () => PROSE)];
    expect(await text('', lines.join('\n'))).toBe(lines.join('\n'));
  });

  it('whose lines were broken to a width has its paragraphs on a line each', async () => {
    const broken = 'The village mill is turning again after a winter of repairs, the council\nsaid on Tuesday. Visitors may see it from May on.\nFlour is sold.\n- one\n- two';
    expect(await text('', broken)).toBe(broken.replace('council\nsaid', 'council said'));
  });

  const inner = `From: Valley Letter <n@v.example>\nDate: Tue, Mar 5, 2024 at 10:00 AM\nSubject: Mill\nTo: <b@r.example>\n\n${PROSE}\n`;
  const forward = 'From: Bob Reader <b@r.example>\nSubject: Fwd: Mill\nDate: Fri, 8 Mar 2024 10:00:00 +0100\n';
  it.each([
    ['below a mark', forward, `Read this.\n\n---------- Forwarded message ---------\n${inner}`],
    ['quoted', forward, `Begin forwarded message:\n\n${inner.replace(/^/gmu, '> ')}`],
    ['of another program', forward.replace('Fwd:', 'WG:'), `\nVon: Valley Letter [mailto:n@v.example]\nGesendet: Dienstag, 5. M\xe4rz 2024 10:00\nAn: b@r.example\nBetreff: Mill\n\n${PROSE}`],
    [
      'in HTML',
      `${forward}Content-Type: text/html\n`,
      `<div class="gmail_quote"><div>---------- Forwarded message ---------<br>From: <b>Valley Letter</b> &lt;n@v.example&gt;<br>Date: Tue, Mar 5, 2024 at 10:00 AM<br>Subject: Mill<br></div><p>${PROSE}</p></div>`,
    ],
  ])('that forwards another is that other: %s', async (_, headers, body) => {
    const encoded = headers.includes('Content-Type') ? headers : `${headers}Content-Type: text/plain; charset=iso-8859-1\n`;
    const { page, marked, doubts } = await read(encoded, body);
    expect(page.text.trim()).toBe(PROSE);
    expect(marked).toMatchObject([{ metadata: { title: 'Mill', outlet: 'Valley Letter', published: expect.stringContaining('2024') as string } }]);
    expect(marked?.[0]?.metadata.published).not.toContain('8 Mar');
    expect(doubts).toMatchObject([{ code: 'letter-forwarded' }]);
  });

  it('that says it forwards another has neither outlet nor date where the other states none', async () => {
    expect((await read(forward, PROSE)).marked).toMatchObject([{ metadata: { title: 'Mill', outlet: null, published: null } }]);
    expect((await read(`${forward}List-Id: <l.example>\n`, PROSE)).marked).toMatchObject([{ metadata: { title: 'Fwd: Mill', outlet: 'Bob Reader' } }]);
  });

  it('from an address alone has the name of its list as outlet', async () => {
    const headers = 'From: list@v.example\nList-Id: "The Valley List" <list.v.example>\nSubject: Re: Mill\nIn-Reply-To: <1@v.example>\n';
    expect((await read(headers, PROSE)).marked).toMatchObject([{ metadata: { title: 'Mill', outlet: 'The Valley List' } }]);
  });

  it('that contacts stand in forwards nothing', async () => {
    const contacts = `${PROSE}\n\nContact: Jane Doe <j@v.example>\nDate: 5 March 2024\nPlace: Birkendorf`;
    expect(await text('', contacts)).toBe(contacts);
  });

  it.each([
    ['only quotes another', HEAD, '> Is the mill broken?\n', 'part-no-article'],
    ['has bytes of another charset', HEAD, 'Sch\xf6n', 'file-unparseable'],
    ['has no text', HEAD, '', 'part-no-article'],
    ['is none', '', 'A', 'file-unparseable'],
    ['is nested without end', Array.from({ length: 2000 }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}`).join('\n') + '\n', 'A', 'file-unparseable'],
  ])('that %s is refused', async (_, headers, body, code) => {
    await expect(read(headers, body)).rejects.toMatchObject({ notice: { code } });
  });
});
