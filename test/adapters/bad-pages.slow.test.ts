import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { byteLines } from '../../src/adapters/corpus/formats/byte-lines.ts';
import { fileCorpus } from '../../src/adapters/corpus/file-corpus.ts';
import { parseCorpus, type ParsedCorpus } from '../../src/app/indexing/parse-corpus.ts';
import { validateCorpus } from '../../src/app/indexing/validate-corpus.ts';
import { describeNotice } from '../../src/operator-messages.ts';
import { temporaryFolder } from './temporary-folder.ts';

const GOOD =
  'جسر جديد فوق نهر الفرات\n\nبدأت اليوم أعمال بناء جسر جديد فوق نهر الفرات في محافظة الأنبار.\n\nالمصدر: واع\n';
const BODY = '<p>Work on a new bridge across the Euphrates began today in the province of Anbar.</p>'.repeat(
  3,
);

/** What isnad makes of these files beside a good one, which must always be read. */
async function taken(
  files: Readonly<Record<string, string | Buffer>>,
  limitBytes?: number,
): Promise<ParsedCorpus & { readonly folder: string }> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries({ 'good.txt': GOOD, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const understood = await parseCorpus(fileCorpus(folder, limitBytes));
  expect(understood.articles.map(({ article }) => article.source)).toContain('good.txt');
  return { ...understood, folder };
}

const refusals = ({ refused }: ParsedCorpus): string[] => refused.map(({ notice }) => describeNotice(notice));
const remarks = (understood: ParsedCorpus): string[] => understood.remarks.map(describeNotice);

describe('front matter', () => {
  const page = (front: string): string => `${front}\n# Title\n\n${GOOD}`;

  it.each([
    ['broken YAML', '---\ntitle: "open\ndate: 2024-03-05\n---', 'bad.md:'],
    [
      'a program',
      '---js\nglobalThis.ran = true;\n---',
      'bad.md:1: its front matter cannot be read: front matter of the kind "js"',
    ],
    ['a tag that makes objects', '---\ntitle: !!js/function "function () {}"\nother: [\n---', 'bad.md:'],
    ['no end', '---\ntitle: x\n', 'bad.md:1: its front matter cannot be read: it is not closed'],
    [
      'a bomb of aliases',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefg'
        .split('')
        .map(
          (k, i) =>
            `${k}: &${k} [${Array(9)
              .fill(`*${'abcdef'.charAt(i)}`)
              .join(',')}]`,
        )
        .join('\n')}\n---`,
      'bad.md:',
    ],
    [
      'of very many keys',
      `---\n${Array.from({ length: 20_000 }, (_, i) => `k${i}: b`).join('\n')}\n---`,
      'bad.md:3766: its front matter cannot be read: it has more than 32768 characters',
    ],
    [
      'of comments and keys without end',
      `---\n# a\na: b\n${'# a comment\n'.repeat(500_000)}---`,
      'bad.md:2733: its front matter cannot be read: it has more than 32768 characters',
    ],
  ])('that is %s is refused by file and line, and nothing runs', async (_, front, message) => {
    const understood = await taken({ 'bad.md': page(front) });
    expect(refusals(understood)).toEqual([expect.stringContaining(message)]);
    expect('ran' in globalThis).toBe(false);
  });

  it('is no front matter where a rule is the first line', async () => {
    const { articles } = await taken({ 'rule.md': `---\n${GOOD}` });
    expect(articles).toHaveLength(2);
  });

  it('is none either where headings without end stand between two rules, and are a page', async () => {
    const { articles } = await taken({ 'rule.md': `---\n${'#\n'.repeat(100_000)}\n---\n${GOOD}` });
    expect(articles).toHaveLength(2);
    // So many that a pattern would run out of stack, which would end the run.
    expect(refusals(await taken({ 'rule.md': `---\n${'#\n'.repeat(9_000_000)}---\n${GOOD}` }))).toEqual([
      expect.stringContaining('rule.md was left out: it has more than 10,000,000 characters'),
    ]);
  });
});

