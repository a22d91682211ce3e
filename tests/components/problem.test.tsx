import { describe, expect, test } from 'vitest';
import { textsOf } from '../../components/texts/index.ts';
import { doing, renderPanel } from './render-panel.tsx';

const inTrouble = (code: 'no-article' | 'browser-page' | 'tab-gone' | 'engine-failed' | 'no-access', more = {}) =>
  renderPanel({ view: { kind: 'problem', code }, ...more });

describe('what is known of an error', () => {
  const press = (panel: ReturnType<typeof renderPanel>) =>
    doing(() =>
      panel
        .all('.problem button')
        .find(({ textContent }) => textContent === textsOf('vi').copyError)!
        .click(),
    );
  const outcome = (panel: ReturnType<typeof renderPanel>) => panel.one('.problem [role="status"]').textContent;

  test('is copied, and said to be', async () => {
    const panel = inTrouble('engine-failed');
    await press(panel);
    expect(panel.events.onCopy).toHaveBeenCalledExactlyOnceWith('Đối chiếu: engine-failed');
    expect(outcome(panel)).toBe(textsOf('vi').notes.copied);
  });

  test('stands there to be copied by hand where the browser refuses', async () => {
    const panel = inTrouble('engine-failed');
    panel.events.onCopy.mockResolvedValue(false);
    await press(panel);
    expect(outcome(panel)).toBe(textsOf('vi').notes.copyFailed);
    expect(panel.one('.problem .copy-text').textContent).toBe('Đối chiếu: engine-failed');
  });
});

describe('where no article is', () => {
  const counts = { differs: 1, missed: 0, apart: 0, reached: 0, agrees: 11 };
  const checkedBefore = [
    { url: 'https://www.backancity.gov.vn/tin-1', title: 'Hội nghị lần thứ 7', counts },
    { url: 'https://baobackan.vn/tin-2', title: ' ', counts: { ...counts, differs: 0 } },
  ];
  const links = (panel: ReturnType<typeof renderPanel>) => panel.all('.checked-before li');

  test.each(['no-article', 'browser-page', 'tab-gone'] as const)(
    'the pages that were checked last can be gone to, each with what came of it: %s',
    (code) => {
      const panel = inTrouble(code, { checkedBefore });
      const [first, second] = links(panel);
      expect(panel.one('.checked-before h3').textContent).toBe('Vừa đối chiếu');
      expect(first?.querySelector('a')?.href).toBe('https://www.backancity.gov.vn/tin-1');
      expect(first?.querySelector('a')?.textContent).toBe('Hội nghị lần thứ 7');
      expect(first?.querySelector('p')?.textContent).toBe('backancity.gov.vn\u00a0· 1 số liệu khác nguồn, 11 khớp');
      expect(second?.querySelector('a')?.textContent).toBe('(trang không có tiêu đề)');
      expect(second?.querySelector('p')?.textContent).toBe('baobackan.vn\u00a0· Mọi số liệu so được đều khớp (11)');
    },
  );

  test('nothing is said where none was, nor where the page itself could be checked', () => {
    expect(inTrouble('no-article').all('.checked-before')).toEqual([]);
    expect(links(inTrouble('no-access', { checkedBefore }))).toEqual([]);
  });
});
