import { AnswerQueue } from '../../concurrency/answer-queue.ts';
import { RateLimiter } from '../../concurrency/rate-limiter.ts';
import { compose, composeFeedback, composeFeeds, composeLog, composeVerifier } from '../../compose.ts';
import { readDataFolder } from '../../config/bot-settings.ts';
import { readDoorSettings } from '../../config/door-settings.ts';
import { readRoomSettings } from '../../config/room-settings.ts';
import { readServeSettings } from '../../config/serve-settings.ts';
import { readSettings } from '../../config/settings.ts';
import type { Notice } from '../../domain/error.ts';
import { describeNotice } from '../../operator-messages.ts';
import { createWeb } from '../../web/create-web.ts';
import { startWeb } from '../../web/server.ts';
import { liveIndex } from '../live-index.ts';
import { withFolders, withNamedFolders, type FolderOptions } from '../options.ts';
import { command, CLI_EXIT, runProgram, say } from '../program.ts';
import { signalled } from '../signalled.ts';

const serve = withFolders(
  command('serve', 'Open the reading room: pages on which people ask, verify and read quotes.'),
);

await runProgram(async () => {
  serve.parse();
  const settings = withNamedFolders(readSettings(), serve.opts<FolderOptions>());
  const room = readRoomSettings();
  const door = readDoorSettings();
  const limits = readServeSettings();
  const log = composeLog(limits);
  const composition = await compose(settings);
  const onNotice = (notice: Notice): void => {
    log.warn(describeNotice(notice), { code: notice.code });
  };
  const verifiers = composeVerifier(settings, {
    onTrouble: (problem) => {
      log.error('verifying failed', { problem });
    },
    onNotice,
  });
  const deps = { ...composition, verifierOn: verifiers.on.bind(verifiers) };
  const live = liveIndex(deps, {
    onNotice,
    onState: ({ kind }) => {
      if (kind !== 'building') log.info(`index ${kind}`);
    },
    onFailure: (error, retryInMs) => {
      log.error('the index cannot be opened', { problem: String(error), retryInMs });
    },
  });
  const { answerWithinMs, answersAtOnce, queueLength, port } = limits;
  const web = createWeb({
    ...{ settings: room, door, answerWithinMs, live, log },
    queue: new AnswerQueue(answersAtOnce, queueLength),
    limiter: new RateLimiter(),
    feedback: composeFeedback(readDataFolder()),
    versions: composition.versions,
    feedsHealth: composeFeeds(settings, readDataFolder(), { describe: describeNotice }).health,
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
