/**
 * Measures how often a translated quote is led to the sentence that it translates, and how often an invented one is led anywhere.
 *
 *   npm run --silent measure:translations -- ../shared/evaldata [--others 300] [--index FOLDER] [--verbose]
 *
 * The corpus is the five pages that come with isnad, the articles of ant-news that have the translated sentences, and others
 * of it. The sentences were translated by hand into five languages; `translations.jsonl` has where each stands, as
 * `labelledSentences` counts, and no text of an article. `--index FOLDER` keeps the index there for the next run.
 */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { openEngine, type Engine } from '../../src/app/ask/engine.ts';
import { compose } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import { at } from '../../src/domain/at.ts';
import type { VerifiedMessage } from '../../src/domain/verification.ts';
import { jsonArticle, readLinesAs, type JsonArticle } from '../understood/json-articles.ts';
import { covers, labelledSentences } from '../understood/labelled-sentences.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    others: { type: 'string', default: '300' },
    index: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const evaldata = positionals[0] ?? '../shared/evaldata';

const invented = z.object({ language: z.string(), quote: z.string() });
/** @property id of an article of ant-news, or the name of one of the five pages. @property sentence its number in that text */
const translation = invented.extend({ id: z.string(), sentence: z.number() });
type Translation = z.infer<typeof translation>;

const settings = readSettings();
const here = import.meta.dirname;
const translations = await readLinesAs(join(here, 'translations.jsonl'), translation);
const inventions = await readLinesAs(join(here, 'translations-invented.jsonl'), invented);
const news = await readLinesAs(join(evaldata, 'ant-news/articles.jsonl.gz'), jsonArticle);
const byId = new Map(news.map((article) => [article.id, article]));
const folder =
  values.index === undefined ? await mkdtemp(join(tmpdir(), 'isnad-translations-')) : resolve(values.index);
const deps = await compose({
  ...settings,
  corpusDir: await writtenCorpus(),
  indexDir: join(folder, 'index'),
});
try {
  await measure(await openEngine(deps, {}));
} finally {
  await deps.embedder.close();
  if (values.index === undefined) await rm(folder, { recursive: true, force: true });
}

async function measure(engine: Engine): Promise<void> {
  const outcomes: {
    readonly of: Translation;
    readonly verified: VerifiedMessage;
    readonly isRight: boolean;
  }[] = [];
  for (const of of translations) {
    const verified = await verifiedBy(engine, of.quote);
    const named = verified.translation?.sentence.text;
    const wanted = await sentenceOf(of);
    outcomes.push({
      of,
      verified,
      isRight: named !== undefined && (covers(named, wanted) || covers(wanted, named)),
    });
  }
  const led: VerifiedMessage[] = [];
  for (const { quote } of inventions) {
    const verified = await verifiedBy(engine, quote);
    if (verified.translation !== null) led.push(verified);
  }
  const right = outcomes.filter(({ isRight }) => isRight);
  print(`${right.length} of ${outcomes.length} translations are led to their sentence (bar: 80 %)`);
  for (const language of new Set(translations.map((one) => one.language))) {
    const ofLanguage = outcomes.filter(({ of }) => of.language === language);
    print(`  ${language}: ${ofLanguage.filter(({ isRight }) => isRight).length} of ${ofLanguage.length}`);
  }
  const elsewhere = outcomes.filter(({ verified, isRight }) => !isRight && verified.translation !== null);
  print(`${elsewhere.length} are led to another sentence`);
  const different = right.filter(({ verified }) => (verified.translation?.differences.length ?? 0) > 0);
  print(
    `${different.length} of those led rightly are told a difference, though the translations are meant to have none`,
  );
  print(`${led.length} of ${inventions.length} invented quotes are led somewhere`);
  if (!values.verbose) return;
  for (const { of, verified } of [...outcomes.filter(({ isRight }) => !isRight), ...different]) {
    print(`\n${of.id} ${of.sentence}: ${of.quote}\n${shown(verified)}`);
  }
  for (const verified of led) print(`\ninvented: ${verified.quote.text}\n${shown(verified)}`);
}

async function verifiedBy({ verifier, translated }: Engine, quote: string): Promise<VerifiedMessage> {
  return translated(await verifier.verify(quote));
}

function shown({ verification: { status }, translation: led }: VerifiedMessage): string {
  const differences = led?.differences.map(({ kind, given, page }) => `${kind}: ${given} / ${page}`) ?? [];
  return [
    `  ${status}; ${led?.sentence.text ?? 'led nowhere'}`,
    ...differences.map((line) => `  ${line}`),
  ].join('\n');
}

async function sentenceOf({ id, sentence }: Translation): Promise<string> {
  const text = byId.get(id)?.text ?? (await readFile(join(settings.corpusDir, id), 'utf8'));
  return at(labelledSentences(text), sentence);
}

/** Writes the corpus, and gives its folder. */
async function writtenCorpus(): Promise<string> {
  const corpus = join(folder, 'corpus');
  await mkdir(corpus, { recursive: true });
  const wanted = new Set(translations.map(({ id }) => id));
  const others = Number(values.others);
  const step = Math.max(1, Math.floor(news.length / Math.max(1, others)));
  const chosen = news.filter(
    ({ id, text }, i) => text.trim() !== '' && (wanted.has(id) || (i % step === 0 && i < others * step)),
  );
  await writeFile(join(corpus, 'articles.jsonl'), chosen.map(lineOf).join(''));
  const pages = (await readdir(settings.corpusDir)).filter((name) => name.endsWith('.txt'));
  for (const page of pages) await copyFile(join(settings.corpusDir, page), join(corpus, page));
  return corpus;
}

function lineOf(article: JsonArticle): string {
  return `${JSON.stringify(article)}\n`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
