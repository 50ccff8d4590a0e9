import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readBundle, writeBundleFile } from './adapters/bundle/bundle-file.ts';
import { checkFolders } from './adapters/files/check-folders.ts';
import { calibrationFile } from './adapters/models/calibration-file.ts';
import { detectLanguage } from './adapters/models/eld-language.ts';
import { readGoldQuestions, readPassageSets, readRetrievalSet } from './adapters/evaluation-data.ts';
import { feedbackFile } from './adapters/bot-data/feedback-file.ts';
import { readDraft } from './adapters/draft-file.ts';
import { freeSpace } from './adapters/files/free-space.ts';
import { ballotKeyFile } from './adapters/bot-data/ballot-key-file.ts';
import { greetedFile } from './adapters/bot-data/greeted-file.ts';
import { fileCorpus } from './adapters/corpus/file-corpus.ts';
import { feedsFile } from './adapters/feeds/feeds-file.ts';
import { feedsLockFolder } from './adapters/feeds/feeds-lock-folder.ts';
import { feedsStateFile } from './adapters/feeds/feeds-state-file.ts';
import { xmlListing } from './adapters/feeds/listing.ts';
import { pauseFor } from './adapters/feeds/pause.ts';
import { robotsTxt } from './adapters/feeds/robots.ts';
import { EXTENSION_BY_CONTENT_TYPE } from './adapters/corpus/formats/registry.ts';
import { followsFile } from './adapters/bot-data/follows-file.ts';
import { gapsFile } from './adapters/bot-data/gaps-file.ts';
import { watchFolder } from './adapters/corpus/folder-watch.ts';
import { fileGenerationStore } from './adapters/index/file-generation-store.ts';
import { startHealthServer, type Health, type HealthServer } from './adapters/observability/health-server.ts';
import { FETCH_LIMITS, httpClient, httpFetcher } from './adapters/intake/http-fetcher.ts';
import { indexProcess } from './adapters/processes/index-process.ts';
import { givenCorpus } from './adapters/intake/given-corpus.ts';
import { intakeFolder } from './adapters/intake/intake-folder.ts';
import { readNameKnowledge } from './adapters/name-files.ts';
import { pinoLog } from './adapters/observability/pino-log.ts';
import { prometheusMetrics } from './adapters/observability/prometheus-metrics.ts';
import { settingsFile } from './adapters/bot-data/settings-file.ts';
import { rssFeed } from './adapters/intake/rss-feed.ts';
import { versionFolder } from './adapters/versions/version-folder.ts';
import { VerifierThread, type VerifierThreadDeps } from './adapters/processes/verifier-thread.ts';
import { createTransformersModels } from './adapters/models/transformers-models.ts';
import type { AddDeps } from './app/add/add-pages.ts';
import { FeedPoller, type FeedPollerDeps } from './app/feeds/feed-poller.ts';
import { feedsHealth, type FeedHealth } from './app/feeds/feed-health.ts';
import { AGENT_NAME, PoliteWeb } from './app/feeds/polite-web.ts';
import { buildAnswering, type Answering } from './app/ask/answering.ts';
import { Follows, type FollowRules } from './app/follow/follows.ts';
import type { BotSettings } from './config/bot-settings.ts';
import type { Settings } from './config/settings.ts';
import { HOME } from './config/environment.ts';
import { nearestName } from './config/nearest-name.ts';
import { readVersion } from './config/version.ts';
import { failure } from './domain/error.ts';
import type { IsoDate } from './domain/article.ts';
import type { Embedder } from './domain/ports/embedder.ts';
import type { CrossEncoder } from './domain/ports/cross-encoder.ts';
import type { BallotKey, FeedbackStore } from './domain/ports/stores/feedback-store.ts';
import type { GreetedServers } from './domain/ports/stores/greeted-servers.ts';
import type { GapStore } from './domain/ports/stores/gap-store.ts';
import type { Indexer } from './domain/ports/indexer.ts';
import type { Strictness } from './domain/ports/answer-scorer.ts';
import type { Log } from './domain/ports/log.ts';
import type { Metrics } from './domain/ports/metrics.ts';
import type { FeedList } from './domain/ports/feed-list.ts';
import type { FeedsLock } from './domain/ports/feeds-lock.ts';
import type { NameKnowledge } from './domain/names.ts';
import type { SettingsStore } from './domain/ports/stores/settings-store.ts';
import type { Corpus } from './domain/ports/corpus.ts';
import type { GenerationStore } from './domain/ports/stores/generation-store.ts';
import type { VersionStore } from './domain/ports/stores/version-store.ts';