describe('a text that is longer than any page', () => {
  it.each([
    ['in one line', 'The council of the town met. '.repeat(400_000), '10,000,000 characters'],
    ['in lines', 'Two words\n'.repeat(250_001), '250,000 lines'],
  ])('%s is refused by name, and others of its file go in', async (_, text, what) => {
    const understood = await taken({
      'a.txt': text,
      'b.md': text,
      'd.jsonl': `${JSON.stringify({ text })}\n${JSON.stringify({ text: GOOD })}`,
    });
    expect(refusals(understood)).toEqual(
      expect.arrayContaining(
        ['a.txt', 'b.md', 'd.jsonl#1'].map(
          (source) =>
            `${source} was left out: it has more than ${what}. Split it, or save only its text as .txt.`,
        ),
      ),
    );
    expect(understood.pages.map(({ source }) => source)).toContain('d.jsonl#2');
  });
});

describe('HTML', () => {
  it('of 50 MB is refused unread', async () => {
    const understood = await taken({ 'big.html': Buffer.alloc(50 * 1024 * 1024, 0x61) });
    expect(refusals(understood)).toEqual([expect.stringMatching(/^big\.html has 52 MB; at most 21 MB/u)]);
  });

  it('nested 10,000 deep is refused', async () => {
    const deep = `${'<div>'.repeat(10_000)}${BODY}${'</div>'.repeat(10_000)}`;
    expect(refusals(await taken({ 'deep.html': deep }))).toEqual([
      expect.stringContaining('deep.html was left out: its elements are nested more than 200 levels deep'),
    ]);
  });

  it('that is unclosed is read as browsers read it', async () => {
    const { articles, refused } = await taken({
      'open.html': `<html><body><div><h1>A new bridge across the river</h1><p>${BODY.replaceAll('</p>', '')}`,
    });
    expect(refused).toEqual([]);
    expect(articles).toHaveLength(2);
  });

  it('runs nothing, and is read in the encoding that it names', async () => {
    const script =
      '<script>globalThis.ran = true; document.title = "x"</script><img src=x onerror="globalThis.ran = true">';
    const understood = await taken({
      'script.html': `<html><head><title>Bridge</title>${script}</head><body>${script}${BODY}</body></html>`,
      'koi.html': `<html><head><meta charset="koi8-r"></head><body>${BODY}</body></html>`,
    });
    expect('ran' in globalThis).toBe(false);
    expect(refusals(understood)).toEqual([]);
    expect(understood.pages.map(({ text }) => text).join('')).not.toContain('globalThis');
  });
});

