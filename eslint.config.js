import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Which folders of src/ a folder may import, itself aside. The arrows of ARCHITECTURE.md; nothing else may. */
const LAYERS = {
  domain: [],
  text: ['domain'],
  ingestion: ['text', 'domain'],
  retrieval: ['text', 'domain'],
  answering: ['text', 'domain'],
  app: ['ingestion', 'retrieval', 'answering', 'text', 'domain'],
  adapters: ['text', 'domain'],
  cli: ['app', 'text', 'domain', 'compose', 'config', 'bot-config', 'operator-wording', 'environment'],
  discord: ['app', 'text', 'domain', 'compose', 'config', 'bot-config', 'operator-wording', 'environment'],
};

/** Layers that decide: no files, no network, no vendors. Digests are values, so node:crypto is allowed. */
const PURE = ['domain', 'text', 'ingestion', 'retrieval', 'answering', 'app'];

/** Loading it starts onnxruntime, whose telemetry must be off by then. */
const ONE_DOOR = {
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: '^(?:@xenova/transformers|@huggingface/transformers|onnxruntime-.*)$',
          message:
            'Import src/adapters/transformers-library.ts: it turns the telemetry of onnxruntime off first.',
        },
      ],
    },
  ],
};

const layerRules = Object.entries(LAYERS).map(([layer, allowed]) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^\\.\\./(?!(?:${allowed.join('|') || '-'})(?:/|\\.ts$))`,
            message: `src/${layer}/ may import ${allowed.map((name) => `src/${name}`).join(', ') || 'nothing'} and itself, nothing else (ARCHITECTURE.md, Layers).`,
          },
          ...(PURE.includes(layer)
            ? [
                {
                  regex: '^(?:node:(?!crypto$)|[^.n]|n(?!ode:))',
                  message: `src/${layer}/ is pure: of packages and Node it may import node:crypto only; files, network and vendors belong to src/adapters/ (ARCHITECTURE.md, Layers).`,
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['coverage/', 'node_modules/', 'embeddings/', 'corpus/', 'tools/model/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    // A page or a member must not keep the bot busy with a text that a pattern takes hours over (SECURITY.md).
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
    },
  },
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'src/adapters/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      // Data without behaviour is a type throughout (domain/); interface is for ports.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'no-control-regex': 'off',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipRegExps: true, skipTemplates: true }],
      // Ranges of marks in folding tables are written as escapes, which this rule would take for accidents.
      'no-misleading-character-class': ['error', { allowEscape: true }],
      eqeqeq: 'error',
      ...ONE_DOOR,
    },
  },
  {
    files: ['src/adapters/transformers-library.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  ...layerRules,
);
