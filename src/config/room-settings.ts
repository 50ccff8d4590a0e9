import { z } from 'zod';
import { readEnvironment, wholeNumber, yesOrNo } from './environment.ts';

const PUBLIC_ADDRESS = 'an http(s) address without a path, query or fragment, such as https://quotes.example';

const LEAST_TOKEN_CHARS = 16;
const TOKEN = `at least ${LEAST_TOKEN_CHARS} letters, digits, dots, hyphens or underscores`;

/** Every setting of the reading room with its default. `docs/settings.md` and `.env.example` are generated from this. */
export const roomSettingsSchema = z.object({
  READING_ROOM_PORT: wholeNumber(1, 65_535).optional().meta({
    description:
      'Port of the reading room, the pages on which people read quotes in their articles. Not set: the bot opens no reading room, and npm run serve uses 8080.',
  }),
  READING_ROOM_HOST: z.string().min(1).default('127.0.0.1').meta({
    allowed: 'an address of this machine',
    description:
      'Address on which the reading room listens. The default is this machine alone; for others, put a proxy with HTTPS before it.',
  }),
  READING_ROOM_TOKEN: z
    .string()
    .regex(new RegExp(`^[\\w.-]{${LEAST_TOKEN_CHARS},}$`, 'u'), TOKEN)
    .optional()
    .meta({
      allowed: TOKEN,
      description:
        'Password of operators in the reading room; any user name goes with it. Not set: without PUBLIC_URL operators are who asks from this machine itself, and with it nobody is.',
    }),
  READING_ROOM_FULL_TEXT: yesOrNo.default(false).meta({
    description:
      'With true, everybody who reaches the reading room may read whole articles. They belong to their publishers; otherwise people see a quote and the paragraphs around it.',
  }),
  READING_ROOM_SEARCH_ENGINES: yesOrNo.default(false).meta({
    description: 'With true, search engines may list the pages of the reading room.',
  }),
  READING_ROOM_REQUESTS: wholeNumber(1, 100_000).default(120).meta({
    unit: 'requests a minute',
    description: 'How many pages of the reading room one address may ask for.',
  }),
  READING_ROOM_QUESTIONS: wholeNumber(1, 10_000).default(20).meta({
    unit: 'questions a minute',
    description: 'How many questions and quotes to verify one address may send to the reading room.',
  }),
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^\s/?#]+$/u, PUBLIC_ADDRESS)
    .refine((address) => URL.canParse(address) && new URL(address).username === '', PUBLIC_ADDRESS)
    .optional()
    .meta({
      allowed: PUBLIC_ADDRESS,
      example: 'https://quotes.example',
      description:
        'Address at which people reach the reading room. With it, a quote whose page names no address links to its place there, and operators need READING_ROOM_TOKEN.',
    }),
});

export type RoomSettings = {
  /** Null: none is set. */
  readonly port: number | null;
  readonly host: string;
  /** What operators prove themselves with; null: there is none. */
  readonly token: string | null;
  /** Whether everybody may read whole articles. */
  readonly fullText: boolean;
  readonly searchEngines: boolean;
  /** Without a slash at its end; null: nobody but this machine reaches it. */
  readonly publicUrl: string | null;
  /** For one address, in a minute. */
  readonly limits: { readonly requests: number; readonly questions: number };
};

/** @throws `setting-invalid`; the token is in no message */
export function readRoomSettings(environment: NodeJS.ProcessEnv = process.env): RoomSettings {
  const data = readEnvironment(roomSettingsSchema, environment, ['READING_ROOM_TOKEN']);
  return {
    port: data.READING_ROOM_PORT ?? null,
    host: data.READING_ROOM_HOST,
    token: data.READING_ROOM_TOKEN ?? null,
    fullText: data.READING_ROOM_FULL_TEXT,
    searchEngines: data.READING_ROOM_SEARCH_ENGINES,
    publicUrl: data.PUBLIC_URL ?? null,
    limits: { requests: data.READING_ROOM_REQUESTS, questions: data.READING_ROOM_QUESTIONS },
  };
}
