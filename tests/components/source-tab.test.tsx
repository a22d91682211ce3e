import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Source } from '../../components/panel-props.ts';
import { inEveryLang } from '../../lib/explain/lang.ts';
import { renderPanel } from './render-panel.tsx';
import { samplePage } from './sample-report.ts';
import { sampleSource } from './sample-source.ts';

afterEach(() => render(null, document.body));

const SHORT = { vi: 'Nghị quyết Na Rì', en: 'the Na Rì resolution' };
const OTHER: Source = {
  ...sampleSource,
  id: 'na-ri-2019',
  names: { ...sampleSource.names, short: { document: SHORT, report: SHORT, resolution: SHORT } },
  source: { url: 'javascript:alert(1)' },
};
const MANAGE = 'Xem, thêm, bật hoặc tắt nguồn';

async function openSources(sources: readonly Source[]) {
  const panel = renderPanel({ sources });
  await act(async () => panel.all('[role="tab"]')[2]?.click());
  return { panel, text: () => document.body.textContent ?? '' };
}

test('the one document stands open, with the way to the page of sources', async () => {
  const { text } = await openSources([sampleSource]);
  expect(text()).toContain('Toàn văn');
  const way = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === MANAGE);
  expect(way?.getAttribute('href')).toBe('/sources.html');
});

test('a target without a number stands as a sentence of its own', async () => {
  const text = { vi: 'đường mới được thông xe', en: 'the new road is opened' };
  const commitments = sampleSource.commitments.slice(0, 1).map((one) => ({ ...one, text }));
  await openSources([{ ...sampleSource, commitments }]);
  expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toContain(
    'Đường mới được thông xe',
  );
});

test('of several each opens by itself, under its short name: at first those that the page is held against', async () => {
  const { panel, text } = await openSources([sampleSource, OTHER]);
  const fold = [...document.querySelectorAll('details')].find((one) => one.textContent?.includes(SHORT.vi));
  expect(fold?.open).toBe(false);
  expect(panel.all('article.source')).toHaveLength(1);
  await act(async () => {
    fold!.open = true;
    fold!.dispatchEvent(new Event('toggle'));
  });
  expect(panel.all('article.source')).toHaveLength(2);
  // an address that would do something is led to by nobody
  expect(document.querySelectorAll('a[href^="javascript"]')).toHaveLength(0);
  expect(text()).toContain(MANAGE);
});

test('where none is on, that is said, and the way is there', async () => {
  const { text } = await openSources([]);
  expect(text()).toContain('Không có nguồn nào đang bật.');
  expect(text()).toContain(MANAGE);
});

test('a page that is itself a source says so below its result', () => {
  const { report } = samplePage;
  const said = inEveryLang((lang) => (lang === 'vi' ? 'Trang này chính là nguồn.' : 'This page is itself the source.'));
  const own = { code: 'judge-own-source', params: { pack: sampleSource.id }, text: said };
  const page = {
    ...samplePage,
    report: { ...report, page: { ...report.page, reasons: [...report.page.reasons, own] } },
  };
  renderPanel({ view: { kind: 'checked', page, fresh: true } });
  expect(document.querySelector('.result')?.textContent).toContain(said.vi);
});
