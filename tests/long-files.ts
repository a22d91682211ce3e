/** Files of tests that take far longer than their size tells. */
export const LONG_FILES: readonly string[] = [
  'tests/anchor/edited-pages.test.ts',
  'tests/scripts/accuracy.test.ts',
  'tests/e2e/no-requests.test.ts',
  'tests/e2e/button.test.ts',
  'tests/e2e/all-notes.test.ts',
  'tests/e2e/notes-kill.test.ts',
  'tests/e2e/main-job.test.ts',
  'tests/e2e/accessibility.test.ts',
  'tests/e2e/living-pages.test.ts',
  'tests/e2e/bad-input.test.ts',
  'tests/e2e/notes-windows.test.ts',
];
