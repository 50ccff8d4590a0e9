import type { z } from 'zod';
import { botSettingsSchema } from './bot-settings.ts';
import { readEnvironment } from './environment.ts';
import { readRoomSettings } from './room-settings.ts';

/** Where the reading room listens in `npm run serve` unless READING_ROOM_PORT says otherwise. */
const DEFAULT_PORT = 8080;

/** Settings of the bot that hold for questions to the reading room as well. */
const ofTheBot = botSettingsSchema.pick({
  ANSWER_WITHIN_SECONDS: true,
  ANSWERS_AT_ONCE: true,
  QUEUE_LENGTH: true,
  LOG_LEVEL: true,
  LOG_FORMAT: true,
});

/** What `npm run serve` reads of the bot's settings, and where it listens. */
export type ServeSettings = {
  readonly answerWithinMs: number;
  readonly answersAtOnce: number;
  readonly queueLength: number;
  readonly logLevel: z.output<typeof ofTheBot>['LOG_LEVEL'];
  readonly logFormat: z.output<typeof ofTheBot>['LOG_FORMAT'];
  readonly port: number;
};

/** @throws `setting-invalid` */
export function readServeSettings(environment: NodeJS.ProcessEnv = process.env): ServeSettings {
  const data = readEnvironment(ofTheBot, environment);
  return {
    answerWithinMs: data.ANSWER_WITHIN_SECONDS * 1000,
    answersAtOnce: data.ANSWERS_AT_ONCE,
    queueLength: data.QUEUE_LENGTH,
    logLevel: data.LOG_LEVEL,
    logFormat: data.LOG_FORMAT,
    port: readRoomSettings(environment).port ?? DEFAULT_PORT,
  };
}
