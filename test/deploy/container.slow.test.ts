import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

/** Exit code of the image's health check with this port. */
const healthCheck = (port: number): Promise<number> =>
  new Promise((resolve) => {
    const env = { ...process.env, HEALTH_PORT: String(port) };
    execFile(process.execPath, ['deploy/healthy.mjs'], { env }, (error) => {
      resolve(error === null ? 0 : Number(error.code));
    });
  });

it('the health check ends with 0 for a healthy bot alone', async () => {
  let status = 200;
  const server = createServer((_, response) => response.writeHead(status).end());
  await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume));
  const { port } = server.address() as AddressInfo;
  expect(await healthCheck(port)).toBe(0);
  status = 503;
  expect(await healthCheck(port)).toBe(1);
  await new Promise((resume) => server.close(resume));
  expect(await healthCheck(port)).toBe(1);
});

it('the container runs without root, rights and a root that can be written to', () => {
  const { services } = parse(readFileSync('compose.yaml', 'utf8')) as {
    readonly services: { readonly isnad: Readonly<Record<string, unknown>> };
  };
  expect(services.isnad).toMatchObject({
    ...{ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] },
    volumes: ['./corpus:/corpus:ro', 'index:/var/lib/isnad/index', 'data:/var/lib/isnad/data'],
  });
  const lines = readFileSync('Dockerfile', 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('FROM '))).toHaveLength(2);
  expect(
    lines.slice(lines.indexOf('USER isnad')).filter((line) => /^(?:RUN|COPY|USER) /u.test(line)),
  ).toEqual(['USER isnad']);
  for (const line of lines.filter((one) => one.startsWith('COPY ') && !one.includes('--from'))) {
    for (const path of line.split(' ').slice(1, -1)) expect(existsSync(path), path).toBe(true);
  }
  expect(readFileSync('.dockerignore', 'utf8')).not.toMatch(/^!\.env/mu);
});
