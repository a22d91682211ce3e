import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const unit = (name: string, environment: 'node' | 'jsdom', include: string[]) => ({
  extends: true as const,
  plugins: [WxtVitest()],
  test: { name, environment, include, benchmark: { include: [] }, setupFiles: ['fake-indexeddb/auto'] },
});

export default defineConfig({
  test: {
    projects: [
      unit('unit', 'node', [
        'tests/{data,text,quantity,figure,resolution,check,detect,explain,engine,notes,session,browser,scripts}/**/*.test.ts',
      ]),
      unit('dom', 'jsdom', ['tests/{page,anchor,components,entrypoints}/**/*.test.{ts,tsx}']),
    ],
  },
});
