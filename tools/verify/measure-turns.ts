/**
 * Measures how many quotes that were cut behind a turning word are flagged, and how many of sentences without one.
 *
 *   npm run measure:turns -- --evaldata FOLDER [--corpus corpus] [--seed 1] [--cuts 300] [--verbose]
 *
 * Quotes are cut from the pages of a corpus and the news set (Arabic) and from the paragraphs of XQuAD (English, Russian,
 * Turkish, German, Spanish) and PQuAD (Persian). `--verbose` prints what went wrong, the quote between brackets in its sentence.
 */
import { Command } from 'commander';
import { parseCorpus } from '../../src/app/indexing/parse-corpus.ts';
import { composeCorpus } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import { sliceOf, type Span, textLookup, textsOf } from '../../src/domain/article.ts';
import { sentencesOf } from '../../src/text/sentences/sentences.ts';
import { turnsBefore } from '../../src/text/turns/turns-before.ts';
import { readNews, readParagraphs } from '../retrieval/evaldata.ts';
import { percent } from '../percentiles.ts';
import { seeded } from '../seeded-random.ts';
import { cutsAtTurns, type QuoteCut, unturnedCuts } from './quote-cuts.ts';
import { TURNING_WORDS } from './turning-words.ts';

type Options = {
  readonly evaldata: string;
  readonly corpus: string;
  readonly seed: string;
  readonly cuts: string;
  readonly verbose?: true;
};

const { evaldata, corpus, seed, cuts, verbose } = new Command('measure:turns')
  .requiredOption('--evaldata <dir>', 'folder of the data sets')
  .option('--corpus <dir>', 'folder of Arabic pages', 'corpus')
  .option('--seed <n>', 'another number, other cuts', '1')
  .option('--cuts <n>', 'most cuts of each kind in each language', '300')
  .option('--verbose', 'print what went wrong')
  .parse()
  .opts<Options>();

type Kind = 'right behind' | 'farther behind' | 'unturned';

const sums: Record<Kind, { flagged: number; of: number }> = {
  'right behind': { flagged: 0, of: 0 },
  'farther behind': { flagged: 0, of: 0 },
  unturned: { flagged: 0, of: 0 },
};

for (const [language, words] of Object.entries(TURNING_WORDS)) {
  const sentences = language === 'ar' ? await arabicSentences() : await paragraphSentences(language);
  const random = seeded(Number(seed));
  const most = Number(cuts);
  print(language, 'right behind', cutsAtTurns(sentences, words, { most, farther: false, random }));
  print(language, 'farther behind', cutsAtTurns(sentences, words, { most, farther: true, random }));
  print(language, 'unturned', unturnedCuts(sentences, words, most, random));
}
for (const [kind, { flagged, of }] of Object.entries(sums))
  process.stdout.write(`all, ${kind}: ${flagged} of ${of} flagged (${percent(flagged, of)})\n`);

function print(language: string, kind: Kind, made: readonly QuoteCut[]): void {
  const flagged = made.filter(({ sentence, words }) => turnsBefore(sentence, words).length > 0);
  sums[kind].flagged += flagged.length;
  sums[kind].of += made.length;
  process.stdout.write(
    `${language}, ${kind}: ${flagged.length} of ${made.length} flagged (${percent(flagged.length, made.length)})\n`,
  );
  if (verbose !== true) return;
  for (const { sentence, words } of made) {
    const turns = turnsBefore(sentence, words);
    if (turns.length > 0 === (kind !== 'unturned')) continue;
    const marked = `${sentence.slice(0, words.start)}[${sliceOf(sentence, words)}]${sentence.slice(words.end)}`;
    process.stdout.write(
      `  ${marked}\n    ${turns.map(({ kind: of, text }) => `${of} ${text}`).join(', ')}\n`,
    );
  }
}

async function arabicSentences(): Promise<string[]> {
  const { pages, articles } = await parseCorpus(composeCorpus({ ...readSettings(), corpusDir: corpus }));
  const textOf = textLookup(textsOf(pages));
  const ofPages = articles.flatMap(({ article, sentences }) =>
    sentences.map(({ span }) => sliceOf(textOf(article.source), span)),
  );
  const news = await readNews(evaldata);
  return [...ofPages, ...news.flatMap(({ text }) => text.split('\n')).flatMap(sentencesIn)];
}

async function paragraphSentences(language: string): Promise<string[]> {
  const paragraphs = await readParagraphs(evaldata, language, language === 'fa' ? 'pquad-b' : 'xquad');
  return paragraphs.flatMap(({ text }) => sentencesIn(text));
}

function sentencesIn(paragraph: string): string[] {
  const whole: Span = { start: 0, end: paragraph.length };
  return sentencesOf(paragraph, whole).map((span) => sliceOf(paragraph, span));
}
