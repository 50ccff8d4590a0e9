import { openEngine, reopenEngine } from '../../app/ask/engine.ts';
import { LiveEngine } from '../../app/ask/live-engine.ts';
import { AnswerQueue } from '../../concurrency/answer-queue.ts';
import { RateLimiter } from '../../concurrency/rate-limiter.ts';
import { compose, composeFeedback, composeLog, composeVerifier } from '../../compose.ts';
import { readDataFolder } from '../../config/bot-settings.ts';
import { readRoomSettings } from '../../config/room-settings.ts';
import { readServeSettings } from '../../config/serve-settings.ts';
import { readSettings } from '../../config/settings.ts';
import type { Notice } from '../../domain/error.ts';
import { describeNotice } from '../../operator-messages.ts';
import { createWeb } from '../../web/create-web.ts';
import { startWeb } from '../../web/server.ts';
import { withFolders, withNamedFolders, type FolderOptions } from '../options.ts';
import { command, CLI_EXIT, runProgram, say } from '../program.ts';

/** Milliseconds between two looks whether another program has made an index, and between two tries to open one. */
const FOLLOW_INDEX_MS = 5000;
const RETRY_INDEX_MS = 60_000;

const serve = withFolders(
  command('serve', 'Open the reading room: pages on which people ask, verify and read quotes.'),
);

await runProgram(async () => {
  serve.parse();
  const settings = withNamedFolders(readSettings(), serve.opts<FolderOptions>());
  const room = readRoomSettings();
  const limits = readServeSettings();
  const log = composeLog(limits);
  const composition = await compose(settings);
  const verifiers = composeVerifier(settings, (problem) => {
    log.error('verifying failed', { problem });
  });
  const onNotice = (notice: Notice): void => {
    log.warn(describeNotice(notice), { code: notice.code });
  };
  const deps = { ...composition, verifierOn: verifiers.on.bind(verifiers) };
  const live = new LiveEngine({
    open: (onProgress) => openEngine(deps, { onProgress, onNotice }),
    onState: ({ kind }) => {
      if (kind !== 'building') log.info(`index ${kind}`);
    },
    onFailure: (error) => {
      log.error('the index cannot be opened', { problem: String(error), retryInMs: RETRY_INDEX_MS });
    },
    follow: {
      current: async () => (await deps.store.state()).current,
      reopen: (before) => reopenEngine(deps, before, onNotice),
      everyMs: FOLLOW_INDEX_MS,
    },
    retryMs: RETRY_INDEX_MS,
  });
  const { answerWithinMs, answersAtOnce, queueLength, port } = limits;
  const web = createWeb({
    ...{ settings: room, answerWithinMs, live, log },
    queue: new AnswerQueue(answersAtOnce, queueLength),
    limiter: new RateLimiter(),
    feedback: composeFeedback(readDataFolder()),
    detectLanguage: composition.detectLanguage,
    today: composition.today,
  });
  try {
    const server = await startWeb(web, { host: room.host, port });
    live.start();
    say(`The reading room is open at ${server.address}. Ctrl-C ends it.`);
    await signalled();
    await server.close();
  } finally {
    live.close();
    await Promise.allSettled([composition.embedder.close(), verifiers.close()]);
  }
  return CLI_EXIT.done;
});

/** Resolves at the first signal that ends programs. */
async function signalled(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}
