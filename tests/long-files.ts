/** Files of tests that take far longer than their size tells. */
export const LONG_FILES: readonly string[] = [
  'tests/anchor/edited-pages.test.ts',
  'tests/scripts/accuracy.test.ts',
  'tests/e2e/notes-kill.test.ts',
  'tests/e2e/notes-windows.test.ts',
  'tests/e2e/notes.test.ts',
  'tests/e2e/translated.test.ts',
  'tests/e2e/bad-input.test.ts',
  'tests/e2e/accessibility.test.ts',
  'tests/e2e/button.test.ts',
  'tests/e2e/living-pages.test.ts',
];
