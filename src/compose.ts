import { join } from 'node:path';
import { checkFolders } from './adapters/check-folders.ts';
import { detectLanguage } from './adapters/eld-language.ts';
import { readGoldQuestions, readPassageSets, readRetrievalSet } from './adapters/evaluation-data.ts';
import { feedbackFile } from './adapters/feedback-file.ts';
import { fileCorpus } from './adapters/file-corpus.ts';
import { gapsFile } from './adapters/gaps-file.ts';
import { watchFolder } from './adapters/folder-watch.ts';
import { fileGenerationStore } from './adapters/file-generation-store.ts';
import { startHealthServer, type Health, type HealthServer } from './adapters/health-server.ts';
import { FETCH_LIMITS, httpFetcher } from './adapters/http-fetcher.ts';
import { indexProcess } from './adapters/index-process.ts';
import { intakeFolder } from './adapters/intake-folder.ts';
import { readNameKnowledge } from './adapters/name-files.ts';
import { pinoLog } from './adapters/pino-log.ts';
import { prometheusMetrics } from './adapters/prometheus-metrics.ts';
import { settingsFile } from './adapters/settings-file.ts';
import { rssFeed } from './adapters/rss-feed.ts';
import { VerifierThread } from './adapters/verifier-thread.ts';
import { createTransformersModels } from './adapters/transformers-models.ts';
import type { AddMeans } from './app/add-pages.ts';
import { evidenceJudge } from './answering/evidence-judge.ts';
import { fusionJudge } from './answering/fusion-judge.ts';
import type { BotSettings } from './bot-config.ts';
import type { Settings } from './config.ts';
import { HOME } from './environment.ts';
import type { Embedder } from './domain/embedder.ts';
import type { EvidenceModel } from './domain/evidence-model.ts';
import type { FeedbackStore } from './domain/feedback.ts';
import type { GapStore } from './domain/coverage-gaps.ts';
import type { Indexer } from './domain/indexer.ts';
import type { Judge } from './domain/judge.ts';
import type { Log } from './domain/log.ts';
import type { Metrics } from './domain/metrics.ts';
import type { NameKnowledge } from './domain/name-knowledge.ts';
import type { SettingsStore } from './domain/server-settings.ts';
import type { Strictness } from './domain/strictness.ts';
import type { Corpus, GenerationStore } from './domain/ports.ts';

/** Comes with isnad. */
const NAMES = join(HOME, 'names');

/** The real thing behind every port. */
export type Composition = {
  readonly corpus: Corpus;
  readonly store: GenerationStore;
  readonly embedder: Embedder;
  readonly judge: Judge;
  /** The model behind the judge; null where there is none, and fusion judges alone. */
  readonly evidence: EvidenceModel | null;
  readonly strictness: Strictness;
  /** Percent, as in `ReindexOptions`. */
  readonly mostRemoved: number;
  readonly detectLanguage: (text: string) => string;
  readonly names: NameKnowledge;
};

/** What a program that stays up needs besides. */
export type BotComposition = {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly feedback: FeedbackStore;
  readonly serverSettings: SettingsStore;
  readonly gaps: GapStore;
  /** Indexes in a process of its own. */
  readonly indexer: Indexer;
  /** Null where no port is set. Throws `port-unusable`. */
  readonly serveHealth: (health: () => Health) => Promise<HealthServer | null>;
};

/** The pages alone, for programs that need neither index nor model. */
export function composeCorpus(settings: Settings): Corpus {
  return fileCorpus(settings.corpusDir);
}

/** What adding pages takes: no index, no model, and the network only for the addresses that are named. */
export async function composeIntake(corpusDir: string, allowPrivate: boolean): Promise<AddMeans> {
  return {
    intake: await intakeFolder(corpusDir),
    fetcher: httpFetcher(allowPrivate ? { ...FETCH_LIMITS, isAllowed: () => true } : FETCH_LIMITS),
    feeds: rssFeed,
  };
}

/** The votes alone. */
export function composeFeedback(dataFolder: string): FeedbackStore {
  return feedbackFile(dataFolder);
}

export { checkFolders, watchFolder };

/** Readers of evaluation data, which no user's machine need have. */
export const evaluationData = { readGoldQuestions, readPassageSets, readRetrievalSet };

/** Wires adapters to ports; the one place that knows both. */
export async function compose(settings: Settings): Promise<Composition> {
  const [{ embedder, evidence }, names] = await Promise.all([
    createTransformersModels(settings.model),
    readNameKnowledge(NAMES),
  ]);
  return {
    corpus: composeCorpus(settings),
    store: fileGenerationStore(settings.indexDir, { keep: settings.keepGenerations }),
    ...{ embedder, names },
    judge: evidence === null ? fusionJudge : evidenceJudge(evidence),
    evidence,
    strictness: settings.strictness,
    mostRemoved: settings.mostRemoved,
    detectLanguage,
  };
}

/** Quotes of the bot are verified in a thread of their own. @param onTrouble told why one ended that was not meant to */
export function composeVerifier(
  { indexDir }: Settings,
  onTrouble: (problem: string) => void,
): VerifierThread {
  return new VerifierThread({
    indexDir,
    program: new URL('./verifier-program.ts', import.meta.url),
    onTrouble,
  });
}

/** @throws `settings-unreadable` */
export async function composeBot({ logLevel, token, dataDir, health }: BotSettings): Promise<BotComposition> {
  const metrics = prometheusMetrics();
  return {
    log: pinoLog(logLevel, [token]),
    metrics,
    feedback: composeFeedback(dataDir),
    serverSettings: await settingsFile(dataDir),
    gaps: gapsFile(dataDir),
    indexer: indexProcess(join(HOME, 'src/discord/index-program.ts')),
    serveHealth: async (state) => (health === null ? null : await startHealthServer(health, state, metrics)),
  };
}
