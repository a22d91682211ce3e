import { beforeEach, vi } from 'vitest';
import type { PageHandlers } from '../../lib/browser/handle-call.ts';
import { linkOver } from '../../lib/browser/page-link.ts';
import { servePanels } from '../../lib/browser/panel-ports.ts';
import { report, TEXT } from '../session/sample-report.ts';
import { type FakePort, fakeEvent, portPair } from './fakes.ts';
import { api } from './port-api.ts';

export const OWN_PAGE = { id: 'us', url: 'chrome-extension://us/sidepanel.html' };
export const CHECKED = {
  phase: 'checked',
  report,
  text: TEXT,
  struck: [],
  title: 'Tin',
  url: 'https://a.vn/',
  lang: 'vi',
  fresh: true,
} as const;
export const handlers = {
  scroll: vi.fn<PageHandlers['scroll']>(),
  describe: vi.fn<PageHandlers['describe']>(),
  locate: vi.fn<PageHandlers['locate']>(),
  mark: vi.fn<PageHandlers['mark']>(),
  selection: vi.fn<PageHandlers['selection']>(),
  show: vi.fn<PageHandlers['show']>(),
  preview: vi.fn<PageHandlers['preview']>(),
  step: vi.fn<PageHandlers['step']>(),
  toggle: vi.fn<PageHandlers['toggle']>(),
  recheck: vi.fn<PageHandlers['recheck']>(),
  recount: vi.fn<PageHandlers['recount']>(),
  leave: vi.fn<PageHandlers['leave']>(),
};
export const events = { onState: vi.fn(), onPicked: vi.fn(), onNoted: vi.fn(), onClosed: vi.fn() };
export const onAlone = vi.fn();
/** Made anew before each test, and with each connection. */
export const ends = {} as { life: AbortController; panels: ReturnType<typeof servePanels>; page: FakePort };

/** A panel connects. */
export function connect(sender: unknown = OWN_PAGE, name = 'panel') {
  const [panelEnd, other] = portPair(name, sender);
  ends.page = other;
  const link = linkOver(panelEnd as never, events);
  api.onConnect.emit(other);
  return link;
}
export const settle = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  vi.resetAllMocks();
  handlers.scroll.mockReturnValue({ ok: true });
  handlers.describe.mockResolvedValue({ ok: true, quote: '2,88%', selectors: [] });
  handlers.locate.mockReturnValue({ ok: true, places: [{ found: 'lost' }] });
  handlers.mark.mockReturnValue({ ok: true });
  handlers.show.mockReturnValue({ ok: true, found: 'found' });
  handlers.recheck.mockReturnValue({ ok: true });
  api.onConnect = fakeEvent();
  ends.life = new AbortController();
  ends.panels = servePanels(handlers, (tell) => tell('state', CHECKED), onAlone, ends.life.signal);
});
