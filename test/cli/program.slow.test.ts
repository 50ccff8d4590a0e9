import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../adapters/temporary-folder.ts';

const HOME = resolve(import.meta.dirname, '../..');
const PROGRAM = JSON.stringify(join(HOME, 'src/cli/program.ts'));

/** Runs a program with this `work` to its end. If `isRead` is false, its stdout is closed at once. */
async function ended(
  work: string,
  isRead = true,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const file = join(await temporaryFolder(), 'program.mts');
  await writeFile(
    file,
    `import { CLI_EXIT as EXIT, runProgram } from ${PROGRAM};\nawait runProgram(async () => {\n${work}\n});\n`,
  );
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file], { cwd: HOME });
    const said = { stdout: '', stderr: '' };
    if (!isRead) child.stdout.destroy();
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text;
      });
    }
    child.on('close', (code) => {
      done({ code, ...said });
    });
  });
}

describe('a program', () => {
  it.each([
    ['waits for what never comes', 'await new Promise(() => undefined); return EXIT.done;'],
    ['is ended from within', 'process.exit(0);'],
    ['is ended from within by default', 'process.exit();'],
    [
      'fails beside its work',
      'Promise.reject(new Error("beside")); await new Promise((later) => setTimeout(later, 100)); return EXIT.done;',
    ],
  ])('that %s has failed, and says so', async (_, work) => {
    const { code, stderr } = await ended(work);
    expect(code).toBe(1);
    expect(stderr).toContain('The program ended before its work was done');
  });

  it('that is done says nothing more, whatever its result', async () => {
    expect(await ended('return EXIT.done;')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await ended('return EXIT.abstained;')).toEqual({ code: 3, stdout: '', stderr: '' });
  });

  it('whose output nobody reads any more does its work to the end', async () => {
    const work = `
      for (let i = 0; i < 100; i++) process.stdout.write('x'.repeat(100_000));
      await new Promise((later) => setTimeout(later, 200));
      process.stderr.write('all done');
      return EXIT.done;`;
    expect(await ended(work, false)).toMatchObject({ code: 0, stderr: 'all done' });
  });

  it('that answers a batch stops where nobody reads the answers any more, and says so', async () => {
    const batch = join(await temporaryFolder(), 'batch.jsonl');
    await writeFile(batch, 'no JSON\n'.repeat(20_000));
    const work = `
      const { answerBatch } = await import(${JSON.stringify(join(HOME, 'src/cli/batch.ts'))});
      return answerBatch(${JSON.stringify(batch)}, () => Promise.reject(new Error('no line is a question')));`;
    const { code, stderr } = await ended(work, false);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining('The output was closed') as string,
    });
    const read = await ended(work);
    expect(read.code).toBe(1);
    expect(read.stdout.split('\n')).toHaveLength(20_001);
  });

  it('of src/cli runs in this way, each of them', async () => {
    const { scripts } = JSON.parse(await readFile(join(HOME, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const started = Object.values(scripts).flatMap(
      (script) => /src\/cli\/commands\/[\w-]+\.ts/u.exec(script)?.[0] ?? [],
    );
    expect(started.length).toBeGreaterThan(7);
    const commands = await readdir(join(HOME, 'src/cli/commands'));
    expect(started.sort()).toEqual(commands.map((file) => `src/cli/commands/${file}`).sort());
    for (const path of started) {
      expect(await readFile(join(HOME, path), 'utf8')).toMatch(/^await runProgram\(async/mu);
    }
  });
});
