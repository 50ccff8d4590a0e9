import { readFileSync } from 'node:fs';
import semver from 'semver';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const manifestSchema = z.looseObject({ engines: z.object({ node: z.string() }) });
const lockSchema = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      // Some old packages have a list here, which npm takes for no condition.
      engines: z.union([z.record(z.string(), z.string()), z.array(z.string())]).optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

/** Optional packages that npm leaves out where Node is newer, with the reason why nobody misses them. */
const LEFT_OUT = new Map([['@img/sharp-win32-ia32', 'newer Node has no program for 32-bit Windows']]);

const supported = manifestSchema.parse(JSON.parse(readFileSync('package.json', 'utf8'))).engines.node;

/** Packages that refuse one of the supported versions of Node. */
function refusing(lock: unknown): string[] {
  return Object.entries(lockSchema.parse(lock).packages).flatMap(([path, { engines, optional }]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    if (name === '' || (optional === true && LEFT_OUT.has(name))) return [];
    const accepted = Array.isArray(engines) ? '*' : (engines?.['node'] ?? '*');
    return semver.subset(supported, accepted) ? [] : [`${name}: ${accepted}`];
  });
}

describe('supported versions of Node', () => {
  it.each(['20.19.0', '22.13.0', '24.0.0', '26.0.0'])('include %s and what follows it', (version) => {
    expect(semver.subset(`^${version}`, supported)).toBe(true);
  });

  it.each(['18.20.8', '20.18.3', '22.12.0', '23.11.0', '25.9.0'])('do not include %s', (version) => {
    expect(semver.satisfies(version, supported)).toBe(false);
  });

  it('include the one to develop with', () => {
    const version = readFileSync('.nvmrc', 'utf8').trim();
    expect(semver.subset(`^${version}`, supported)).toBe(true);
  });

  it('are accepted by every package', () => {
    expect(refusing(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([]);
  });

  it.each([
    ['>=22', ['p: >=22']],
    ['^20.19.0 || ^22.22.2 || >=24', ['p: ^20.19.0 || ^22.22.2 || >=24']],
    ['^20.19.0 || ^22.0.0 || ^24.0.0', ['p: ^20.19.0 || ^22.0.0 || ^24.0.0']],
    ['^20.19.0 || ^22.13.0 || >=24', []],
    ['>= 0.4', []],
  ])('are all looked for in %j', (node, found) => {
    expect(refusing({ packages: { '': {}, 'node_modules/p': { engines: { node } } } })).toEqual(found);
  });
});
