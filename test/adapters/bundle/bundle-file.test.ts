import { mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readBundle, writeBundleFile } from '../../../src/adapters/bundle/bundle-file.ts';
import type { EvidenceBundle } from '../../../src/domain/bundle.ts';
import { sealedJson } from '../../../src/text/json/sealed-json.ts';
import {
  bundleOf,
  bundleWithOld,
  HARBOUR,
  indexOf,
  OLD_HARBOUR,
  OLD_QUOTE,
  withoutVersions,
} from '../../app/verify/bundle/sample-bundle.ts';
import { keptVersions } from '../../fakes/kept-versions.ts';

let bundle: EvidenceBundle;
let folder: string;

beforeAll(async () => {
  bundle = bundleOf(
    await indexOf(HARBOUR),
    'The mayor of Tallwick praised the crew',
    'The mayor of Tallwick scolded the crew for the work',
    'harbour seals dislike loud violins tonight',
  );
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-bundle-'));
});

async function fileOf(contents: string | Uint8Array): Promise<string> {
  const path = join(folder, 'bundle.json');
  await writeFile(path, contents);
  return path;
}

/** Reads a file of these contents, which is refused. Returns the notice without the path. */
async function refusal(contents: string | Uint8Array) {
  const path = await fileOf(contents);
  const error: unknown = await readBundle(path).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error;
}

/** The bundle with other values, under a right seal: what somebody makes who knows how. */
function resealed(changes: object): string {
  return sealedJson({ ...bundle, ...changes });
}

describe('the file of a bundle', () => {
  it('is read as it was made, and also when an editor has indented it otherwise', async () => {
    const path = await fileOf(sealedJson(bundle));
    expect(await readBundle(path)).toEqual(bundle);
    const compact = await fileOf(JSON.stringify(JSON.parse(sealedJson(bundle))));
    expect(await readBundle(compact)).toEqual(bundle);
  });

  it.each([
    ['no JSON', 'not json'],
    ['half of one', '{"seal": "'],
    ['not UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['empty', ''],
  ])('is unreadable if it is %s', async (_, contents) => {
    expect(await refusal(contents)).toMatchObject({ notice: { code: 'bundle-unreadable' } });
  });

  it('is unreadable if it is missing, a folder or a link', async () => {
    const link = join(folder, 'link.json');
    await symlink(await fileOf(sealedJson(bundle)), link);
    for (const path of [join(folder, 'none.json'), folder, link]) {
      await expect(readBundle(path)).rejects.toMatchObject({ notice: { code: 'bundle-unreadable' } });
    }
  });

  it.each(['{}', '[]', 'null', '{"seal": "x", "bundle": {"kind": "another", "format": 1}}'])(
    'is foreign if it is other JSON: %s',
    async (contents) => {
      expect(await refusal(contents)).toMatchObject({ notice: { code: 'bundle-foreign' } });
    },
  );

  it('is told to be newer before anything else of it is judged', async () => {
    const newer = JSON.stringify({ seal: 'of another kind', bundle: { ...bundle, format: 2, more: true } });
    expect(await refusal(newer)).toMatchObject({
      notice: { code: 'bundle-newer', values: { format: 2, known: 1 } },
    });
  });

  it.each([
    ['a word of the page', 'praised', 'scolded'],
    ['a verdict', '"status": "altered"', '"status": "exact"'],
    ['the time', '2026-11-30', '2025-11-30'],
    ['a digest', '"sha256": "', '"sha256": "0'],
  ])('is refused after an edit by hand of %s', async (_, from, to) => {
    const edited = sealedJson(bundle).replace(from, to);
    expect(edited).not.toBe(sealedJson(bundle));
    expect(await refusal(edited)).toMatchObject({ notice: { code: 'bundle-altered' } });
  });

  it.each([
    ['a key too many', { extra: 1 }, ''],
    ['a key too few', { madeWith: undefined }, 'madeWith'],
    ['no quotation', { quotations: [] }, 'quotations'],
    ['no digests of its pages', { pages: [] }, 'pages'],
    ['a time that is none', { madeAt: 'yesterday' }, 'madeAt'],
    ['a digest that is none', { pages: [{ source: 'harbour.txt', sha256: 'abc' }] }, 'pages.0.sha256'],
  ])('is invalid with a right seal and %s', async (_, changes, field) => {
    expect(await refusal(resealed(changes))).toMatchObject({
      notice: { code: 'bundle-invalid', values: { field } },
    });
  });

  it('is invalid if a quote is not in its message', async () => {
    const [first, ...others] = bundle.quotations;
    if (first === undefined) throw new Error('no quotation');
    const quotations = [{ ...first, quote: { ...first.quote, text: 'other words' } }, ...others];
    expect(await refusal(resealed({ quotations }))).toMatchObject({
      notice: { code: 'bundle-invalid', values: { field: 'quotations' } },
    });
  });
});

describe('a bundle with words of an older form of a page', () => {
  let withOld: EvidenceBundle;

  beforeAll(async () => {
    const page = { ...OLD_HARBOUR, text: `${OLD_HARBOUR.text}\nhttps://example.org/harbour\n` };
    withOld = await bundleWithOld(await indexOf(HARBOUR), OLD_QUOTE, keptVersions({ kind: 'page', page }));
  });

  it('is read as it was made', async () => {
    expect(withOld.quotations[0]?.version).toMatchObject({ status: 'exact' });
    expect(await readBundle(await fileOf(sealedJson(withOld)))).toEqual(withOld);
  });

  it('is invalid with a right seal and a wrong version', async () => {
    for (const changes of [{ sha256: 'abc' }, { fetchedAt: 'yesterday' }, { source: 'a.txt' }]) {
      const quotations = withOld.quotations.map((one) => ({
        ...one,
        version: { ...one.version, ...changes },
      }));
      expect(await refusal(sealedJson({ ...withOld, quotations }))).toMatchObject({
        notice: { code: 'bundle-invalid' },
      });
    }
  });

  it('is read without, as bundles were made before', async () => {
    const quotations = withOld.quotations.map(withoutVersions);
    const before = { ...withOld, quotations };
    expect(await readBundle(await fileOf(sealedJson(before)))).toEqual(before);
  });
});

describe('writing the file', () => {
  it('leaves it whole and nothing beside it', async () => {
    const path = join(folder, 'new.json');
    await writeBundleFile(path, 'contents');
    expect(await readFile(path, 'utf8')).toBe('contents');
    expect(await readdir(folder)).toEqual(['new.json']);
  });

  it('replaces no file, no folder and no link', async () => {
    const path = await fileOf('evidence of before');
    const link = join(folder, 'link.json');
    await symlink(join(folder, 'nowhere'), link);
    for (const taken of [path, folder, link]) {
      await expect(writeBundleFile(taken, 'other')).rejects.toMatchObject({
        notice: { code: 'bundle-exists', values: { path: taken } },
      });
    }
    expect(await readFile(path, 'utf8')).toBe('evidence of before');
  });

  it('says why it cannot be written', async () => {
    await expect(writeBundleFile(join(folder, 'no', 'such.json'), 'x')).rejects.toMatchObject({
      notice: { code: 'bundle-unwritable' },
    });
  });
});
