import type { Client } from 'discord.js';
import { scorerIdOf } from '../app/ask/answering.ts';
import { openEngine, reopenEngine, type EngineDeps } from '../app/ask/engine.ts';
import { FollowUpMemory } from '../app/ask/follow-up-memory.ts';
import { LiveEngine } from '../app/ask/live-engine.ts';
import { IndexRunner } from '../app/indexing/index-runner.ts';
import { recipeFor } from '../app/indexing/recipe.ts';
import { GapCounter } from '../app/report/gap-counter.ts';
import {
  type BotComposition,
  checkFolders,
  compose,
  composeBot,
  composeFeeds,
  composeVerifier,
  type Composition,
  freeSpace,
  pauseFor,
  watchFolder,
} from '../compose.ts';
import { readBotSettings, type BotSettings } from '../config/bot-settings.ts';
import { misspeltSettings } from '../config/misspelt-settings.ts';
import { readVersion } from '../config/version.ts';
import { readSettings, type Settings } from '../config/settings.ts';
import { failure, IsnadError, notice, type Notice } from '../domain/error.ts';
import type { WebServer } from '../web/server.ts';
import type { Log } from '../domain/ports/log.ts';
import { describeNotice } from '../operator-messages.ts';
import type { BotContext } from './bot-context.ts';
import { createBot, type Bot } from './bot.ts';
import { createClient } from './gateway/client.ts';
import { describeError } from './gateway/describe-error.ts';
import { BOT_EXIT, exitCodeOf, type BotExitCode } from './gateway/exit-codes.ts';
import { progressLogger } from './gateway/log-progress.ts';
import { operatorsOf } from './gateway/operators.ts';
import { openReadingRoom } from './reading-room.ts';
import { registerCommands } from './gateway/register-commands.ts';
import { AskedMessages } from './respond/kept/asked-messages.ts';
import { AnswerQueue } from '../concurrency/answer-queue.ts';
import { ChangeableQuestions } from './respond/asking/changeable-questions.ts';
import { ExportableQuotes } from './respond/verifying/exportable-quotes.ts';
import { KeptListings } from './respond/kept/kept-listings.ts';
import { TurnableAnswers } from './respond/kept/turnable-answers.ts';
import { RecentVotes } from './respond/kept/recent-votes.ts';
import { OperatorNews } from './respond/operator-news.ts';
import { tellOfFailure } from './tasks/feed-polling.ts';
import { tellOperators } from './tasks/operators-channel.ts';
import { PendingAnswers } from './respond/pending-answers.ts';
import { RateLimiter } from '../concurrency/rate-limiter.ts';

/** Milliseconds between two tries to get an index that can be used. */
const RETRY_INDEX_MS = 60_000;

/** Milliseconds between two looks whether another program has made an index. */
const FOLLOW_INDEX_MS = 5000;

/** Milliseconds after which the program ends whatever is not finished. */
const STOP_DEADLINE_MS = 9500;

/** Quotes are verified outside this process: it would not hear Discord meanwhile. */
type BotEngineDeps = EngineDeps & Required<Pick<EngineDeps, 'verifierOn'>>;

