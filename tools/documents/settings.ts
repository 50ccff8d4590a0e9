import { z } from 'zod';
import { botSettingsSchema, roomSettingsSchema, settingsSchema } from './sources.ts';

/** What a reader needs to know about a setting, all of it taken from its schema. */
export type Setting = {
  readonly name: string;
  /** As it would stand in `.env`; null: not set. */
  readonly byDefault: string | null;
  /** Whether a program that reads it refuses to start without it. */
  readonly isNeeded: boolean;
  readonly allowed: string;
  readonly description: string;
  /** A value to show in `.env.example` where there is no default. */
  readonly example: string;
  /** Programs other than the bot that read a setting of the bot. */
  readonly alsoReadBy: string | null;
};

/** What a schema must carry, so that a setting without a description fails here and not in front of a reader. */
const metaSchema = z.object({
  description: z.string().min(1),
  allowed: z.string().optional(),
  unit: z.string().optional(),
  example: z.string().default(''),
  alsoReadBy: z.string().nullable().default(null),
});

export const PROGRAM_SETTINGS: readonly Setting[] = settingsOf(settingsSchema.shape);
export const BOT_SETTINGS: readonly Setting[] = settingsOf(botSettingsSchema.shape);
export const ROOM_SETTINGS: readonly Setting[] = settingsOf(roomSettingsSchema.shape);

/** @throws Error naming the setting that has no description or no allowed values */
function settingsOf(shape: Readonly<Record<string, z.core.$ZodType>>): readonly Setting[] {
  return Object.entries(shape).map(([name, declared]) => settingOf(name, declared));
}

function settingOf(name: string, declared: z.core.$ZodType): Setting {
  const meta = metaSchema.safeParse(z.globalRegistry.get(declared));
  if (!meta.success) throw new Error(`${name} has no description in its schema (.meta).`);
  const { description, unit, example, alsoReadBy } = meta.data;
  const inner = innerOf(declared);
  const allowed = meta.data.allowed ?? allowedBy(inner);
  if (allowed === undefined) throw new Error(`${name} does not say which values it allows (.meta).`);
  return {
    name,
    byDefault: declared instanceof z.ZodDefault ? asWritten(declared.def.defaultValue) : null,
    isNeeded: !(declared instanceof z.ZodDefault || declared instanceof z.ZodOptional),
    allowed: unit === undefined ? allowed : `${allowed} (${unit})`,
    description,
    example,
    alsoReadBy,
  };
}

/** Without its default and without "optional". */
function innerOf(declared: z.core.$ZodType): z.core.$ZodType {
  return declared instanceof z.ZodDefault || declared instanceof z.ZodOptional
    ? declared.def.innerType
    : declared;
}

function allowedBy(schema: z.core.$ZodType): string | undefined {
  const typed = schema instanceof z.ZodPipe ? schema.def.in : schema;
  if (typed instanceof z.ZodEnum) return typed.options.map((option) => `\`${option}\``).join(', ');
  return metaSchema.shape.allowed.parse(z.globalRegistry.get(schema)?.['allowed']);
}

/** A default as a person would write it; an empty list is a setting that is not set. */
function asWritten(value: unknown): string | null {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(',');
  return String(value);
}
