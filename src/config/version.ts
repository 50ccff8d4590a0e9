import { readFileSync } from 'node:fs';
import { HOME } from './environment.ts';

/** The version of isnad, as package.json gives it. */
export function readVersion(): string {
  const manifest = JSON.parse(readFileSync(`${HOME}/package.json`, 'utf8')) as { readonly version: string };
  return manifest.version;
}
