/**
 * Runs Schemathesis against the JSON API: requests made of its description, right ones and wrong ones. It fails if an answer is not
 * as described, if something right is refused or something wrong taken, or if the server breaks.
 *
 *   npm run schemathesis -- [--examples 100] [--seed 1]
 *
 * Schemathesis is a Python program. It is installed into a virtual environment among the temporary files, which is removed at the
 * end. Where that is not possible (no Python, no network), the run is skipped and says why.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { freePort } from '../../test/free-port.ts';

const PACKAGE = 'schemathesis==4.32.5';
const TOKEN = 'a-token-of-schemathesis';

/** Seconds that a request may take on a busy machine, which embeds and reads windows of text. */
const REQUEST_WITHIN_S = 120;

const options = new Command('schemathesis')
  .option('--examples <n>', 'requests for each operation and phase', '100')
  .option('--seed <n>', 'another number, other requests', '1')
  .parse()
  .opts<{ examples: string; seed: string }>();

/** Two checks need more than the defaults know: what no schema can say (days in order, a letter in a question) is 422. */
const CONFIG = `
request-timeout = ${REQUEST_WITHIN_S}
headers = { Authorization = "Bearer ${TOKEN}", X-Forwarded-For = "203.0.113.9" }

[checks]
positive_data_acceptance.expected-statuses = ["2xx", "401", "403", "404", "422", "429"]
`;

/** Installs Schemathesis. @returns its program, or why there is none */
function installed(folder: string): { readonly program: string } | { readonly problem: string } {
  const environment = join(folder, 'python');
  for (const [program, ...args] of [
    ['python3', '-m', 'venv', environment],
    [join(environment, 'bin/pip'), 'install', '--quiet', '--disable-pip-version-check', PACKAGE],
  ] as const) {
    const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
    if (status !== 0) return { problem: error?.message ?? stderr.trim().split('\n').at(-1) ?? 'unknown' };
  }
  return { program: join(environment, 'bin/schemathesis') };
}

/** Starts the server with its real model, and resolves when its index is ready. */
async function served(folder: string, port: number): Promise<ChildProcess> {
  const sha256 = createHash('sha256').update(TOKEN).digest('hex');
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/commands/serve.ts'], {
    env: {
      ...process.env,
      ...{
        READING_ROOM_PORT: String(port),
        READING_ROOM_HOST: '127.0.0.1',
        LOG_LEVEL: 'info',
        LOG_FORMAT: 'json',
      },
      ...{ CORPUS_DIR: 'corpus', INDEX_DIR: join(folder, 'index'), DATA_DIR: join(folder, 'data') },
      ...{ API_TOKENS: `schemathesis=${sha256}`, API_REQUESTS: '100000', API_AT_ONCE: '8' },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('index ready')) resolve();
    });
    server.once('close', (code) => {
      reject(new Error(`the server ended with ${code}`));
    });
  });
  return server;
}

const folder = mkdtempSync(join(tmpdir(), 'isnad-schemathesis-'));
let server: ChildProcess | null = null;
try {
  const python = installed(folder);
  if ('problem' in python) {
    process.stdout.write(`Skipped: ${PACKAGE} cannot be installed (${python.problem}).\n`);
  } else {
    const port = await freePort();
    server = await served(folder, port);
    writeFileSync(join(folder, 'schemathesis.toml'), CONFIG);
    const { status } = spawnSync(
      python.program,
      [
        ...['run', `http://127.0.0.1:${port}/api/openapi.json`, '--checks', 'all'],
        // This measures no speed: the machine may do anything else meanwhile.
        ...['--max-response-time', String(REQUEST_WITHIN_S)],
        ...['--max-examples', options.examples, '--seed', options.seed, '--no-color'],
      ],
      { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] },
    );
    process.exitCode = status ?? 1;
  }
} finally {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
}