/** `npm start`: runs the bot until a signal, or a reason to end it. */
async function run(): Promise<void> {
  const settings = readBotSettings();
  const programSettings = readSettings();
  await checkFolders({ DATA_DIR: settings.dataDir, INDEX_DIR: programSettings.indexDir });
  const ofBot = await composeBot(settings);
  const composition = await compose(programSettings);
  const { log } = ofBot;
  const { answering } = composition;
  for (const misspelt of misspeltSettings()) noticeLogger(log)(notice('setting-misspelt', misspelt));
  if (answering.kind === 'uncalibrated') noticeLogger(log)(notice('not-calibrated', answering.why));
  let ending = false;
  let readingRoom: WebServer | null = null;
  const isEnding = (): boolean => ending;
  const verifiers = composeVerifier(programSettings, {
    onTrouble: (problem) => {
      if (!ending) log.error('verifying failed', { problem });
    },
    onNotice: noticeLogger(log),
  });
  const engineDeps: BotEngineDeps = { ...composition, verifierOn: (generation) => verifiers.on(generation) };
  const liveEngine = loggedEngine(engineDeps, log, isEnding);
  const client = createClient(settings);
  const context = botContext({ settings, programSettings, client, liveEngine, composition, ofBot });

  const finish = async (code: BotExitCode): Promise<void> => {
    if (ending) return;
    ending = true;
    setTimeout(() => {
      log.error('stopped late', { code });
      process.exit(code);
    }, STOP_DEADLINE_MS).unref();
    liveEngine.close();
    await readingRoom?.close();
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
  const bot = createBot(client, context, fail);
  endOnSignals(log, { finish, fail });
  try {
    readingRoom = await openReadingRoom(context);
    await start(bot, context, ofBot.serveHealth);
  } catch (error) {
    fail(error);
  }
}

/** All that the bot's handlers share. */
function botContext({
  settings,
  programSettings,
  client,
  liveEngine,
  composition: { store, embedder, corpus, versions, answering, detectLanguage, today },
  ofBot: { log, metrics, feedback, ballotKey, serverSettings, greeted, follows, gaps, indexer },
}: {
  readonly settings: BotSettings;
  readonly programSettings: Settings;
  readonly client: Client;
  readonly liveEngine: LiveEngine;
  readonly composition: Composition;
  readonly ofBot: BotComposition;
}): BotContext {
  const logNotice = noticeLogger(log);
  const news = new OperatorNews((say) => tellOperators(client, { settings, serverSettings, log }, say));
  const withoutFolders = (notice: Notice): string =>
    describeNotice(notice)
      .replaceAll(corpus.location, 'CORPUS_DIR')
      .replaceAll(store.location, 'INDEX_DIR')
      .replaceAll(programSettings.feeds.path, 'FEEDS_FILE')
      .replaceAll(settings.dataDir, 'DATA_DIR');
  return {
    ...{
      settings,
      liveEngine,
      feedback,
      ballotKey,
      serverSettings,
      greeted,
      follows,
      log,
      metrics,
      today,
      detectLanguage,
    },
    operators: operatorsOf(client, settings.operators),
    ...{ news, versions },
    feeds: {
      ...composeFeeds(programSettings, settings.dataDir, {
        describe: withoutFolders,
        onPolled: (feed, polled) => {
          tellOfFailure({ news, log, describeNotice: withoutFolders }, feed, polled);
        },
      }),
      pause: pauseFor,
    },
    commandIds: new Map(),
    freeSpace: () => freeSpace([store.location, settings.dataDir]),
    indexRunner: new IndexRunner({
      indexer,
      rollBack: () => store.rollBack(recipeFor(embedder.modelId), logNotice),
      onNotice: logNotice,
      onChange: () => liveEngine.refresh(),
      onFailure: (error) => {
        log.error('indexing failed', { reason: wordsFor(error), ...describeError(error) });
      },
    }),
    memory: new FollowUpMemory(),
    now: () => new Date().toISOString(),
    turnable: new TurnableAnswers(),
    listings: new KeptListings(),
    recentVotes: new RecentVotes(),
    changeable: new ChangeableQuestions(),
    exportable: new ExportableQuotes(),
    corpus: {
      fingerprint: () => corpus.fingerprint(),
      watch: (onChange, onFailure) => watchFolder(corpus.location, onChange, onFailure),
    },
    gaps: new GapCounter(gaps, today),
    describeNotice: withoutFolders,
    indexOnDisk: async (generation) => ({
      bytes: await store.sizeOf(generation),
      rolledBack: (await store.state()).rolledBack,
    }),
    limiter: new RateLimiter(),
    queue: new AnswerQueue(settings.answersAtOnce, settings.queueLength, (waiting) => {
      metrics.queueLength(waiting);
    }),
    askedMessages: new AskedMessages(),
    pending: new PendingAnswers(),
    scorerId: scorerIdOf(answering),
    version: readVersion(),
    uptime: () => process.uptime(),
  };
}

function endOnSignals(
  log: Log,
  {
    finish,
    fail,
  }: {
    readonly finish: (code: BotExitCode) => Promise<void>;
    readonly fail: (reason: unknown) => void;
  },
): void {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      log.info('stopping', { signal });
      void finish(BOT_EXIT.done);
    });
  }
  // A fault that nobody caught: the state is unknown, so the bot ends and lets the supervisor start it afresh.
  process.on('uncaughtException', fail);
  // An event that the library cannot read. Nobody may end everybody's bot by sending one.
  process.on('unhandledRejection', (reason) => {
    log.error('unforeseen rejection', describeError(reason));
  });
}

