import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOME } from '../../../src/config/environment.ts';
import { runCli, type CliResult } from '../run-cli.ts';

const BUNDLED = join(HOME, 'embeddings/model');
const SENTENCE = 'The council opened the new bridge over the river on Monday.';

let folder: string;
let model: string;

/** The bundled model under another name, with a byte more in a file that counts: another model, as far as isnad can tell. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-not-calibrated-'));
  model = join(folder, 'other');
  for (const entry of await readdir(BUNDLED, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(model, from.slice(BUNDLED.length + 1));
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
  }
  const config = join(model, 'config.json');
  await writeFile(config, `${await readFile(config, 'utf8')}\n`);
  await mkdir(join(folder, 'corpus'));
  await writeFile(join(folder, 'corpus/a.txt'), `Bridge opened\nPublished: 2024-03-05\n\n${SENTENCE}\n`);
  const { code, stderr } = await run('index', []);
  expect({ code, stderr }).toMatchObject({ code: 0 });
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<CliResult> {
  return runCli(program, args, {
    env: {
      ...{
        MODEL: model,
        CORPUS_DIR: join(folder, 'corpus'),
        INDEX_DIR: join(folder, 'index'),
        STRICTNESS: '',
      },
      ...env,
    },
  });
}

describe('with a model that is not calibrated', () => {
  it('status says so, in words and as JSON, and all else that it says otherwise', async () => {
    const { code, stdout, stderr } = await run('status', []);
    expect(code).toBe(0);
    expect(stdout).toContain('not calibrated');
    expect(stderr).toContain(`${join(model, 'calibration.json')} was fitted to model@`);
    const json = JSON.parse((await run('status', ['--json'])).stdout) as Record<string, unknown>;
    expect(Object.keys(json).slice(-2)).toEqual(['calibrated', 'feeds']);
    expect(json).toMatchObject({ calibrated: false, passages: 1 });
  }, 120_000);

  it('a question is refused, and told what to do; it is not said to have no answer', async () => {
    const { code, stdout, stderr } = await run('ask', ['Who opened the bridge?']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/The model other@\w+ is not calibrated .* Calibrate it with npm run fit/u);
  }, 120_000);

  it('STRICTNESS is refused by its name', async () => {
    const { code, stderr } = await run('ask', ['Who opened the bridge?'], { STRICTNESS: 'strict' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/The setting STRICTNESS cannot be "strict": .*is not calibrated.*npm run fit/u);
  }, 120_000);

  it('a quote is verified all the same', async () => {
    const { code, stdout } = await run('verify', ['--', SENTENCE]);
    expect(code).toBe(0);
    expect(stdout).toContain('a.txt');
  }, 120_000);

  it('a calibration that cannot be understood is named, with the field', async () => {
    const path = join(model, 'calibration.json');
    const calibration = JSON.parse(await readFile(path, 'utf8')) as { ranking: { centring: unknown } };
    calibration.ranking.centring = 'much';
    await writeFile(path, JSON.stringify(calibration));
    const { code, stderr } = await run('status', []);
    expect(code).toBe(1);
    expect(stderr).toContain(`${path}: ranking.centring: `);
    await rm(path);
    expect((await run('status', [])).stderr).toContain(`there is no ${path}`);
  }, 120_000);
});