/** Lists of names that come with isnad. */
const NAMES = join(HOME, 'names');

/** The real thing behind every port. */
export type Composition = {
  readonly corpus: Corpus;
  /** Older forms of its pages. */
  readonly versions: VersionStore;
  readonly store: GenerationStore;
  readonly embedder: Embedder;
  /** What scores answers with the loaded models, or why nothing does. */
  readonly answering: Answering;
  /** Null where the folder has none, and fusion scores alone. */
  readonly crossEncoder: CrossEncoder | null;
  readonly strictness: Strictness;
  /** Percent, as in `ReindexOptions`. */
  readonly mostRemoved: number;
  readonly detectLanguage: (text: string) => string;
  /** The day, in UTC. */
  readonly today: () => IsoDate;
  readonly names: NameKnowledge;
};

/** What a long-running program needs besides. */
export type BotComposition = {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly feedback: FeedbackStore;
  readonly serverSettings: SettingsStore;
  readonly ballotKey: BallotKey;
  readonly greeted: GreetedServers;
  /** Null where FOLLOWS is not true. */
  readonly follows: Follows | null;
  readonly gaps: GapStore;
  /** Builds the index in a process of its own. */
  readonly indexer: Indexer;
  /** Null where no port is set. Throws `port-unusable`. */
  readonly serveHealth: (health: () => Health) => Promise<HealthServer | null>;
};

/** The corpus alone, for programs that need neither index nor model. */
export function composeCorpus(settings: Settings): Corpus {
  return fileCorpus(settings.corpusDir);
}

/** Files and folders that may lie anywhere, as a corpus: no index, no model, and nothing is copied. */
export function composeGivenPages(paths: readonly string[]): Corpus {
  return givenCorpus(paths);
}

/** What adding pages needs: no index, no model, and the network only for the addresses that are named. */
export async function composeIntake(corpusDir: string, allowPrivate: boolean): Promise<AddDeps> {
  return {
    intake: await intakeFolder(corpusDir),
    fetcher: httpFetcher(allowPrivate ? { ...FETCH_LIMITS, isAllowed: () => true } : FETCH_LIMITS),
    feeds: rssFeed,
    extensions: EXTENSION_BY_CONTENT_TYPE,
  };
}

/** What watching feeds needs: no index, no model, and the network only for the addresses of FEEDS_FILE and where they lead. */
export type FeedComposition = {
  readonly list: FeedList;
  readonly lock: FeedsLock;
  readonly poller: FeedPoller;
  /** How each feed is; null where there is no list. Throws `feeds-state-unusable`. */
  readonly health: () => Promise<readonly FeedHealth[] | null>;
};

/**
 * @param describe words a notice for operators
 * @param signal ends pauses early
 */
export function composeFeeds(
  { corpusDir, feeds: { path, contact, allowPrivate } }: Pick<Settings, 'corpusDir' | 'feeds'>,
  dataFolder: string,
  {
    describe,
    onPolled,
    signal,
  }: Pick<FeedPollerDeps, 'describe' | 'onPolled'> & { readonly signal?: AbortSignal },
): FeedComposition {
  const list = feedsFile(path, nearestName);
  const store = feedsStateFile(dataFolder);
  const limits = allowPrivate ? { ...FETCH_LIMITS, isAllowed: () => true } : FETCH_LIMITS;
  const reach = contact === null ? '' : `; ${contact}`;
  const now = (): Date => new Date();
  const poller = new FeedPoller({
    web: new PoliteWeb({
      client: httpClient(limits, `${AGENT_NAME}/${readVersion()} (archive of quotable pages${reach})`),
      robots: robotsTxt,
      now,
      pause: (ms) => pauseFor(ms, signal),
    }),
    listings: xmlListing,
    openIntake: () => intakeFolder(corpusDir),
    extensions: EXTENSION_BY_CONTENT_TYPE,
    ...{ detectLanguage, describe, now, random: Math.random, list, store },
    ...(onPolled === undefined ? {} : { onPolled }),
  });
  return {
    list,
    lock: feedsLockFolder(dataFolder),
    poller,
    health: async () => {
      const { feeds } = await list.read();
      return feeds === null ? null : feedsHealth(feeds, await store.read(), now());
    },
  };
}