/** Serves the health check, opens the index beside, connects, and registers the commands. */
async function start(
  bot: Bot,
  { settings, liveEngine, log, version, commandIds }: BotContext,
  serveHealth: BotComposition['serveHealth'],
): Promise<void> {
  await serveHealth(() => {
    const gateway = bot.isConnected() ? 'connected' : 'not connected';
    const index = liveEngine.state.kind;
    return { healthy: bot.isConnected() && index === 'ready', parts: { gateway, index } };
  });
  log.info('opening the index');
  liveEngine.start();
  log.info('starting', { version, messageContent: settings.messageContent });
  await bot.connect();
  log.info('connected');
  checkClientId(bot.applicationId(), settings.clientId);
  // The old commands keep working, so a failure here is no reason to stop.
  const registered = await registerCommands(settings).catch((error: unknown) => {
    if (exitCodeOf(error) === BOT_EXIT.token) throw error;
    log.error(wordsFor(error), describeError(error));
    return null;
  });
  if (registered === null) return;
  for (const [name, id] of registered.ids) commandIds.set(name, id);
  log.info(registered.changed ? 'commands registered' : 'commands unchanged');
}

function loggedEngine(deps: BotEngineDeps, log: Log, isEnding: () => boolean): LiveEngine {
  const onNotice = noticeLogger(log);
  const onProgress = progressLogger(log);
  return new LiveEngine({
    open: (onProgress) => openEngine(deps, { onProgress, onNotice }),
    onState: (state) => {
      if (state.kind === 'building') onProgress(state.share);
      else if (state.kind === 'ready') log.info('index ready', { generation: state.engine.generation.id });
      else log.info(`index ${state.kind}`);
    },
    onFailure: (error) => {
      // The end closes the model, which an index that is still being opened needs: that is no fault.
      if (isEnding()) return;
      log.error(wordsFor(error), { ...describeError(error), retryInMs: RETRY_INDEX_MS });
    },
    follow: {
      current: async () => (await deps.store.state()).current,
      reopen: (before) => reopenEngine(deps, before, onNotice),
      everyMs: FOLLOW_INDEX_MS,
    },
    retryMs: RETRY_INDEX_MS,
  });
}

function noticeLogger(log: Log): (notice: Notice) => void {
  return (notice) => {
    log.warn(describeNotice(notice), { code: notice.code });
  };
}

/** With a wrong id, commands would be registered for another application and this bot would have none. */
function checkClientId(actual: string | null, given: string): void {
  if (actual === null || actual === given) return;
  const expected = `${actual}, the id of the application that the token belongs to`;
  throw failure('setting-invalid', { setting: 'DISCORD_CLIENT_ID', value: given, expected });
}

function wordsFor(error: unknown): string {
  return error instanceof IsnadError ? describeNotice(error.notice) : 'Something unforeseen went wrong.';
}

await run().catch((error: unknown) => {
  process.stderr.write(`${wordsFor(error)}\n`);
  if (!(error instanceof IsnadError) && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  process.exit(exitCodeOf(error));
});
