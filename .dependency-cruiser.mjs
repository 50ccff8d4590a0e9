/**
 * Which part of the code may import which. `npm run layers` checks it, on resolved paths and with imports of types.
 */

/** What those may import that put the program together for people: the command line and the bot. */
const EDGE = [
  'app',
  'web',
  'wire',
  'text',
  'languages',
  'domain',
  'concurrency',
  'compose',
  'config',
  'operator-messages',
];

/** Folders of src/, or files in it, and what they may import besides themselves (docs/architecture.md, Layers). */
const LAYERS = {
  domain: [],
  concurrency: ['domain'],
  languages: ['domain'],
  text: ['languages', 'domain', 'concurrency'],
  ingestion: ['text', 'languages', 'domain', 'concurrency'],
  retrieval: ['text', 'languages', 'domain', 'concurrency'],
  answering: ['text', 'languages', 'domain', 'concurrency'],
  app: ['ingestion', 'retrieval', 'answering', 'text', 'languages', 'domain', 'concurrency'],
  adapters: ['text', 'languages', 'domain', 'concurrency'],
  // JSON that several edges give to other programs.
  wire: ['app', 'text', 'languages', 'domain', 'concurrency', 'operator-messages'],
  // Everything that isnad says to people who are no operators. Two edges say it.
  'discord/locales': ['text', 'languages', 'domain'],
  web: [
    'app',
    'wire',
    'discord/locales',
    'text',
    'languages',
    'domain',
    'concurrency',
    'config',
    'operator-messages',
  ],
  cli: EDGE,
  discord: EDGE,
};

/** Layers that decide. They are given what they need: no files, no network, no vendor's package. */
const PURE = ['domain', 'concurrency', 'languages', 'text', 'ingestion', 'retrieval', 'answering', 'app'];

/** What puts the layers together may import all of them. */
const ABOVE_THE_LAYERS = ['compose', 'config', 'operator-messages', 'programs'];

/** Packages that only one place may import, so that they can be replaced there. */
const ONE_PLACE = {
  'discord.js': 'src/discord/',
  commander: 'src/cli/',
  hono: 'src/web/',
  '@hono/node-server': 'src/web/',
  '@modelcontextprotocol/server': 'src/(?:web|cli)/',
  dotenv: 'src/config/',
  zod: 'src/(?:adapters|cli|config|web|wire)/',
};

const PACKAGES = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];

/** @param {string[]} names */
const placesOf = (names) => names.map((name) => `${name}(?:/|[.]ts$)`);

const layers = Object.entries(LAYERS).map(([layer, allowed]) => ({
  name: `${layer.replace('/', '-')}-layer`,
  severity: 'error',
  comment: `src/${layer}/ may import itself${allowed.map((name) => `, src/${name}`).join('')}, and nothing else in src/.`,
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(?:${placesOf([layer, ...allowed]).join('|')})` },
}));

const onePlace = Object.entries(ONE_PLACE).map(([name, place]) => ({
  name: `${name}-in-one-place`,
  severity: 'error',
  comment: `Only ${place.replaceAll(/[?:[\]$]/gu, '')} may import ${name}.`,
  from: { path: '^src/', pathNot: `^${place}` },
  to: { path: `(?:^|/)node_modules/${name}/` },
}));

const pure = `^src/(?:${PURE.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layers,
    {
      name: 'known-layer',
      severity: 'error',
      comment:
        'This file lies in no layer. Put it into one, or give its folder a line in LAYERS (.dependency-cruiser.mjs).',
      from: {
        path: '^src/',
        pathNot: `^src/(?:${placesOf([...Object.keys(LAYERS), ...ABOVE_THE_LAYERS]).join('|')})`,
      },
      to: {},
    },
    {
      name: 'values-before-ports',
      severity: 'error',
      comment:
        'A port speaks of values; a value knows no port. Move the type that both need out of domain/ports/.',
      from: { path: '^src/domain/', pathNot: '^src/domain/ports(?:/|[.]ts$)' },
      to: { path: '^src/domain/ports(?:/|[.]ts$)' },
    },
    {
      name: 'pure-of-node',
      severity: 'error',
      comment: `${PURE.join(', ')} are pure. Of Node they may import node:crypto only, since a digest is a value. Files and network belong in src/adapters/, behind a port.`,
      from: { path: pure },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?crypto$' },
    },
    {
      name: 'pure-of-packages',
      severity: 'error',
      comment: `${PURE.join(', ')} are pure. They import no package; a package belongs in src/adapters/, behind a port.`,
      from: { path: pure },
      to: { dependencyTypes: PACKAGES },
    },
    ...onePlace,
    {
      name: 'shipped-packages-only',
      severity: 'error',
      comment: 'src/ runs without the devDependencies. Move the package to "dependencies" or do without it.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'src-alone',
      severity: 'error',
      comment: 'src/ must not import tests, tools or benchmarks.',
      from: { path: '^src/' },
      to: { path: '^(?:test|tools|bench)/' },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      comment:
        'These files import each other in a circle (imports of types count). Move what they share to a file of its own.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'found',
      severity: 'error',
      comment: 'The imported file or package does not exist.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Without this an import of types would not be seen.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
