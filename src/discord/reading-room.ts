import { createWeb } from '../web/create-web.ts';
import { startWeb, type WebServer } from '../web/server.ts';
import type { BotContext } from './bot-context.ts';

/**
 * Opens the reading room beside the bot, where a port is set. Questions on its pages wait in the bot's queue, since there is one
 * engine for all.
 *
 * @returns null where no port is set
 * @throws `port-unusable` if it cannot listen there
 */
export async function openReadingRoom(context: BotContext): Promise<WebServer | null> {
  const {
    settings,
    liveEngine: live,
    queue,
    limiter,
    feedback,
    feeds,
    versions,
    log,
    detectLanguage,
    today,
  } = context;
  const { room, door, answerWithinMs } = settings;
  if (room.port === null) return null;
  const web = createWeb({
    ...{ settings: room, door, answerWithinMs, live, queue, limiter, feedback, versions, log },
    ...{ detectLanguage, today, feedsHealth: feeds.health },
  });
  const server = await startWeb(web, { host: room.host, port: room.port });
  log.info('reading room open', { address: server.address });
  return server;
}
