import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const HOME = resolve(import.meta.dirname, '../../..');
const SECRET = 'MTIz.secret+part(of)$&.it';

/** The output of a process that makes a log of this level and runs this code with it. */
async function linesOf(level: string, code: string): Promise<string[]> {
  const script = `
    const { pinoLog } = await import('./src/adapters/observability/pino-log.ts');
    const secret = ${JSON.stringify(SECRET)};
    const log = pinoLog(${JSON.stringify(level)}, [secret, 'second-secret']);
    ${code}`;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { cwd: HOME, env: { ...process.env, NODE_OPTIONS: '' } },
  );
  expect(stderr).toBe('');
  return stdout.split('\n').slice(0, -1);
}

const fieldsOf = (line: string): Record<string, unknown> => JSON.parse(line) as Record<string, unknown>;

describe('the log', () => {
  it('is one JSON line a call, with time, event and fields', async () => {
    const lines = await linesOf(
      'debug',
      `log.info('two\\nlines', { id: '1', tookMs: 3.5, ok: true, none: null, quotes: ['a', 'سؤال'] });
       log.debug('d'); log.warn('w'); log.error('e', { message: 'x\\ny' });`,
    );
    expect(lines).toHaveLength(4);
    const [info = '', ...others] = lines;
    expect(fieldsOf(info)).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u) as unknown,
      event: 'two\nlines',
      ...{ id: '1', tookMs: 3.5, ok: true, none: null, quotes: ['a', 'سؤال'] },
    });
    expect(others.map(fieldsOf).map(({ level, event }) => [level, event])).toEqual([
      ['debug', 'd'],
      ['warn', 'w'],
      ['error', 'e'],
    ]);
  });

  it('never holds a secret, wherever it stands and however often', async () => {
    const lines = await linesOf(
      'info',
      `log.info('token ' + secret, { [secret]: secret + secret, list: [secret, 'second-secret'] });`,
    );
    expect(lines).toHaveLength(1);
    const [line = ''] = lines;
    expect(line).not.toContain(SECRET);
    expect(line).not.toContain('second-secret');
    expect(fieldsOf(line)).toMatchObject({
      event: 'token [secret]',
      '[secret]': '[secret][secret]',
      list: ['[secret]', '[secret]'],
    });
  });

  it.each([
    ['trace', ['debug', 'info', 'warn', 'error']],
    ['info', ['info', 'warn', 'error']],
    ['error', ['error']],
    ['fatal', []],
    ['silent', []],
  ])('of level %s says %j', async (level, events) => {
    const lines = await linesOf(level, `for (const at of ['debug', 'info', 'warn', 'error']) log[at](at);`);
    expect(lines.map((line) => fieldsOf(line)['event'])).toEqual(events);
  });

  it('loses nothing when the process ends at once', async () => {
    const lines = await linesOf(
      'info',
      `for (let i = 0; i < 2000; i++) log.info('line', { i, pad: 'x'.repeat(100) }); process.exit(0);`,
    );
    expect(lines.map((line) => fieldsOf(line)['i'])).toEqual(Array.from({ length: 2000 }, (_, i) => i));
  });
});
