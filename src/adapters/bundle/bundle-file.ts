import { lstat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { GENRES } from '../../domain/article.ts';
import { at } from '../../domain/at.ts';
import {
  BUNDLE_FORMAT,
  BUNDLE_KIND,
  BUNDLED_STATUSES,
  type EvidenceBundle,
  sourcesIn,
} from '../../domain/bundle.ts';
import { failure } from '../../domain/error.ts';
import { CLAIM_KINDS, TURN_KINDS } from '../../domain/verification.ts';
import { readIsoDate } from '../../text/dates/iso-date.ts';
import { sealOf } from '../../text/json/sealed-json.ts';
import { readPage } from '../files/open-page.ts';
import { problemInWords } from '../files/system-code.ts';
import { filesWithin, replaceFile } from '../files/writable-files.ts';
import { MIB } from '../mib.ts';

/** A draft with hundreds of quotations takes some MiB. */
const MAX_BYTES = 64 * MIB;

const position = z.int().nonnegative();
const spanShape = { start: position, end: position };
const textShape = { text: z.string(), ...spanShape };
const text = z.strictObject(textShape);
const nullableText = z.string().nullable();

const date = z
  .string()
  .transform((written, context) => {
    const read = readIsoDate(written);
    if (read === null) context.addIssue({ code: 'custom', message: 'not a date' });
    return read ?? z.NEVER;
  })
  .nullable();

const turn = z.strictObject({ kind: z.enum(TURN_KINDS), text: z.string() });

const claim = z.strictObject({
  given: nullableText,
  page: nullableText,
  verdict: z.enum(['agrees', 'differs', 'silent', 'unclaimed']),
});

const selector = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
  z.strictObject({ type: z.literal('TextPositionSelector'), ...spanShape }),
]);

const cslDate = z.strictObject({ 'date-parts': z.array(z.array(z.int())) });

const citation = z.strictObject({
  plain: z.string(),
  markdown: z.string(),
  ris: z.string(),
  csl: z.strictObject({
    id: z.string(),
    type: z.literal('article-newspaper'),
    title: z.string().exactOptional(),
    'container-title': z.string().exactOptional(),
    issued: cslDate.exactOptional(),
    URL: z.string().exactOptional(),
    accessed: cslDate.exactOptional(),
  }),
  annotation: z.strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: z.string(),
    type: z.literal('Annotation'),
    motivation: z.literal('highlighting'),
    created: z.string(),
    generator: z.strictObject({ type: z.literal('Software'), name: z.string() }),
    target: z.array(
      z.strictObject({
        type: z.literal('SpecificResource'),
        source: z.string(),
        selector: z.array(selector),
        state: z.strictObject({ type: z.literal('TimeState'), sourceDate: z.string() }).exactOptional(),
      }),
    ),
  }),
});

const sourceShape = {
  source: z.string(),
  articleId: nullableText,
  title: nullableText,
  outlet: nullableText,
  publishedAt: date,
  url: nullableText,
  genre: z.enum(GENRES).nullable(),
};

const placeShape = {
  ...textShape,
  ...sourceShape,
  sentence: text,
  before: nullableText,
  after: nullableText,
  turns: z.array(turn),
  citation,
};
const place = z.strictObject(placeShape);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, 'not 64 hexadecimal digits');

const version = z
  .strictObject(placeShape)
  .omit({ source: true })
  .extend({
    status: z.enum(['exact', 'respelt']),
    fetchedAt: z.iso.datetime().nullable(),
    page: z.string(),
    file: z.string(),
    sha256,
  });

const turns = z.tuple([turn], turn);

const caveat = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['turned', 'turned-by-omission']), turns }),
  z.strictObject({ kind: z.enum(['reversed', 'far']) }),
  z.strictObject({ kind: z.literal('denied-by-message'), denials: turns }),
  z.strictObject({
    kind: z.literal('claims-differ'),
    claims: z.tuple([z.enum(CLAIM_KINDS)], z.enum(CLAIM_KINDS)),
  }),
]);

const quotation = z.strictObject({
  given: z.string(),
  inDraft: z.strictObject(spanShape).nullable(),
  quote: text,
  status: z.enum(BUNDLED_STATUSES),
  differences: z.array(z.strictObject({ expected: z.string(), found: z.string() })),
  omissions: z.array(z.strictObject({ left: z.string(), mark: z.string(), turns: z.array(turn) })),
  attribution: z.strictObject({ speaker: claim, outlet: claim, date: claim, url: claim, headline: claim }),
  places: z.array(place),
  nearest: place.nullable(),
  later: z.array(z.strictObject({ ...sourceShape, word: z.string() })),
  // Bundles of before these were kept lack them.
  caveats: z.array(caveat).default([]),
  translation: place.nullable().default(null),
  absentLanguage: nullableText.default(null),
  version: version.nullable().exactOptional(),
  versionsUnread: z.boolean().exactOptional(),
});

