/**
 * How well isnad reads saved web pages: bodies, dates and titles of the development pages, and the handed faults.
 *
 *   npm run --silent measure:pages -- ../shared/evaldata [--list FILE] [--peers FILE] [--faults FOLDER] [--only TEXT]
 *
 * Each page goes through the reader of web pages and through what indexing does, alone. Beside it stands Readability on the same
 * tree. `--peers` names what `../shared/tools/pages/peers.py` wrote of other programs. `--list` writes what was judged of each
 * page, without a word of it. Pages lie in two halves by their ids, so that rules which only fit the pages that were looked at
 * are seen.
 */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { decodeText } from '../../src/adapters/corpus/decode-text.ts';
import { blocksOf, htmlDocument } from '../../src/adapters/corpus/formats/html/tree/html-document.ts';
import { readHtml } from '../../src/adapters/corpus/formats/html/html.ts';
import { IsnadError } from '../../src/domain/error.ts';
import type { CorpusFile } from '../../src/domain/ports/corpus.ts';
import { bytesOf, devPages, type DevPage } from './dev-pages.ts';
import { handedFaults } from './handed-faults.ts';
import { judgedDate, judgedTitle } from './judged.ts';
import { peersOf, type PeerLine } from './peers.ts';
import { corpusOf, readCorpus, type Read } from './read-alone.ts';
import { agreementOf, bagOf, sizeOf, type Agreement } from './words.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'string' },
    peers: { type: 'string' },
    faults: { type: 'string', default: '../shared/faults/pages' },
    /** Pages whose id has this in it. */
    only: { type: 'string', default: '' },
  },
});
const evaldata = positionals[0] ?? '../shared/evaldata';

/** Words below which a page's expected body says little. */
const MIN_WORDS = 20;
/** F1 below which a body is bad, and below which it is another text. */
const BAD = 0.7;
const WRONG = 0.3;

/** What a program took of a page. */
type Taken = {
  readonly body: string;
  readonly title?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly said: readonly string[];
};
type Judged = {
  readonly page: DevPage;
  readonly half: 'a' | 'b';
  readonly milliseconds: number;
  readonly taken: ReadonlyMap<string, Taken>;
  readonly bodies: ReadonlyMap<string, Agreement>;
};

const PROGRAMS = ['isnad', 'Readability', 'trafilatura', 'newspaper4k', 'htmldate'] as const;

const peers = values.peers === undefined ? null : await peersOf(values.peers);
const judged: Judged[] = [];
for (const page of await devPages(evaldata)) {
  if (page.id.includes(values.only)) judged.push(await judgedPage(page));
}

say(`${judged.length} pages; half of them each: "a" and "b", by their ids`);
if (peers === null) say('Peers (trafilatura, htmldate, newspaper4k): not installed, or --peers not given');
reportBodies();
reportDates();
reportTitles();
await reportFaults();
reportTimes();
if (values.list !== undefined) await writeFile(values.list, judged.map(listed).join(''));

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function judgedPage(page: DevPage): Promise<Judged> {
  const bytes = await bytesOf(evaldata, page);
  const before = process.cpuUsage();
  const read = await readPage(page.id, bytes);
  const { user, system } = process.cpuUsage(before);
  const taken = new Map<string, Taken>([
    ['isnad', isnadTook(read)],
    ['Readability', { body: readabilityTook(bytes), said: [] }],
    ...peersTook(peers?.get(page.id)),
  ]);
  const needed = bagOf(page.body);
  const optional = bagOf(page.optional);
  const bodies = new Map(
    [...taken].map(([name, { body }]) => [name, agreementOf(bagOf(body), needed, optional)] as const),
  );
  // The last byte, since the first told which pages are kept aside.
  const half = (createHash('sha256').update(page.id).digest().at(-1) ?? 0) % 2 === 0 ? 'a' : 'b';
  return { page, half, milliseconds: (user + system) / 1000, taken, bodies };
}

async function readPage(source: string, bytes: Buffer): Promise<Read> {
  return readCorpus(corpusOf(await fileOf(source, bytes)));
}

async function fileOf(source: string, bytes: Buffer): Promise<CorpusFile> {
  try {
    const { page, marked, doubts = [] } = await readHtml(source, bytes, null);
    return { kind: 'page', page, knowledge: { marked, sidecar: null }, doubts };
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return { kind: 'refused', source, notice: error.notice };
  }
}

/** Date and title of the longest article. */
function isnadTook({ articles, said }: Read): Taken {
  const bodies = articles.map(({ paragraphs }) => paragraphs.join('\n\n'));
  const longest = Math.max(0, ...bodies.map(({ length }) => length));
  const main = articles[bodies.findIndex(({ length }) => length === longest)];
  return { body: bodies.join('\n\n'), title: main?.title, date: main?.date, said };
}

function readabilityTook(bytes: Buffer): string {
  try {
    const content = new Readability(htmlDocument('', decodeText('', bytes, null))).parse()?.content ?? '';
    if (content === '') return '';
    const { body } = htmlDocument('', content);
    return blocksOf(body)
      .map(({ text }) => text)
      .join('\n\n');
  } catch {
    // A page on which it fails counts as empty.
    return '';
  }
}

