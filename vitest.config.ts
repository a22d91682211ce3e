import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './scripts/browsers/find.ts';
import { bundledPacks } from './scripts/build/bundled-packs.ts';
import { LongFirst } from './tests/long-first.ts';

/** Rooms whose code has no state and no surroundings: their tests share one world, so that lexicons and packs load once. */
const PURE = [
  'data',
  'text',
  'quantity',
  'mention',
  'words',
  'figure',
  'resolution',
  'arithmetic',
  'draft-pack',
  'check',
  'detect',
  'explain',
  'engine',
  'compare',
  'report',
].join(',');
/** Rooms that have storage or processes around them: what a test puts in the place of these is taken back behind it. */
const WIRED = ['office', 'packs', 'notes', 'session', 'scripts', 'build', 'house', 'field'].join(',');
const chromium = findBrowser('chromium');
/** Of the extension's configuration, which is read once for all projects. */
const extension = await WxtVitest();

export default defineConfig({
  test: {
    reporters: ['default', './tests/tally.ts'],
    sequence: { sequencer: LongFirst },
    // a busy machine is slow, not wrong
    testTimeout: 60_000,
    expect: { poll: { timeout: 40_000 } },
    // a machine of two cores has no third one to leave free
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // only end-to-end tests that wait more than they work run at once
    maxConcurrency: 20,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          isolate: false,
          include: [`tests/{${PURE}}/**/*.test.ts`],
          benchmark: { include: [] },
        },
      },
      {
        extends: true,
        plugins: [extension],
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
          restoreMocks: true,
          include: [`tests/{${WIRED}}/**/*.test.ts`],
          setupFiles: ['fake-indexeddb/auto'],
          benchmark: { include: [] },
        },
      },
      {
        extends: true,
        plugins: [extension],
        test: {
          name: 'browser',
          environment: 'node',
          // each file has a browser of its own in the place of the real one
          pool: 'vmForks',
          include: ['tests/browser/**/*.test.ts'],
          benchmark: { include: [] },
        },
      },
      {
        extends: true,
        plugins: [extension, bundledPacks],
        test: {
          name: 'page',
          environment: 'jsdom',
          // each file has a document of its own all the same
          isolate: false,
          include: ['tests/{page,anchor}/**/*.test.ts'],
          benchmark: { include: [] },
        },
      },
      {
        extends: true,
        plugins: [extension, bundledPacks],
        test: {
          name: 'dom',
          environment: 'jsdom',
          // a world of its own for each file, the DOM's code loaded once: half of the processor time
          pool: 'vmForks',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          setupFiles: ['fake-indexeddb/auto'],
          benchmark: { include: [] },
        },
      },
      {
        extends: true,
        plugins: [extension, bundledPacks],
        test: {
          name: 'entry',
          environment: 'jsdom',
          include: ['tests/entrypoints/**/*.test.ts'],
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
          // in a new browser; the tally names what passed only then
          retry: 1,
          // the files of a worker share its browsers: each story finds them as if they had just been installed
          isolate: false,
          // two browsers at a time, once nothing else runs: a third wins no time on two cores, and makes all of them late
          maxWorkers: Math.max(2, availableParallelism()),
          sequence: { groupOrder: 1 },
          benchmark: { include: [] },
        },
      },
    ],
  },
});