describe('JSON lines', () => {
  const line = (value: unknown): string => JSON.stringify(value);
  const text = 'بدأت اليوم أعمال بناء جسر جديد فوق نهر الفرات في محافظة الأنبار.';

  it('that cannot be read are refused by file and line, and the others are taken in', async () => {
    const lines = [
      line({ text, title: 'أ' }),
      '{"text": ',
      line({ title: 'x' }),
      line({ text: 7 }),
      '[1]',
      '',
      line({ text: ' ' }),
      line({ text: `${text} ثانية.`, title: 'ب' }),
      line({ text: `${text} \ud83d` }),
    ];
    const understood = await taken({ 'all.jsonl': lines.join('\r\n') });
    expect(refusals(understood)).toEqual([
      expect.stringContaining('all.jsonl:2: the line was left out: it is not JSON'),
      'all.jsonl:3: the line was left out: "text" is missing.',
      'all.jsonl:4: the line was left out: "text" is not text.',
      expect.stringContaining('all.jsonl:5: the line was left out'),
      'all.jsonl:7: the line was left out: "text" is empty.',
      expect.stringContaining('all.jsonl:9: the line was left out: "text" holds half a character'),
    ]);
    expect(understood.articles.map(({ article }) => article.source)).toEqual([
      'all.jsonl#1',
      'all.jsonl#8',
      'good.txt',
    ]);
  });

  it('with one id for two articles: both stay, whatever the files are called, and it is told; the same article twice is no error', async () => {
    const one = line({ id: 'n-1', title: 'أ', text });
    const other = line({ id: 'n-1', title: 'ب', text: `${text} ثم توقفت.` });
    const understood = await taken({ 'a.jsonl': one, 'b.jsonl': other, 'c.jsonl': one });
    const renamed = await taken({ 'z.jsonl': one, 'y.jsonl': other, 'x.jsonl': one });
    const titles = (corpus: ParsedCorpus) =>
      corpus.articles
        .filter(({ article }) => article.id.startsWith('n-1'))
        .map(({ article: { id, title } }) => `${id} ${title ?? ''}`)
        .sort();
    expect(titles(understood)).toEqual([
      expect.stringMatching(/^n-1 [أب]$/u),
      expect.stringMatching(/^n-1-2 [أب]$/u),
    ]);
    expect(titles(renamed)).toEqual(titles(understood));
    for (const corpus of [understood, renamed]) {
      expect(refusals(corpus)).toEqual([]);
      expect(corpus.remarks.map(describeNotice)).toEqual([
        expect.stringMatching(/^\w\.jsonl#1:1: another article, in \S+, has the same id "n-1"/u),
      ]);
    }
  });

  it('that claim the id of an article, however many, take none of its words away', async () => {
    const honest = line({ id: 'n-1', title: 'أ', text });
    const claims = Array.from({ length: 12 }, (_, i) =>
      line({ id: 'n-1', title: 'أ', text: `${text} كذب ${i}.` }),
    );
    const understood = await taken({ 'honest.jsonl': honest, 'claims.jsonl': claims.join('\n') });
    expect(understood.articles.map(({ article }) => article.source)).toContain('honest.jsonl#1');
    expect(understood.articles.filter(({ article }) => article.id.startsWith('n-1'))).toHaveLength(13);
  });

  it.each([
    ['a hundred thousand values', `[${'1,'.repeat(100_000)}1]`],
    [
      'a hundred thousand keys',
      JSON.stringify(Object.fromEntries(Array.from({ length: 50_001 }, (_, i) => [i, 1]))),
    ],
    ['brackets without end', `${'['.repeat(100_001)}${']'.repeat(100_001)}`],
  ])('with more than %s are refused before anything is made of them', async (_, more) => {
    const whole = line({ text, title: 'أ' });
    const understood = await taken({ 'a.jsonl': `${whole.replace('{', `{"more":${more},`)}\n${whole}` });
    expect(refusals(understood)).toEqual([
      'a.jsonl:1: the line was left out: it has more than 100000 values.',
    ]);
    expect(understood.pages.map(({ source }) => source)).toEqual(['a.jsonl#2', 'good.txt']);
  });

  it('without end that cannot be read are named as far as anybody reads, and the others are taken in', async () => {
    const understood = await taken({ 'a.jsonl': `${'x\n'.repeat(10_007)}${line({ text, title: 'أ' })}` });
    expect(refusals(understood)).toHaveLength(10_001);
    expect(refusals(understood).at(-1)).toBe(
      'a.jsonl: 7 more parts were left out; only the first 10000 are listed. Check that it is what its name says.',
    );
    expect(understood.pages.map(({ source }) => source)).toContain('a.jsonl#10008');
  });

  it('beyond the limit are passed over without being held', async () => {
    const understood = await taken(
      { 'long.jsonl': `${line({ text, title: 'أ' })}\n${line({ text: 'x'.repeat(5000) })}\n` },
      4000,
    );
    expect(refusals(understood)).toEqual([
      'long.jsonl:2: the line was left out: it has more than 4000 bytes.',
    ]);
    const held: number[] = [];
    const pieces = Readable.from([
      ...Array<Buffer>(100).fill(Buffer.alloc(1000, 0x78)),
      Buffer.from('\nend'),
    ]);
    const lines: unknown[] = [];
    for await (const read of byteLines(pieces, 4000, (bytes) => held.push(bytes))) lines.push(read);
    expect(lines).toEqual(['too-long', Buffer.from('end')]);
    // Up to the limit it might still be a line; beyond it nothing is kept.
    expect(held).toEqual([1000, 2000, 3000, 4000, ...Array<number>(96).fill(0), 3]);
  });
});

describe('the side file', () => {
  it.each([
    ['{"a.txt": {', 'sources.json:1: the file is not JSON'],
    ['[]', 'sources.json:1: the file is not an object'],
    [
      '{\n"../secret.txt": {"outlet": "x"}}',
      'sources.json:2: "../secret.txt" names a path outside the corpus',
    ],
    ['{\n"/etc/passwd": {"outlet": "x"}}', 'sources.json:2: "/etc/passwd" names a path outside the corpus'],
    ['{\n\n"good.txt": {"date": "31 February 2024"}}', 'sources.json:3: "good.txt": date is not a day'],
    [
      '{"good.txt": {"url": "javascript:alert(1)"}}',
      'sources.json:1: "good.txt": url is not an http(s) address',
    ],
    ['{"good.txt": {"outlets": "x"}}', 'sources.json:1: "good.txt"'],
    ['{"gone.txt": {"outlet": "x"}}', 'sources.json:1: "gone.txt" matches nothing'],
    [
      '{"good.txt": {"articles": [{"article": 2, "title": "x"}]}}',
      'good.txt:1: "article 2 of 1" matches nothing',
    ],
    [
      '{"good.txt": {"outlet": "تاس"}}',
      'good.txt:1: the page gives the outlet "واع" but sources.json gives "تاس"',
    ],
  ])('%j is told by file and line, and the pages stay', async (content, message) => {
    const understood = await taken({ 'sources.json': content });
    expect(remarks(understood)).toEqual([expect.stringContaining(message)]);
    const { errors } = await validateCorpus(fileCorpus(understood.folder));
    expect(errors.map(describeNotice)).toEqual(remarks(understood));
  });

  it('wins over the page, adds what it lacks, and reaches one article of several', async () => {
    const two = `${GOOD}\nجسر آخر فوق نهر دجلة في الموصل\n\nبدأت أمس أعمال بناء جسر آخر فوق نهر دجلة في مدينة الموصل.\n\nالمصدر: نينا\n`;
    const entry = {
      date: '5 آذار 2024',
      articles: [{ article: 2, url: 'https://example.org/2', outlet: 'تاس', id: 'second' }],
    };
    const { articles } = await taken({
      'two.txt': two,
      'sources.json': JSON.stringify({ 'two.txt': entry }),
    });
    expect(
      articles
        .filter(({ article }) => article.source === 'two.txt')
        .map(({ article: { outlet, publishedAt, url } }) => [outlet, publishedAt, url]),
    ).toEqual([
      ['واع', '2024-03-05', null],
      ['تاس', '2024-03-05', 'https://example.org/2'],
    ]);
    expect(articles.map(({ article }) => article.id)).toContain('second');
  });

  it('names the encoding of a page that does not', async () => {
    const cp1256 = Buffer.from([0xc8, 0xcf, 0xc3, 0xca]); // بدأت
    const bytes = Buffer.concat([cp1256, Buffer.from(' 1 2 3 4 5 6 7.\n')]);
    const without = await taken({ 'old.txt': bytes });
    expect(refusals(without)).toEqual([expect.stringContaining('old.txt is not UTF-8')]);
    const named = await taken({
      'old.txt': bytes,
      'sources.json': '{"old.txt": {"encoding": "windows-1256"}}',
    });
    expect(named.pages.map(({ text }) => text).join('')).toContain('بدأت 1 2 3');
  });
});

describe('dates that are not taken', () => {
  it('are warned of by what was written and why', async () => {
    const dated = (date: string): string => GOOD.replace('\n\n', `\n${date}\n\n`);
    const understood = await taken({
      'hijri.txt': dated('15 رمضان 1445 هـ'),
      'never.txt': dated('31 فبراير 2024'),
      'line.jsonl': JSON.stringify({ text: GOOD, published: '03/05/2024' }),
    });
    expect(understood.undated.map(describeNotice)).toEqual([
      expect.stringMatching(
        /^hijri\.txt:1: the date "15 رمضان 1445 هـ" was not used: it is a lunar Hijri date/u,
      ),
      expect.stringMatching(
        /^line\.jsonl#1:\d: the date "03\/05\/2024" was not used: it does not name one day/u,
      ),
      expect.stringMatching(/^never\.txt:1: the date "31 فبراير 2024" was not used: there is no such day/u),
    ]);
  });
});

describe('a Word document that is none', () => {
  it('is refused by name', async () => {
    expect(refusals(await taken({ 'x.docx': 'PK no zip' }))).toEqual([
      expect.stringContaining('x.docx was left out: it is not a Word document'),
    ]);
  });
});

describe('a page without a space', () => {
  it.each([
    ['one word of millions of letters', 'ا'.repeat(4_300_000)],
    ['one number of millions of parts', '1.'.repeat(4_300_000)],
    ['one word of millions of marks', 'اً'.repeat(2_500_000)],
  ])('is refused by name, and the others go in: %s', async (_, run) => {
    const understood = await taken({ 'run.txt': `عنوان\n\n${run}` });
    expect(refusals(understood)).toEqual([
      'run.txt was left out: it has more than 200,000 characters in a row without a space, so it is not prose.',
    ]);
    expect(understood.pages.map(({ source }) => source)).toEqual(['good.txt']);
  });
});
