import { readFileSync } from 'node:fs';
import { Archive } from '../app/archive.ts';
import { FollowUpMemory } from '../app/follow-up-memory.ts';
import { GapCounter } from '../app/gap-counter.ts';
import { recipeFor } from '../app/recipe.ts';
import { Reindexing } from '../app/reindexing.ts';
import { openSession, reopenSession, type SessionMeans } from '../app/session.ts';
import { readBotSettings } from '../bot-config.ts';
import { checkFolders, compose, composeBot, composeVerifier, watchFolder } from '../compose.ts';
import { readSettings } from '../config.ts';
import type { IsoDate } from '../domain/article.ts';
import { failure, IsnadError, type Notice } from '../domain/error.ts';
import type { Log } from '../domain/log.ts';
import { HOME } from '../environment.ts';
import { worded } from '../operator-wording.ts';
import { AnswerQueue } from './answer-queue.ts';
import { createBot } from './bot.ts';
import type { BotMeans } from './bot-means.ts';
import { describeError } from './describe-error.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';
import { RateLimiter } from './rate-limiter.ts';
import { registerCommands } from './register-commands.ts';

/** Milliseconds until a start without an index that can be used is tried again. */
const RETRY_INDEX_MS = 60_000;

/** Milliseconds between two looks whether another program has made an index. */
const FOLLOW_INDEX_MS = 5000;

/** Milliseconds after which the program ends whatever is not finished. */
const STOP_DEADLINE_MS = 9500;

/** A bot that verified in its own process would not hear Discord meanwhile. */
type BotSessionMeans = SessionMeans & Required<Pick<SessionMeans, 'verifierOn'>>;

/** `npm start`: the bot, until a signal or a reason to end it. */
async function run(): Promise<void> {
  const settings = readBotSettings();
  const programSettings = readSettings();
  await checkFolders({ DATA_DIR: settings.dataDir, INDEX_DIR: programSettings.indexDir });
  const { log, metrics, feedback, serverSettings, gaps, indexer, serveHealth } = await composeBot(settings);
  const composition = await compose(programSettings);
  let ending = false;
  const verifiers = composeVerifier(programSettings, (problem) => {
    if (!ending) log.error('verifying failed', { problem });
  });
  const verifierOn: BotSessionMeans['verifierOn'] = (generation) => verifiers.on(generation);
  const archive = loggedArchive({ ...composition, verifierOn }, log, () => ending);
  const { store, embedder, corpus } = composition;
  const logNotice = (notice: Notice): void => {
    log.warn(worded(notice), { code: notice.code });
  };
  const today = (): IsoDate => new Date().toISOString().slice(0, 10) as IsoDate;
  const means: Omit<BotMeans, 'operators'> = {
    ...{ settings, archive, feedback, serverSettings, log, metrics, today },
    reindexing: new Reindexing({
      indexer,
      rollBack: () => store.rollBack(recipeFor(embedder.modelId), logNotice),
      onNotice: logNotice,
      onChange: () => archive.refresh(),
      onFailure: (error) => {
        log.error('indexing failed', { reason: wordsFor(error), ...describeError(error) });
      },
    }),
    memory: new FollowUpMemory(),
    corpus: {
      fingerprint: () => corpus.fingerprint(),
      watch: (onChange, onFailure) => watchFolder(corpus.location, onChange, onFailure),
    },
    gaps: new GapCounter(gaps, today),
    withoutFolders: (text) =>
      text.replaceAll(corpus.location, 'CORPUS_DIR').replaceAll(store.location, 'INDEX_DIR'),
    indexOnDisk: async (generation) => ({
      bytes: await store.sizeOf(generation),
      rolledBack: (await store.state()).rolledBack,
    }),
    limiter: new RateLimiter(),
    queue: new AnswerQueue(settings.answersAtOnce, settings.queueLength, (waiting) => {
      metrics.queueLength(waiting);
    }),
    inWork: new Set(),
    detectLanguage: composition.detectLanguage,
    judgeId: composition.judge.judgeId,
    version: readVersion(),
    uptime: () => process.uptime(),
  };

  const finish = async (code: number): Promise<void> => {
    if (ending) return;
    ending = true;
    setTimeout(() => {
      log.error('stopped late', { code });
      process.exit(code);
    }, STOP_DEADLINE_MS).unref();
    archive.close();
    await bot.stop();
    await Promise.allSettled([composition.embedder.close(), verifiers.close()]);
    log.info('stopped', { code });
    process.exit(code);
  };
  const fail = (reason: unknown): void => {
    const code = exitCodeOf(reason);
    if (!ending) log.error(wordsFor(reason), { ...describeError(reason), exitCode: code });
    void finish(code);
  };
  const bot = createBot(means, fail);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      log.info('stopping', { signal });
      void finish(EXIT.done);
    });
  }
  // A fault that nobody caught: the state is unknown, so end and let the supervisor start afresh.
  process.on('uncaughtException', fail);
  // An event that the library cannot read: nobody may end everybody's bot by sending one.
  process.on('unhandledRejection', (reason) => {
    log.error('unforeseen rejection', describeError(reason));
  });

  try {
    await serveHealth(() => {
      const gateway = bot.isConnected() ? 'connected' : 'not connected';
      const index = archive.state.kind;
      return { healthy: bot.isConnected() && index === 'ready', parts: { gateway, index } };
    });
    archive.start();
    log.info('starting', { version: means.version, messageContent: settings.messageContent });
    await bot.connect();
    log.info('connected');
    checkClientId(bot.applicationId(), settings.clientId);
    // Old commands go on working, so a failure here is no reason to stop.
    const changed = await registerCommands(settings).catch((error: unknown) => {
      if (exitCodeOf(error) === EXIT.token) throw error;
      log.error(wordsFor(error), describeError(error));
      return null;
    });
    if (changed !== null) log.info(changed ? 'commands registered' : 'commands unchanged');
  } catch (error) {
    fail(error);
  }
}

