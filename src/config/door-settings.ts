import { z } from 'zod';
import { readEnvironment, wholeNumber } from './environment.ts';

const TOKENS =
  'names with the SHA-256 of a token each, as in desk=9f86…0a08, a comma between; each name once';
const TOKEN = /^(?<name>[\w.-]{1,40})=(?<digest>[0-9a-f]{64})$/iu;

const ORIGINS = 'addresses of sites without a path, such as https://editor.example, a comma between';

/** Names and digests, or null where the text is no such list. */
function readTokens(text: string): readonly ApiToken[] | null {
  const tokens = listed(text).map((entry) => TOKEN.exec(entry)?.groups ?? {});
  const names = new Set(tokens.map(({ name }) => name));
  if (names.has(undefined) || names.size < tokens.length) return null;
  return tokens.map(({ name = '', digest = '' }) => ({ name, sha256: digest.toLowerCase() }));
}

function listed(text: string): string[] {
  return text.split(/[\s,]+/u).filter((entry) => entry !== '');
}

/** An origin as browsers send it: "https://editor.example", in lower case and without a usual port. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol) && new URL(text).origin === text;
}

/** Every setting of the door for other programs. `docs/settings.md` and `.env.example` are generated from this. */
export const doorSettingsSchema = z.object({
  API_TOKENS: z
    .string()
    .refine((text) => readTokens(text) !== null, TOKENS)
    .transform((text) => readTokens(text) ?? [])
    .default([])
    .meta({
      allowed: TOKENS,
      description:
        'Who may use the JSON API and MCP over HTTP from other machines. isnad knows only digests; docs/api.md says how to make a token. Not set: only this machine itself, and operators of the reading room.',
    }),
  API_REQUESTS: wholeNumber(1, 100_000).default(60).meta({
    unit: 'requests a minute',
    description: 'How many requests one token of API_TOKENS may send.',
  }),
  API_AT_ONCE: wholeNumber(1, 64).default(2).meta({
    unit: 'questions',
    description:
      'How many questions and quotes to verify of one token may be in work or wait at the same time.',
  }),
  API_ORIGINS: z
    .string()
    .transform(listed)
    .refine((origins) => origins.every(isOrigin), ORIGINS)
    .default([])
    .meta({
      allowed: ORIGINS,
      description:
        'Sites whose pages may call the JSON API and MCP from a browser (CORS). Not set: none, and requests that come from a page of another site are refused.',
    }),
});

/** A token as far as isnad knows it. */
export type ApiToken = {
  readonly name: string;
  /** SHA-256 of the token, 64 hexadecimal digits in lower case. */
  readonly sha256: string;
};

export type DoorSettings = {
  readonly tokens: readonly ApiToken[];
  /** For one token: requests in a minute, and questions at the same time. */
  readonly limits: { readonly requests: number; readonly atOnce: number };
  /** As browsers send them. */
  readonly origins: readonly string[];
};

/** @throws `setting-invalid`; no digest is in a message */
export function readDoorSettings(environment: NodeJS.ProcessEnv = process.env): DoorSettings {
  const data = readEnvironment(doorSettingsSchema, environment, ['API_TOKENS']);
  return {
    tokens: data.API_TOKENS,
    limits: { requests: data.API_REQUESTS, atOnce: data.API_AT_ONCE },
    origins: data.API_ORIGINS,
  };
}
