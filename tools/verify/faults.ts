/**
 * Verifies the quotes of `verify.jsonl` that failed, and prints how many of each kind come out as they should, and what came instead of
 * the others.
 *
 *   npm run --silent measure:verify-faults -- ../shared/faults/reports/verify.jsonl [--kind KIND] [--translated] [--index FOLDER]
 *
 * Verifying needs no model, so the indexes have meaningless vectors and lie in memory. Cases about translations need the models and
 * are run with `--translated` only; `--index FOLDER` keeps their index for the next run.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readNameKnowledge } from '../../src/adapters/name-files.ts';
import { MessageVerifier } from '../../src/app/verify/verify-message.ts';
import { HOME } from '../../src/config/environment.ts';
import { readSettings } from '../../src/config/settings.ts';
import type { VerifiedMessage } from '../../src/domain/verification.ts';
import { quotableIndex } from '../../src/retrieval/index/quotable-index.ts';
import { KnownNames } from '../../src/retrieval/names/known-names.ts';
import type { JsonArticle } from '../understood/json-articles.ts';
import { openCorpora } from '../understood/open-corpora.ts';
import { faultsOf } from './expectation.ts';
import { indexOfArticles, indexOfFolder } from './index-in-memory.ts';
import { articlesOf, reportedCases, type VerifyCase } from './verify-cases.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string' },
    translated: { type: 'boolean', default: false },
    index: { type: 'string' },
  },
});
const file = positionals[0] ?? '../shared/faults/reports/verify.jsonl';

type Verify = (message: string) => Promise<VerifiedMessage>;
/** @property verified null where the case was not run */
type Outcome = {
  readonly of: VerifyCase;
  readonly verified: VerifiedMessage | null;
  readonly faults: readonly string[];
};

const names = new KnownNames(await readNameKnowledge(join(HOME, 'names')));
const verifiers = new Map<VerifyCase['corpus'], Verify>();

async function verifierFor(one: VerifyCase): Promise<Verify> {
  const known = verifiers.get(one.corpus);
  if (known !== undefined) return known;
  const verifier = await verifierOf(await articlesOf(one, file));
  const verify: Verify = (message) => Promise.resolve(verifier.verify(message));
  verifiers.set(one.corpus, verify);
  return verify;
}

/** @param articles null for the five pages that come with isnad */
async function verifierOf(articles: readonly JsonArticle[] | null): Promise<MessageVerifier> {
  const generation = await (articles === null
    ? indexOfFolder(readSettings().corpusDir)
    : indexOfArticles(articles));
  return new MessageVerifier(quotableIndex(generation), names);
}

async function outcomesOf(cases: readonly VerifyCase[], translate: Verify | null): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of cases) {
    const isTranslated = one.wanted.translates !== undefined;
    const verify = isTranslated ? translate : await verifierFor(one);
    const verified = verify === null ? null : await verify(one.quote);
    outcomes.push({
      of: one,
      verified,
      faults: verified === null ? ['not run'] : faultsOf(one.wanted, verified),
    });
  }
  return outcomes;
}

function report(outcomes: readonly Outcome[]): string {
  const row = (name: string, ones: readonly Outcome[]): string => {
    const passed = ones.filter(({ faults }) => faults.length === 0).length;
    const left = ones.filter(({ verified }) => verified === null).length;
    return `${name.padEnd(42)}${`${passed} of ${ones.length}`.padStart(10)}${left > 0 ? `, ${left} not run` : ''}`;
  };
  const kinds = [...new Set(outcomes.map(({ of }) => of.kind))];
  return [
    ...kinds.map((kind) =>
      row(
        kind,
        outcomes.filter(({ of }) => of.kind === kind),
      ),
    ),
    row('all', outcomes),
    '',
    ...outcomes.flatMap(told),
  ].join('\n');
}

function told({ of, verified, faults }: Outcome): string[] {
  if (verified === null || faults.length === 0) return [];
  return [
    `${of.id} ${of.kind}: ${of.quote.slice(0, 160).replaceAll('\n', ' ')}`,
    ...faults.map((one) => `    ${one}`),
    `    checked: ${verified.quote.text.slice(0, 120)}`,
    `    in: ${verified.context?.sentence.text.slice(0, 200) ?? 'no article'}`,
  ];
}

const cases = (await reportedCases(file)).filter(
  ({ kind }) => values.kind === undefined || kind === values.kind,
);
const corpora = values.translated ? await openCorpora(values.index) : null;
try {
  const engine = corpora === null ? null : (await corpora.fivePages()).engine;
  const translate: Verify | null =
    engine === null ? null : async (quote) => engine.translated(await engine.verifier.verify(quote));
  process.stdout.write(`${report(await outcomesOf(cases, translate))}\n`);
} finally {
  await corpora?.close();
}