function peersTook(line: PeerLine | undefined): [string, Taken][] {
  if (line === undefined) return [];
  const { trafilatura, newspaper, htmldate } = line;
  return [
    ...tookOf('trafilatura', trafilatura),
    ...tookOf('newspaper4k', newspaper),
    ['htmldate', { body: '', date: htmldate, said: [] }],
  ];
}

function tookOf(name: string, took: PeerLine['trafilatura']): [string, Taken][] {
  if (took === undefined) return [];
  return [[name, { body: took.body ?? '', title: took.title, date: took.date, said: [] }]];
}

function of(set: string): readonly Judged[] {
  return judged.filter(({ page }) => page.set === set);
}

function sets(): string[] {
  return [...new Set(judged.map(({ page }) => page.set))];
}

function reportBodies(): void {
  say('\nBodies               pages     P     R    F1  half a  half b  below .7  empty  wrong in silence');
  for (const set of sets()) {
    const pages = of(set).filter(({ page }) => sizeOf(bagOf(page.body)) >= MIN_WORDS);
    for (const name of PROGRAMS) {
      const ones = pages.filter(({ bodies }) => name !== 'htmldate' && bodies.has(name));
      if (ones.length > 0) say(`${set.padEnd(8)}${name.padEnd(13)}${bodyRow(name, ones)}`);
    }
  }
}

function bodyRow(name: string, ones: readonly Judged[]): string {
  const got = ones.map(({ half, bodies, taken }) => ({
    half,
    ...(bodies.get(name) ?? { precision: 0, recall: 0, f1: 0 }),
    ...(taken.get(name) ?? { body: '', said: [] }),
  }));
  const empty = got.filter(({ body }) => body.trim() === '');
  const silent = got.filter(({ f1, body, said }) => f1 < WRONG && body.trim() !== '' && said.length === 0);
  const full = got.filter(({ body }) => body.trim() !== '');
  return [
    String(ones.length).padStart(5),
    mean(full.map(({ precision }) => precision)).padStart(6),
    mean(got.map(({ recall }) => recall)).padStart(6),
    mean(got.map(({ f1 }) => f1)).padStart(6),
    ...(['a', 'b'] as const).map((half) =>
      mean(got.filter((one) => one.half === half).map(({ f1 }) => f1)).padStart(8),
    ),
    String(got.filter(({ f1 }) => f1 < BAD).length).padStart(10),
    String(empty.length).padStart(7),
    String(silent.length).padStart(18),
  ].join('');
}

function mean(numbers: readonly number[]): string {
  if (numbers.length === 0) return '-';
  return (numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toFixed(3);
}

function reportDates(): void {
  say('\nDates                pages  right  none  a day off  wrong');
  report(
    ({ page, taken }, name) => {
      if (page.date === null || !taken.has(name)) return null;
      return judgedDate(taken.get(name)?.date, page.date);
    },
    ['right', 'none', 'near', 'wrong'],
  );
}

function reportTitles(): void {
  say('\nTitles               pages   same  part     other       none');
  report(
    ({ page, taken }, name) => {
      if (page.title === null || name === 'htmldate' || !taken.has(name)) return null;
      return judgedTitle(taken.get(name)?.title, page.title);
    },
    ['same', 'part', 'other', 'none'],
  );
}

function report(judge: (one: Judged, name: string) => string | null, kinds: readonly string[]): void {
  for (const set of sets()) {
    for (const name of PROGRAMS) {
      if (name === 'Readability') continue;
      const said = of(set).flatMap((one) => judge(one, name) ?? []);
      if (said.length === 0) continue;
      const counts = kinds.map((kind) => said.filter((one) => one === kind).length);
      const [a = 0, b = 0, c = 0, d = 0] = counts;
      say(
        `${set.padEnd(8)}${name.padEnd(13)}${String(said.length).padStart(5)}` +
          `${String(a).padStart(7)}${String(b).padStart(6)}${String(c).padStart(11)}${String(d).padStart(7)}`,
      );
    }
  }
}

async function reportFaults(): Promise<void> {
  const outcomes = await handedFaults(values.faults);
  const right = outcomes.filter(({ faults }) => faults.length === 0).length;
  say(`\nHanded faults: ${right} of ${outcomes.length} as expected`);
  for (const { file, kind, faults } of outcomes) {
    if (faults.length > 0) say(`  ${file} (${kind}): ${faults.join('; ')}`);
  }
}

function reportTimes(): void {
  const times = judged.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const sum = times.reduce((all, one) => all + one, 0);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0);
  say(
    `\nProcessor time of a page: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, all ${(sum / 1000).toFixed(1)} s`,
  );
}

function listed({ page, half, bodies, taken }: Judged): string {
  const { id, set, date, title } = page;
  const own = taken.get('isnad');
  const line = {
    id,
    set,
    half,
    f1: Object.fromEntries([...bodies].map(([name, { f1 }]) => [name, Number(f1.toFixed(3))])),
    precision: bodies.get('isnad')?.precision,
    recall: bodies.get('isnad')?.recall,
    date: date === null ? null : judgedDate(own?.date, date),
    title: title === null ? null : judgedTitle(own?.title, title),
    said: own?.said,
  };
  return `${JSON.stringify(line)}\n`;
}
