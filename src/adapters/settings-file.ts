import { join } from 'node:path';
import { z } from 'zod';
import { failure } from '../domain/error.ts';
import { inTurn } from '../domain/in-turn.ts';
import { NO_SETTINGS, type PlaceSettings, type SettingsStore } from '../domain/server-settings.ts';
import { problemOf, readJson, writePrivateJson } from './private-file.ts';

const placeSchema = z.strictObject({
  enabled: z.boolean().optional(),
  mentionNeeded: z.boolean().optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/u)
    .optional(),
  outlets: z.array(z.string().min(1)).optional(),
  private: z.boolean().optional(),
});
const snowflake = z.string().regex(/^\d{17,20}$/u);
const fileSchema = z.record(
  snowflake,
  z.strictObject({ server: placeSchema, channels: z.record(snowflake, placeSchema) }),
);

type File = z.infer<typeof fileSchema>;

/**
 * `settings.json` in a folder: all servers by their ids. Read once, when the bot starts.
 *
 * @throws `settings-unreadable` for a file that was not written so: it is left as it is
 */
export async function settingsFile(folder: string): Promise<SettingsStore> {
  const path = join(folder, 'settings.json');
  let known = await readSettingsFile(path);
  const next = inTurn();

  /** One change after the other; what could not be written is not believed. */
  const write = (changed: (before: File) => File): Promise<void> =>
    next(async () => {
      const after = changed(known);
      try {
        await writePrivateJson(path, after);
      } catch (error) {
        throw failure('settings-unwritable', { path, problem: problemOf(error) }, error);
      }
      known = after;
    });

  return {
    location: path,
    servers: () => Object.keys(known),
    of: (serverId) => (Object.hasOwn(known, serverId) ? (known[serverId] ?? NO_SETTINGS) : NO_SETTINGS),
    change: async (serverId, channelId, change) => {
      // Channels are deleted on servers that have nothing set, too.
      if (change === null && !Object.hasOwn(known, serverId)) return;
      await write((before) => {
        const { server, channels } = before[serverId] ?? NO_SETTINGS;
        const after =
          channelId === null
            ? { server: changedPlace(server, change), channels }
            : {
                server,
                channels: { ...channels, [channelId]: changedPlace(channels[channelId] ?? {}, change) },
              };
        return fileSchema.parse({ ...before, [serverId]: withoutEmpty(after) });
      });
    },
    forget: async (serverId) => {
      if (!Object.hasOwn(known, serverId)) return;
      await write((before) => Object.fromEntries(Object.entries(before).filter(([id]) => id !== serverId)));
    },
  };
}

function changedPlace(before: PlaceSettings, change: PlaceSettings | null): PlaceSettings {
  return change === null ? {} : { ...before, ...change };
}

function withoutEmpty<T extends { readonly channels: Readonly<Record<string, PlaceSettings>> }>(
  settings: T,
): T {
  const said = Object.entries(settings.channels).filter(([, place]) => Object.keys(place).length > 0);
  return { ...settings, channels: Object.fromEntries(said) };
}

async function readSettingsFile(path: string): Promise<File> {
  try {
    return fileSchema.parse((await readJson(path)) ?? {});
  } catch (error) {
    const problem =
      error instanceof z.ZodError
        ? error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; ')
        : problemOf(error);
    throw failure('settings-unreadable', { path, problem }, error);
  }
}