/** The log of a long-running program. @param secrets what no line may hold */
export function composeLog(
  { logLevel, logFormat }: Pick<BotSettings, 'logLevel' | 'logFormat'>,
  secrets: readonly string[] = [],
): Log {
  return pinoLog(logLevel, secrets, logFormat);
}

/** The votes alone. */
export function composeFeedback(dataFolder: string): FeedbackStore {
  return feedbackFile(dataFolder);
}

export { checkFolders, freeSpace, pauseFor, readBundle, readDraft, watchFolder, writeBundleFile };

/** Readers of evaluation data, which nobody needs who only runs isnad. */
export const evaluationData = { readGoldQuestions, readPassageSets, readRetrievalSet };

/**
 * Wires adapters to ports; the one place that knows both.
 *
 * @throws `model-unloadable`; `calibration-unreadable`; `setting-invalid` where STRICTNESS is set for a model that is not
 * calibrated
 */
export async function compose(settings: Settings): Promise<Composition> {
  const [{ embedder, evidence }, names] = await Promise.all([
    createTransformersModels(settings.model),
    readNameKnowledge(NAMES),
  ]);
  const loaded = { modelId: embedder.modelId, crossEncoderId: evidence?.evidenceId ?? null };
  const state = await calibrationFile(settings.model).read(loaded);
  const answering = buildAnswering(state, evidence);
  if (answering.kind === 'uncalibrated' && settings.isStrictnessSet) {
    throw failure('setting-invalid', {
      setting: 'STRICTNESS',
      value: settings.strictness,
      expected: `the model ${loaded.modelId} is not calibrated, so STRICTNESS has no effect. Remove it, or calibrate the model (npm run fit)`,
    });
  }
  return {
    corpus: composeCorpus(settings),
    versions: versionFolder(settings.corpusDir),
    store: fileGenerationStore(settings.indexDir, { keep: settings.keepGenerations }),
    ...{ embedder, names },
    answering,
    crossEncoder: evidence,
    strictness: settings.strictness,
    mostRemoved: settings.mostRemoved,
    detectLanguage,
    today: () => new Date().toISOString().slice(0, 10) as IsoDate,
  };
}

/** The verifier of a long-running program, in a thread of its own. `tell` is told why a thread ended that should not have, and what else operators should know. */
export function composeVerifier(
  { corpusDir, indexDir }: Settings,
  tell: Pick<VerifierThreadDeps, 'onTrouble' | 'onNotice'>,
): VerifierThread {
  return new VerifierThread({
    corpusDir,
    indexDir,
    program: new URL('./programs/verifier-worker.ts', import.meta.url),
    ...tell,
  });
}

/** The questions that are followed, as a folder has them. @throws `follows-unusable` */
export async function composeFollows(folder: string, rules: FollowRules): Promise<Follows> {
  return await Follows.open({
    store: followsFile(folder),
    rules,
    now: () => new Date(),
    makeKey: () => randomBytes(KEY_BYTES).toString('base64url'),
  });
}

/** 12 characters of base64url. */
const KEY_BYTES = 9;

/** @throws `settings-unreadable`, `greeted-unusable`, `ballot-key-unusable`, `follows-unusable` */
export async function composeBot({
  logLevel,
  logFormat,
  token,
  dataDir,
  health,
  follows,
}: BotSettings): Promise<BotComposition> {
  const metrics = prometheusMetrics();
  return {
    log: composeLog({ logLevel, logFormat }, [token]),
    metrics,
    feedback: composeFeedback(dataDir),
    serverSettings: await settingsFile(dataDir),
    ballotKey: await ballotKeyFile(dataDir, token),
    greeted: await greetedFile(dataDir),
    follows: follows === null ? null : await composeFollows(dataDir, follows),
    gaps: gapsFile(dataDir),
    indexer: indexProcess(join(HOME, 'src/programs/index-worker.ts')),
    serveHealth: async (state) => (health === null ? null : await startHealthServer(health, state, metrics)),
  };
}
