/**
 * Lists every package that isnad runs with or is developed with, with version and licence, from the lock file. Checks that
 * all versions are exact, that every package has a digest, and that all licences are known and free to use.
 *
 *   npm run licences [-- --json]
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Licences under which a package may be used and passed on with notice. Somebody reads a new licence before it is added. */
const FREE = new Set([
  ...[
    'MIT',
    'ISC',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'BlueOak-1.0.0',
    'Python-2.0',
    'MIT-0',
    'CC-BY-4.0',
  ],
  // libvips comes with sharp, and isnad never loads it. It is linked and unchanged.
  ...['LGPL-3.0-or-later', 'Apache-2.0 AND LGPL-3.0-or-later', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'],
  ...['(MIT OR CC0-1.0)', '(MIT OR EUPL-1.1+)', '(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)', 'MPL-2.0'],
  // As these authors write them: duck (BSD-2-Clause), discord-markdown-parser (Apache-2.0, for tests).
  ...['BSD', 'Apache License'],
]);

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      integrity: z.string().optional(),
    }),
  ),
});
const manifestSchema = z.looseObject({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

type Package = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly use: 'runs' | 'develops';
};

const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const manifest = manifestSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const problems: string[] = [];
const listed: Package[] = [];
for (const [path, { version, license, dev = false, integrity }] of Object.entries(packages)) {
  const name = path.split('node_modules/').at(-1) ?? '';
  if (name === '') continue;
  if (version === undefined || integrity === undefined)
    problems.push(`${name}: the lock file has no version or digest of it`);
  if (license === undefined || !FREE.has(license)) problems.push(`${name}: licence ${license ?? 'unknown'}`);
  listed.push({ name, version: version ?? '', licence: license ?? '', use: dev ? 'develops' : 'runs' });
}
for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
  if (!/^(?:npm:@?[\w/.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))
    problems.push(`${name}: version ${version} is not exact`);
}
listed.sort((a, b) => (a.name < b.name ? -1 : 1));
if (process.argv.includes('--json'))
  process.stdout.write(`${JSON.stringify({ packages: listed, problems })}\n`);
else {
  for (const { name, version, licence, use } of listed)
    process.stdout.write(`${use}\t${name} ${version}\t${licence}\n`);
  process.stdout.write(`${listed.length} packages, ${problems.length} to look at\n`);
  for (const problem of problems) process.stdout.write(`${problem}\n`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
