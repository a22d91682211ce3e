import { describe, expect, it } from 'vitest';
import { sampleText } from '../../lib/page/sample-text.ts';
import { documentOf } from './page-of.ts';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('sampleText', () => {
  it('gives the host and the main text, without scripts and menus', () => {
    const html =
      '<nav>Trang chủ</nav><div>Bên lề</div><main><h1>Thu ngân sách</h1><script>x</script><p>215 <b>tỷ</b></p>';
    const text = 'Nội dung. '.repeat(40).trim();
    const sample = tidy(sampleText(documentOf(`${html}<p>${text}</p></main>`)));
    expect(sample).toBe(`backancity.gov.vn Thu ngân sách 215 tỷ ${text}`);
  });

  it('is not taken in by a teaser before the article', () => {
    const teaser = '<article>Tin khác</article>';
    const html = `${teaser}<article>${'Thu ngân sách thành phố. '.repeat(30)}</article>`;
    expect(sampleText(documentOf(html))).toContain('Thu ngân sách');
    expect(sampleText(documentOf(`${teaser}<div>Thu ngân sách 215 tỷ</div>`))).toContain('215 tỷ');
  });

  it('stops early on a long page', () => {
    expect(sampleText(documentOf(`<p>${'số liệu '.repeat(100_000)}</p>`)).length).toBeLessThan(41_000);
  });

  it('bears with a page without a body', () => {
    const document = documentOf('');
    document.documentElement.remove();
    expect(sampleText(document).trim()).toBe('backancity.gov.vn');
  });
});
