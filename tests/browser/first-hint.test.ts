import { beforeEach, expect, test, vi } from 'vitest';
import type { BesideParts } from '../../lib/browser/late-parts.ts';
import type { PageTooltip } from '../../lib/browser/page-tooltip.ts';
import { fakeStorage } from './fakes.ts';

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: api }));
const { createFirstHint } = await import('../../lib/browser/first-hint.ts');

/** The second figure of the page differs from the source. */
const report = {
  page: { relevant: 'yes' },
  figures: [{ verdict: { kind: 'match' } }, { verdict: { kind: 'differs' } }],
};
const mark = { getBoundingClientRect: () => ({ left: 10, top: 10, right: 90, bottom: 30 }) };
const parts = {
  view: { innerWidth: 800, innerHeight: 600, document: { hidden: false } },
  hasTooltip: () => true,
  isHeard: () => false,
  report: () => report,
  drawn: () => mark,
} as unknown as BesideParts;
const show = vi.fn();
const tooltip = { show } as unknown as PageTooltip;

beforeEach(() => {
  api['storage'] = { local: fakeStorage('local').area };
  show.mockClear();
});

test('a new reader is told whose lines these are, once, beside the first figure that differs', async () => {
  const hint = createFirstHint(parts, tooltip);
  await vi.waitFor(() => expect(show).toHaveBeenCalledWith(1, { by: 'itself', told: expect.any(Function) }));
  hint.offer();
  expect(show).toHaveBeenCalledTimes(1);
});

test('one who has gone to a figure by himself is not taken to another', async () => {
  const left = createFirstHint(parts, tooltip);
  left.leave();
  // asks for the same after it, so what the first one waits for is there as well
  createFirstHint(parts, tooltip);
  await vi.waitFor(() => expect(show).toHaveBeenCalled());
  left.offer();
  expect(show).toHaveBeenCalledTimes(1);
});
