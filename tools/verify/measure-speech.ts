/**
 * How well the speaker of a sentence is read from its page: precision and recall over labelled-speech.jsonl, which has ids, the numbers
 * of sentences as labelledSentences counts them, and the speaker as the page writes him.
 *
 *   npm run --silent measure:speech -- ../shared/evaldata [--show]
 *
 * `--show` prints the faults of the halves that may be looked at (halves.ts).
 */
import { fileCorpus } from '../../src/adapters/corpus/file-corpus.ts';
import { parseCorpus } from '../../src/app/indexing/parse-corpus.ts';
import { sliceOf, type Span } from '../../src/domain/article.ts';
import { sentencesOf } from '../../src/text/sentences/sentences.ts';
import { speakerOf } from '../../src/text/speech/speaker-of.ts';
import { foldedWords } from '../../src/text/words/words.ts';
import { z } from 'zod';
import { newsArticles, readLinesAs } from '../understood/json-articles.ts';
import { labelledSentences } from '../understood/labelled-sentences.ts';
import { HALVES, mayBeSeen } from './halves.ts';

const label = z.object({
  /** Of an article of ant-news, or a page with the number of its article: `page.txt#0`. */
  id: z.string(),
  s: z.number(),
  /** Whether the sentence reports what somebody says. */
  reports: z.boolean(),
  /** As the page writes him; null where nobody speaks, the page names nobody, or two could be meant. */
  speaker: z.string().nullable(),
  half: z.enum(HALVES),
});
type Label = z.infer<typeof label>;

const [evaldata = '../shared/evaldata', ...options] = process.argv.slice(2);
const isShown = options.includes('--show');

const labels = await readLinesAs('tools/verify/labelled-speech.jsonl', label);
const texts = new Map([...(await pageTexts()), ...(await newsTexts(labels.map(({ id }) => id)))]);

for (const half of HALVES) {
  const told = { right: 0, wrong: 0, missed: 0, silent: 0 };
  for (const one of labels.filter((it) => it.half === half)) {
    const found = speakerAt(one);
    const verdict = verdictOf(one.speaker, found);
    told[verdict]++;
    if (isShown && mayBeSeen(half) && (verdict === 'wrong' || verdict === 'missed')) {
      process.stdout.write(`${verdict} ${one.id} ${one.s}: ${String(one.speaker)} | ${String(found)}\n`);
    }
  }
  const { right, wrong, missed, silent } = told;
  const named = labels.filter((it) => it.half === half && it.speaker !== null).length;
  process.stdout.write(
    `${half}: precision ${share(right, right + wrong)}, recall ${share(right, named)} ` +
      `(${right} right, ${wrong} wrong, ${missed} missed, ${silent} rightly silent)\n`,
  );
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function speakerAt({ id, s }: Label): string | null {
  const text = texts.get(id);
  if (text === undefined) throw new RangeError(`no article ${id}`);
  const sentences = sentencesOfLines(text);
  return speakerOf(text, sentences, spanOfLabelled(text, s));
}

function sentencesOfLines(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap((line) =>
    sentencesOf(text, { start: line.index, end: line.index + line[0].length }),
  );
}

function spanOfLabelled(text: string, number: number): Span {
  let start = 0;
  for (const [i, sentence] of labelledSentences(text).entries()) {
    start = text.indexOf(sentence, start);
    if (i === number) return { start, end: start + sentence.length };
    start += sentence.length;
  }
  throw new RangeError(`no sentence ${number}`);
}

function verdictOf(wanted: string | null, found: string | null): 'right' | 'wrong' | 'missed' | 'silent' {
  if (found === null) return wanted === null ? 'silent' : 'missed';
  return wanted !== null && isSame(wanted, found) ? 'right' : 'wrong';
}

/** One name has all words of the other: a family name alone, or a role with its name. */
function isSame(wanted: string, found: string): boolean {
  const [a, b] = [wanted, found].map(
    (name) => new Set(foldedWords(name).map((word) => word.replace(/^ال(?=...)/u, ''))),
  );
  const [short, long] = (a?.size ?? 0) <= (b?.size ?? 0) ? [a, b] : [b, a];
  return short !== undefined && long !== undefined && [...short].every((word) => long.has(word));
}

/** The articles of the five pages, their paragraphs as lines. */
async function pageTexts(): Promise<Map<string, string>> {
  const { pages, articles } = await parseCorpus(fileCorpus('corpus'));
  const found = new Map<string, string>();
  for (const { article } of articles) {
    const page = pages.find(({ source }) => source === article.source)?.text ?? '';
    const number = [...found.keys()].filter((id) => id.startsWith(`${article.source}#`)).length;
    const lines = article.blocks.flat().map((paragraph) => sliceOf(page, paragraph));
    found.set(`${article.source}#${number}`, lines.join('\n'));
  }
  return found;
}

async function newsTexts(ids: readonly string[]): Promise<Map<string, string>> {
  const articles = await newsArticles(evaldata, [...new Set(ids)]);
  return new Map(articles.map(({ id, text }) => [id, text]));
}
