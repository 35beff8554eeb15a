import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { leavesChanged } from './eslint/alone.js';
import { clock, language } from './eslint/determinism.js';
import { pure } from './eslint/house.js';
import { oneWay } from './eslint/one-way.js';

const code = '**/*.{js,mjs,ts,astro}';

/** Strict types everywhere; types are asked only where TypeScript itself reads the file. */
export default defineConfig(
  globalIgnores(['dist/', 'site/', '.astro/', '.cache/', 'coverage/', 'content/', 'public/']),
  tseslint.configs.strictTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: [code],
    plugins: { house: { rules: { 'one-way': oneWay } } },
    rules: {
      'house/one-way': 'error',
      'max-lines': ['warn', 250],
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: [`src/${code}`], rules: { 'no-restricted-syntax': ['error', ...language] } },
  {
    files: pure.map((room) => `src/${room}/${code}`),
    rules: {
      'no-restricted-syntax': ['error', ...language, ...clock],
      'no-restricted-globals': ['error', 'process', 'performance'],
    },
  },
  {
    // These share their modules with other files (`vitest.config.ts`).
    files: ['tests/unit/**/*.test.ts'],
    ignores: ['tests/unit/**/*.alone.test.ts'],
    rules: { 'no-restricted-syntax': ['error', leavesChanged] },
  },
  { files: [`scripts/${code}`, `bench/${code}`], rules: { 'no-console': 'off' } },
  {
    // A test has tables, a case a line.
    files: [code],
    ignores: [`tests/${code}`],
    rules: { 'max-len': ['error', { code: 160, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true }] },
  },
  { files: ['**/*.{js,mjs,astro}', '**/*.astro/*.ts'], ...tseslint.configs.disableTypeChecked },
);
