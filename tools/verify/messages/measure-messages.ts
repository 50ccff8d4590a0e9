/**
 * Measures what verifying says of pasted messages: 400 from the labelled sentences of each half (labelled-sentences/), in the words of
 * people who paste a quote with somebody's name, an outlet, a date, a headline or a link, true or false, in eight languages.
 *
 *   npm run --silent measure:messages -- ../shared/evaldata [--seed 1] [--messages 400] [--articles 2500] [--half develop] [--list]
 *
 * `--list` prints the failures of the halves that may be looked at (halves.ts). `--articles 0` takes all of ant-news.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readNameKnowledge } from '../../../src/adapters/name-files.ts';
import { MessageVerifier } from '../../../src/app/verify/verify-message.ts';
import { HOME } from '../../../src/config/environment.ts';
import { CLAIM_KINDS } from '../../../src/domain/verification.ts';
import { quotableIndex } from '../../../src/retrieval/index/quotable-index.ts';
import { KnownNames } from '../../../src/retrieval/names/known-names.ts';
import { type JsonArticle, jsonArticle, readLinesAs } from '../../understood/json-articles.ts';
import { percent } from '../../percentiles.ts';
import { indexOfArticles } from '../index-in-memory.ts';
import { HALVES, mayBeSeen } from '../halves.ts';
import { faultsOfMessage, type MessageFault } from './message-faults.ts';
import { labelledSentencesOf, outletWritings, persons } from './labelled-sentence.ts';
import { type MessageSample, messageSamples } from './message-samples.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    messages: { type: 'string', default: '400' },
    articles: { type: 'string', default: '2500' },
    half: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});
const evaldata = positionals[0] ?? '../shared/evaldata';

const news = (await readLinesAs(join(evaldata, 'ant-news/articles.jsonl.gz'), jsonArticle)).filter(
  ({ text }) => text.trim() !== '',
);
const sentences = await labelledSentencesOf(news);
const labelled = new Set(sentences.map(({ article }) => article.id));
const most = Number(values.articles) === 0 ? Infinity : Number(values.articles);
const corpus = [
  ...news.filter(({ id }) => labelled.has(id)),
  ...news.filter(({ id }) => !labelled.has(id)),
].slice(0, most);
const verifier = await verifierOf(corpus);
const known = { persons: await persons(), outlets: await outletWritings() };

for (const half of HALVES) {
  if (values.half !== undefined && values.half !== half) continue;
  const own = sentences.filter((one) => one.half === half);
  const samples = messageSamples(own, known, Number(values.messages), Number(values.seed));
  const results = samples.map((sample) => {
    const verified = verifier.verify(sample.message);
    return { sample, verified, faults: faultsOfMessage(sample, verified) };
  });
  print(half, results);
  if (!values.list || !mayBeSeen(half)) continue;
  for (const { sample, verified, faults } of results) {
    if (faults.length === 0) continue;
    process.stdout.write(
      [
        `--- ${sample.sentence.article.id} ${sample.sentence.number} [${sample.made}] ${verified.verification.status}`,
        sample.message,
        ...faults.map(({ kind, text, isOfPage }) => `    ${isOfPage ? 'page: ' : ''}${kind}: ${text}`),
        '',
      ].join('\n'),
    );
  }
}

/** Of the articles and the five pages. */
async function verifierOf(articles: readonly JsonArticle[]): Promise<MessageVerifier> {
  const generation = await indexOfArticles(articles, 'corpus');
  const names = new KnownNames(await readNameKnowledge(join(HOME, 'names')));
  return new MessageVerifier(quotableIndex(generation), names);
}

type Result = { readonly sample: MessageSample; readonly faults: readonly MessageFault[] };

function print(half: string, results: readonly Result[]): void {
  const row = (name: string, right: number, of: number): string =>
    `${half}, ${name}: ${right} of ${of} (${percent(right, of)})\n`;
  const without = (of: readonly Result[], isFault: (fault: MessageFault) => boolean): number =>
    of.filter(({ faults }) => !faults.some(isFault)).length;
  const claimed = results.flatMap(({ sample, faults }) =>
    CLAIM_KINDS.flatMap((kind) =>
      sample.claims[kind] === undefined ? [] : [{ kind, faults: faults.filter((one) => one.kind === kind) }],
    ),
  );
  const rightly = (of: typeof claimed): number => of.filter(({ faults }) => faults.length === 0).length;
  process.stdout.write(
    [
      row(
        'words right',
        without(results, ({ kind }) => kind === 'words'),
        results.length,
      ),
      row(
        'attribution right in all five',
        without(results, ({ kind }) => kind !== 'words'),
        results.length,
      ),
      row(
        'the same, where the speaker was read from the page as he is labelled',
        without(
          results.filter(({ faults }) => !faults.some(({ isOfPage }) => isOfPage)),
          ({ kind }) => kind !== 'words',
        ),
        results.filter(({ faults }) => !faults.some(({ isOfPage }) => isOfPage)).length,
      ),
      row('claims right', rightly(claimed), claimed.length),
      ...CLAIM_KINDS.map((kind) => {
        const own = claimed.filter((one) => one.kind === kind);
        return row(`  ${kind}`, rightly(own), own.length);
      }),
      row(
        'said to claim what they do not',
        results.length - without(results, ({ isInvented }) => isInvented),
        results.length,
      ),
      row(
        'falsely "agrees"',
        results.length - without(results, ({ isFalselyAgreed }) => isFalselyAgreed),
        results.length,
      ),
    ].join(''),
  );
}
