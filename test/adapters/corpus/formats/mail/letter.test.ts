import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../../src/adapters/corpus/formats/mail/letter.ts';

const HEAD = 'From: Valley Letter <n@v.example>\nSubject: =?utf-8?Q?M=C3=BChle?=\nDate: Tue, 5 Mar 2024 23:30:00 +0300 (AST)\n';
const read = async (headers: string, body: string) => readLetter('a.eml', Buffer.from(`${headers}\n${body}`, 'latin1'), null);
const text = async (headers: string, body: string): Promise<string> => (await read(HEAD + headers, body)).page.text.trim();

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
    ['has bytes of another charset', HEAD, 'Sch\xf6n', 'file-unparseable'],
    ['has no text', HEAD, '', 'part-no-article'],
    ['is none', '', 'A', 'file-unparseable'],
    ['is nested without end', Array.from({ length: 2000 }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}`).join('\n') + '\n', 'A', 'file-unparseable'],
  ])('that %s is refused', async (_, headers, body, code) => {
    await expect(read(headers, body)).rejects.toMatchObject({ notice: { code } });
  });
});
