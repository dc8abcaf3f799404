import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['.svelte-kit/', 'build/', 'test-results/', '**/generated/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // the type check knows names better
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      // also where it would be explained: a wrong type is mended, not silenced
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true }
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      // addresses, with their base path, are src/lib/address's own business; a unit test holds them to it
      'svelte/no-navigation-without-resolve': 'off',
      // Maps and Sets are built and replaced, never changed: plain ones say so
      'svelte/prefer-svelte-reactivity': 'off',
      // the browser's program is built without what watches an object from within (tools/leave-out-unused.ts)
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.name='$state'] > :matches(ObjectExpression, ArrayExpression, NewExpression).arguments",
          message: 'Hold an object in $state.raw, and replace it.'
        }
      ],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }]
    }
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  // what a reader's console shows is a defect; programs in tools/ talk to a person through it
  { files: ['src/**'], rules: { 'no-console': 'error' } }
);
