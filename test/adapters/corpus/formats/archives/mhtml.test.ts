import { describe, expect, it } from 'vitest';
import { readMhtml } from '../../../../../src/adapters/corpus/formats/archives/mhtml.ts';
import type { ReadPage } from '../../../../../src/adapters/corpus/formats/page-format.ts';
import { IsnadError } from '../../../../../src/domain/error.ts';

const SENTENCES = [
  'The old crane in the harbour of Elmtown works again after two winters of repairs, the port authority said.',
  'Its motor was rebuilt by a workshop in the neighbouring village, and the work cost three hundred thousand crowns.',
  'The first ship to be unloaded was a small freighter with timber, whose captain praised the crew of the crane.',
  'Visitors may climb the tower from May on, and the harbour museum plans an exhibition about its café.',
];
const pageOf = (head = '') =>
  `<!DOCTYPE html><html><head><title>Crane</title>${head}</head><body><h1>Crane</h1>${SENTENCES.map((one) => `<p>${one}</p>`).join('\n')}</body></html>`;

const part = (fields: readonly string[], body: string) => ['--=_b', ...fields, '', body].join('\r\n');
const message = (parts: readonly string[], fields: readonly string[] = []) =>
  [
    'From: <Saved by a browser>',
    'MIME-Version: 1.0',
    ...fields,
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="=_b"',
    '',
    'A preamble that nobody reads.',
    ...parts,
    '--=_b--',
    '',
  ].join('\r\n');

/** Each byte beyond ASCII and each `=` as three signs, and lines that go on. */
const quoted = (bytes: Buffer) =>
  [...bytes]
    .map((byte, i) => {
      const sign = byte === 0x3d || byte > 0x7e || (byte < 0x20 && byte !== 0x0a) ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte);
      return i % 60 === 59 ? `${sign}=\r\n` : sign;
    })
    .join('');

/** The letters of windows-1251 by their bytes. */
const CYRILLIC = new Map(Array.from('АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя', (sign, i) => [sign, 0xc0 + i]));

const read = (text: string, encoding: string | null = null): Promise<ReadPage> =>
  Promise.resolve(readMhtml('a.mhtml', Buffer.from(text, 'latin1'), encoding));
const urlOf = ({ marked }: ReadPage) => marked?.[0]?.metadata.url;
const SAVED = 'https://a.example/crane';

