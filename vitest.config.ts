import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './scripts/browsers/find.ts';
import { bundledPacks } from './scripts/build/bundled-packs.ts';

const PURE = [
  'data',
  'text',
  'quantity',
  'mention',
  'words',
  'figure',
  'resolution',
  'arithmetic',
  'check',
  'detect',
  'explain',
  'engine',
  'notes',
  'session',
  'browser',
  'scripts',
  'build',
  'house',
  'field',
].join(',');
const chromium = findBrowser('chromium');

export default defineConfig({
  test: {
    reporters: ['default', './tests/tally.ts'],
    // a busy machine is slow, not wrong
    testTimeout: 60_000,
    // a machine of two cores has no third one to leave free
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: [`tests/{${PURE}}/**/*.test.ts`],
          setupFiles: ['fake-indexeddb/auto'],
          benchmark: { include: [] },
        },
      },
      {
        extends: true,
        plugins: [WxtVitest(), bundledPacks],
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/{page,anchor,components,entrypoints}/**/*.test.{ts,tsx}'],
          setupFiles: ['fake-indexeddb/auto'],
          benchmark: { include: [] },
        },
      },
      {
        extends: true,
        plugins: [bundledPacks],
        test: {
          name: 'chromium',
          include: ['tests/in-browser/**/*.test.{ts,tsx}'],
          benchmark: { include: [] },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium ? { executablePath: chromium } : {} }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          hookTimeout: 90_000,
          // two browsers at a time, mostly waiting, once nothing else runs
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // a real browser on a busy machine may miss a beat; what is wrong is wrong twice. Tried again, it is told as a retry
          retry: 1,
          benchmark: { include: [] },
        },
      },
    ],
  },
});