function loggedArchive(composition: BotSessionMeans, log: Log, isEnding: () => boolean): Archive {
  return new Archive({
    open: (onProgress) =>
      openSession(composition, {
        onProgress,
        onNotice: (notice) => {
          log.warn(worded(notice), { code: notice.code });
        },
      }),
    onState: (state) => {
      if (state.kind === 'building') log.debug('building the index', { share: state.share });
      else if (state.kind === 'ready') log.info('index ready', { generation: state.session.generation.id });
      else log.info(`index ${state.kind}`);
    },
    onFailure: (error) => {
      // The model is closed while it is being read for: that is meant.
      if (isEnding()) return;
      log.error(wordsFor(error), { ...describeError(error), retryInMs: RETRY_INDEX_MS });
    },
    follow: {
      current: async () => (await composition.store.state()).current,
      reopen: (before) =>
        reopenSession(composition, before, (notice) => {
          log.warn(worded(notice), { code: notice.code });
        }),
      everyMs: FOLLOW_INDEX_MS,
    },
    retryMs: RETRY_INDEX_MS,
  });
}

/** Commands would be registered for another application, and none would be there. */
function checkClientId(actual: string | null, given: string): void {
  if (actual === null || actual === given) return;
  const expected = `${actual}, the id of the application that the token belongs to`;
  throw failure('setting-invalid', { setting: 'DISCORD_CLIENT_ID', value: given, expected });
}

function wordsFor(error: unknown): string {
  return error instanceof IsnadError ? worded(error.notice) : 'Something unforeseen went wrong.';
}

function readVersion(): string {
  const manifest = JSON.parse(readFileSync(`${HOME}/package.json`, 'utf8')) as { readonly version: string };
  return manifest.version;
}

await run().catch((error: unknown) => {
  process.stderr.write(`${wordsFor(error)}\n`);
  if (!(error instanceof IsnadError) && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  process.exit(exitCodeOf(error));
});