describe('a page that was saved in one file', () => {
  it.each([
    ['quoted-printable', quoted(Buffer.from(pageOf()))],
    ['base64', (Buffer.from(pageOf()).toString('base64').match(/.{1,76}/gu) ?? []).join('\r\n')],
    ['8bit', Buffer.from(pageOf()).toString('latin1')],
    ['BINARY', Buffer.from(pageOf()).toString('latin1')],
  ])('is read as any other, from %s', async (coding, body) => {
    const text = message([
      part(['Content-Type: text/html; charset=utf-8', `Content-Transfer-Encoding: ${coding}`, `Content-Location: ${SAVED}`], body),
      part(['Content-Type: image/png', 'Content-Transfer-Encoding: base64'], 'aaaa'),
    ]);
    const page = await read(text);
    expect(page.page.source).toBe('a.mhtml');
    for (const sentence of SENTENCES) expect(page.page.text).toContain(sentence);
    expect(urlOf(page)).toBe(SAVED);
  });

  it('keeps its bytes: the page says its own encoding where the part says none', async () => {
    const html = Buffer.from(pageOf('<meta charset="windows-1256">').replace('é', '\u00e9'), 'latin1');
    const text = message([part(['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable'], quoted(html))]);
    expect((await read(text)).page.text).toContain('café');
  });

  it('says its own encoding where the part names one that the standard does not name', async () => {
    const html = pageOf('<meta charset="windows-1251">').replace('café', 'Порт Эльма');
    const cyrillic = Array.from(html, (sign) => String.fromCharCode(CYRILLIC.get(sign) ?? sign.charCodeAt(0))).join('');
    for (const label of ['none', 'unknown-8bit']) {
      const text = message([part([`Content-Type: text/html; charset=${label}`], cyrillic)]);
      expect((await read(text)).page.text).toContain('Порт Эльма');
    }
  });

  it('takes the encoding of sources.json before that of the part', async () => {
    const text = message([part(['Content-Type: text/html; charset=utf-8'], pageOf())]);
    await expect(read(text, 'no-such-encoding')).rejects.toThrow(/no-such-encoding/u);
  });

  it('has the address that it names itself before the one from which it was saved', async () => {
    const own = pageOf('<link rel="canonical" href="https://a.example/own">');
    const fields = ['Snapshot-Content-Location: https://a.example/saved'];
    const parts = (html: string) => [part(['Content-Type: text/html; charset=utf-8'], Buffer.from(html).toString('latin1'))];
    expect(urlOf(await read(message(parts(own), fields)))).toBe('https://a.example/own');
    expect(urlOf(await read(message(parts(pageOf()), fields)))).toBe('https://a.example/saved');
    expect(urlOf(await read(message(parts(pageOf()), ['Content-Location: file:///C:/a.html'])))).toBeNull();
    for (const [href, url] of [
      ['/own?a=1', 'https://a.example/own?a=1'],
      ['own.html', 'https://a.example/own.html'],
      ['//b.example/own', 'https://b.example/own'],
      ['/', 'https://a.example/saved'],
      ['', 'https://a.example/saved'],
      ['javascript:void(0)', 'https://a.example/saved'],
      ['http://', 'https://a.example/saved'],
    ]) {
      expect(urlOf(await read(message(parts(pageOf(`<link rel="canonical" href="${href}">`)), fields)))).toBe(url);
    }
  });

  it('is the part that the message calls its beginning, else the first page, and no frame', async () => {
    const html = (text: string) => Buffer.from(pageOf().replace(SENTENCES[0] ?? '', text)).toString('latin1');
    const type = 'Content-Type: text/html; charset=utf-8';
    const parts = [
      part([type, 'Content-ID: <frame>'], html('The frame is a page of its own with a long sentence in it.')),
      part([type, 'Content-ID: <page>'], html('The page is what was saved, and it has a long sentence too.')),
    ];
    expect((await read(message(parts))).page.text).toContain('The frame is');
    const started = message(parts).replace('type="text/html";', 'type="text/html"; start="<page>";');
    const { text } = (await read(started)).page;
    expect(text).toContain('The page is');
    expect(text).not.toContain('The frame is');
  });

  it('lies in parts of parts, or is the whole message', async () => {
    const inner = message([part(['Content-Type: text/html; charset=utf-8'], Buffer.from(pageOf()).toString('latin1'))]).replaceAll('=_b', '=_c');
    const outer = message([part([], '').replace('\r\n\r\n', '\r\n') + inner.slice(inner.indexOf('Content-Type'))]);
    expect((await read(outer)).page.text).toContain(SENTENCES[0]);
    const whole = `Content-Type: text/html; charset=utf-8\nContent-Location: ${SAVED}\n\n${Buffer.from(pageOf()).toString('latin1')}`;
    const page = await read(whole);
    expect(page.page.text).toContain(SENTENCES[3]);
    expect(urlOf(page)).toBe(SAVED);
  });

  it('may break off after its page', async () => {
    const text = message([part(['Content-Type: text/html; charset=utf-8'], Buffer.from(pageOf()).toString('latin1'))]).replace('--=_b--', '');
    expect((await read(text)).page.text).toContain(SENTENCES[3]);
  });

  it.each([
    ['nothing', ''],
    ['no message', 'The harbour opened again.'],
    ['no page in it', message([part(['Content-Type: image/png'], 'x')])],
    ['no boundary', 'Content-Type: multipart/related\r\n\r\n--a\r\n\r\n<html>'],
  ])('is refused with %s', async (_, text) => {
    const refusal: unknown = await read(text).catch((error: unknown) => error);
    expect(refusal instanceof IsnadError && refusal.notice).toEqual({
      code: 'file-unparseable',
      values: { source: 'a.mhtml', problem: 'it holds no web page' },
    });
  });
});
