import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Loading it starts onnxruntime, whose telemetry must be off by then. */
const ONE_DOOR = {
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: '^(?:@xenova/transformers|@huggingface/transformers|onnxruntime-.*)$',
          message:
            'Import src/adapters/models/transformers-library.ts: it turns the telemetry of onnxruntime off first.',
        },
      ],
    },
  ],
};

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
        projectService: {
          allowDefaultProject: [
            '.dependency-cruiser.mjs',
            'eslint.config.js',
            'deploy/*.mjs',
            'src/adapters/*/*.js',
          ],
        },
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
    files: ['src/adapters/models/transformers-library.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  { files: ['src/**/*.ts'], rules: { complexity: ['error', 15], 'max-params': ['error', 4] } },
  {
    // Tables written as code: each branch is one row (one field of an article, one kind of line, one word class), and a reader
    // follows them from top to bottom. Taking them apart would put the rows of one table into several places.
    files: [
      'src/ingestion/articles/extract-articles.ts',
      'src/ingestion/articles/segment-articles.ts',
      'src/ingestion/lines/classify-line.ts',
      'src/retrieval/query/follow-up/complete-question.ts',
      'src/text/question/attached-words.ts',
    ],
    rules: { complexity: ['error', 18] },
  },
);
