import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * What a reader would stumble over and types alone do not hold: promises nobody waits for, cases nobody thought of,
 * `any` that came in from outside. Layout is Prettier's; who may import whom is held by `src/testing/boundaries.test.ts`.
 */
export default defineConfig(
  globalIgnores(['dist', '*.releases/', 'node_modules/', '.astro/', '.cache/', 'src/testing/fixtures/', 'content/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowAny: false, skipCompoundAssignments: true }],
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      // What implements a slow interface may itself be quick.
      '@typescript-eslint/require-await': 'off',
      // Methods taken out of our own objects are closures and use no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Astro's own types come in so.
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always', types: 'always' }],
    },
  },
  {
    // A test looks at anything, and shows anything.
    files: ['src/testing/**/*.ts', '**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/require-array-sort-compare': 'off',
    },
  },
  ...astro.configs.recommended,
);
