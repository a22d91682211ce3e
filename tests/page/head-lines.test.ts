import { describe, expect, it } from 'vitest';
import { documentOf, read } from './page-of.ts';

const LONG =
  'Kinh tế thành phố tiếp tục tăng trưởng, thu ngân sách đạt kế hoạch, các chỉ tiêu đều được các cấp, các ngành triển khai.';

/** The blocks of a page behind its title and first paragraph: kind, level of a head, words. */
function linesOf(html: string): string[] {
  const { article } = read(
    documentOf(`<body><article><h1>Hội nghị lần thứ 7</h1><p>${LONG}</p>${html}</article></body>`),
  );
  return article.blocks
    .slice(2)
    .map(({ kind, level, start, end }) => `${kind}${level ?? ''}: ${article.text.slice(start, end)}`);
}

describe('what heads the lines under it', () => {
  it.each([
    ['<h3>Ngành giáo dục</h3>', 'heading3: Ngành giáo dục'],
    ['<div role="heading" aria-level="4">Ngành giáo dục</div>', 'heading4: Ngành giáo dục'],
    ['<details open><summary>Ngành giáo dục</summary></details>', 'heading6: Ngành giáo dục'],
    ['<p><b>Khối trường học</b></p>', 'heading7: Khối trường học'],
    ['<p><strong><span>Ngành</span> <em>y tế:</em></strong></p>', 'heading7: Ngành y tế:'],
    ['<p><b>Khối doanh nghiệp.</b></p>', 'heading7: Khối doanh nghiệp.'],
    ['<div style="font-weight: bold">Tổ 5</div>', 'heading7: Tổ 5'],
    ['<p><b>Hội</b> <b>Phụ nữ</b></p>', 'heading7: Hội Phụ nữ'],
    ['<ul><li><b>Hội Phụ nữ</b></li></ul>', 'list-item7: Hội Phụ nữ'],
  ])('%s', (html, line) => {
    expect(linesOf(html)).toEqual([line]);
  });

  it.each([
    ['a line that is bold in part', '<p><b>Kết nạp</b> 90 đảng viên</p>', 'paragraph: Kết nạp 90 đảng viên'],
    ['a bold line in thin print again', '<p><b><span style="font-weight:400">Tổ 5</span></b></p>', 'paragraph: Tổ 5'],
    ['a bold item of a list of lines', '<p><b>- Trồng mới 100 ha rừng</b></p>', 'paragraph: - Trồng mới 100 ha rừng'],
    ['a bold line that goes on', '<p><b>Trồng mới 100 ha rừng;</b></p>', 'paragraph: Trồng mới 100 ha rừng;'],
    ['a bold lead', `<p><b>${LONG}</b></p>`, `paragraph: ${LONG}`],
    ['a bold caption', '<figure><figcaption><b>Hội nghị</b></figcaption></figure>', 'caption: Hội nghị'],
  ])('%s does not', (_, html, line) => {
    expect(linesOf(html)).toEqual([line]);
  });

  it('is a bold line up to a line break', () => {
    expect(linesOf('<p><b>Ngành giáo dục</b><br>Năm 2016, chi 110 tỷ đồng.</p>')).toEqual([
      'heading7: Ngành giáo dục',
      'paragraph: Năm 2016, chi 110 tỷ đồng.',
    ]);
  });
});
