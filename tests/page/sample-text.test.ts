import { describe, expect, it } from 'vitest';
import { sampleText } from '../../lib/page/sample-text.ts';
import { documentOf } from './page-of.ts';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('sampleText', () => {
  it('gives the host and the main text, without scripts and menus', () => {
    const html =
      '<nav>Trang chủ</nav><div>Bên lề</div><main><h1>Thu ngân sách</h1><script>x</script><p>215 <b>tỷ</b></p></main>';
    expect(tidy(sampleText(documentOf(html)))).toBe('backancity.gov.vn Thu ngân sách 215 tỷ');
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
