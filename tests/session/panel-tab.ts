import { afterEach, beforeEach, vi } from 'vitest';
import { createPanelSession, type PanelParts } from '../../lib/session/panel-session.ts';
import type { PageState } from '../../lib/session/state.ts';

interface Connection {
  close(): void;
}
interface Opened {
  readonly tabId: number;
  readonly events: Parameters<PanelParts<Connection>['connect']>[1];
  closed: boolean;
}

export const CHECKED = {
  phase: 'checked',
  report: {},
  text: '',
  title: '',
  url: 'https://a.vn/',
} as unknown as PageState;

export const inject = vi.fn<PanelParts<Connection>['inject']>();
export const onPicked = vi.fn();
export const onNoted = vi.fn();

/** Lets everything that is already under way come to its end. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A browser's tab as a panel finds it: the connections it opened, and what the browser says of it, for the test to change. */
export function freshTab() {
  const tab = {
    opened: [] as Opened[],
    loading: false,
    url: null as string | null,
    end: new AbortController(),
    injected: { ok: true } as Awaited<ReturnType<PanelParts<Connection>['inject']>>,

    start: () =>
      createPanelSession(
        {
          connect(tabId, events) {
            const one: Opened = { tabId, events, closed: false };
            tab.opened.push(one);
            return {
              close() {
                one.closed = true;
              },
            };
          },
          inject,
          isLoading: async () => tab.loading,
          urlOf: async () => tab.url,
          onPicked,
          onNoted,
        },
        tab.end.signal,
      ),
  };
  beforeEach(() => {
    vi.clearAllMocks();
    inject.mockImplementation(async () => tab.injected);
    tab.opened = [];
    tab.end = new AbortController();
    tab.loading = false;
    tab.url = 'https://a.vn/';
    tab.injected = { ok: true };
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  return tab;
}