const wholeSchema = z.strictObject({
  kind: z.literal(BUNDLE_KIND),
  format: z.literal(BUNDLE_FORMAT),
  madeAt: z.iso.datetime(),
  madeWith: z.strictObject({
    isnad: z.string(),
    generation: z.string(),
    splitter: z.int(),
    analyser: z.int(),
    embedder: z.string(),
    scorer: nullableText,
  }),
  outlets: z.array(z.string()).nullable(),
  draft: nullableText,
  quotations: z.array(quotation).min(1),
  pages: z.array(z.strictObject({ source: z.string(), sha256 })),
});

const bundleSchema: z.ZodType<EvidenceBundle> = wholeSchema
  .refine(namesEveryPage, { path: ['pages'], message: 'the page of a place is missing' })
  .refine(hasTheQuotes, { path: ['quotations'], message: 'a quote is not in the message given' });

/** Without the digest of its page, a place would hold whatever the rest of the page says. */
function namesEveryPage({ pages, quotations }: EvidenceBundle): boolean {
  const named = new Set(pages.map(({ source }) => source));
  return quotations.flatMap(sourcesIn).every((source) => named.has(source));
}

function hasTheQuotes({ quotations }: EvidenceBundle): boolean {
  return quotations.every(({ given, quote }) => given.slice(quote.start, quote.end) === quote.text);
}

/** The bundle is `unknown` here, since the seal covers it in its own order of keys, which a schema would change. */
const sealedSchema = z.object({ seal: z.string(), bundle: z.unknown() });

/** What bundles of every format have. */
const headSchema = z.looseObject({ kind: z.literal(BUNDLE_KIND), format: z.int().positive() });

/**
 * Reads a bundle that `sealedJson` wrote.
 *
 * @throws `bundle-unreadable` for a file that cannot be read or is not JSON; `bundle-foreign` for JSON of another kind;
 *   `bundle-newer` for one of a later version; `bundle-altered` for one that was damaged or edited; `bundle-invalid` for one
 *   that has a right seal and wrong contents
 */
export async function readBundle(path: string): Promise<EvidenceBundle> {
  const json = await readJson(path);
  const sealed = sealedSchema.safeParse(json);
  if (!sealed.success) throw failure('bundle-foreign', { path }, sealed.error);
  const { seal, bundle } = sealed.data;
  const head = headSchema.safeParse(bundle);
  if (!head.success) throw failure('bundle-foreign', { path }, head.error);
  const { format } = head.data;
  // Checked first, since a later version may seal in another way.
  if (format > BUNDLE_FORMAT) throw failure('bundle-newer', { path, format, known: BUNDLE_FORMAT });
  if (seal !== sealOf(bundle)) throw failure('bundle-altered', { path });
  const parsed = bundleSchema.safeParse(bundle);
  if (parsed.success) return parsed.data;
  const { path: keys, message } = at(parsed.error.issues, 0);
  throw failure('bundle-invalid', { path, field: keys.join('.'), problem: message }, parsed.error);
}

async function readJson(path: string): Promise<unknown> {
  const whole = resolve(path);
  try {
    const bytes = await readPage(whole, dirname(whole), MAX_BYTES);
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const problem = error instanceof SyntaxError ? 'it is not JSON' : problemInWords(error);
    throw failure('bundle-unreadable', { path, problem }, error);
  }
}

/**
 * Writes a file of a bundle. A reader finds all of it or nothing. No file is replaced, since it may be evidence as well.
 *
 * @throws `bundle-exists` if there is a file of this name, which stays as it is; `bundle-unwritable`
 */
export async function writeBundleFile(path: string, contents: string): Promise<void> {
  const whole = resolve(path);
  if (await isThere(whole)) throw failure('bundle-exists', { path });
  try {
    await replaceFile(filesWithin(dirname(whole)), whole, Buffer.from(contents));
  } catch (error) {
    throw failure('bundle-unwritable', { path, problem: problemInWords(error) }, error);
  }
}

/** Whether there is anything of this name. Whatever is wrong with the path, writing says so. */
async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
