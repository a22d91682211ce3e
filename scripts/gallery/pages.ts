import pack from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import { type DemoPage, demoPages, renderPage } from '../demo/pages.ts';

/** Pages of a news site that bring the panel into its states. */

const article = (path: string, title: string, published: string, ...paragraphs: string[]): DemoPage => ({
  path,
  title,
  published,
  paragraphs,
});

const ARTICLES: readonly DemoPage[] = [
  ...demoPages(pack.text),
  article(
    '/nam-2018',
    'Thành phố Bắc Kạn tổng kết năm 2018',
    '2018-12-28',
    'Năm 2018, kinh tế – xã hội của thành phố Bắc Kạn tiếp tục phát triển. Chi ngân sách nhà nước của thành phố năm 2018 đạt 262 tỷ đồng; tạo việc làm cho 655 lao động.',
    'Tỷ lệ hộ nghèo của thành phố năm 2018 còn 1,93%; trong năm trồng mới 112 ha rừng, kết nạp 96 đảng viên.',
  ),
  article(
    '/ket-qua-2017',
    'Thành phố Bắc Kạn: kết quả thực hiện nghị quyết năm 2017',
    '2018-01-08',
    'Năm 2017, thành phố Bắc Kạn đã trồng mới được 120 ha rừng, vượt kế hoạch; cả năm kết nạp được 85 đảng viên.',
    'Năm 2017, cơ cấu kinh tế thành phố Bắc Kạn: công nghiệp – tiểu thủ công nghiệp chiếm 39,5%, thương mại – dịch vụ chiếm 54,8%.',
  ),
  article(
    '/phep-tinh',
    'Thành phố Bắc Kạn tạo việc làm năm 2016',
    '2016-12-20',
    'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động. Trong đó 200 lao động nam và 189 lao động nữ.',
    'Năm 2018, thành phố tạo việc làm cho 640/350 lao động, đạt 192,9% kế hoạch.',
  ),
  article(
    '/khong-so',
    'Thành phố Bắc Kạn gặp mặt cán bộ hưu trí',
    '2016-12-28',
    'Thành phố Bắc Kạn vừa tổ chức gặp mặt cán bộ hưu trí trên địa bàn, thông báo tình hình và ghi nhận nhiều ý kiến.',
    'Các đại biểu mong thành phố tiếp tục quan tâm đời sống nhân dân.',
  ),
  // names as nobody should have: three hundred characters, another script, a direction left open, no blank to break at
  article(
    '/ten-dai',
    `Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7, nhiệm kỳ 2015 – 2020 ${'bàn về rất nhiều việc '.repeat(8)}مؤتمر مدينة باك كان \u202E${'khôngdấucách'.repeat(6)}`,
    '2016-12-30',
    'Năm 2016, chi ngân sách nhà nước của thành phố Bắc Kạn ước thực hiện 251 tỷ đồng.',
    `Theo مدينة باك كان, năm 2016 thành phố Bắc Kạn tạo việc làm cho 379 lao động ở ${'mộtnơicótênrấtdài'.repeat(12)}; tỷ lệ hộ nghèo 2,88%.`,
  ),
  article(
    '/nhieu-so',
    'Thành phố Bắc Kạn: báo cáo chi tiết năm 2016',
    '2016-12-29',
    ...Array.from(
      { length: 40 },
      (_, n) =>
        `Năm 2016, thành phố Bắc Kạn tạo việc làm cho ${379 + (n % 2)} lao động, tỷ lệ hộ nghèo 2,88%. Tổ ${n + 1} có ${100 + n} hộ gia đình văn hóa, đóng góp ${20 + n} triệu đồng.`,
    ),
  ),
];

const plain = (title: string, body: string, root = '<html lang="vi">') =>
  `<!doctype html>${root}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body>${body}</body></html>`;

/** A page that has been edited since a note was written on it, which its address does not tell: one of its numbers is another. */
export const EDITED = '?utm_source=sua';
/** The same, without its first paragraph, where most of its numbers are. */
export const EMPTIED = '?utm_source=bo';

const ENGLISH =
  '<p>In 2016 the city collected 99.6 billion dong of budget revenue and created jobs for 640 workers.</p>';
const OTHERS: Readonly<Record<string, string>> = {
  '/trong': plain('', ''),
  '/lien-he': plain('Liên hệ', '<form><label>Họ tên <input></label><button>Gửi</button></form>'),
  '/ban-dich': plain('Bac Kan city conference', ENGLISH.repeat(3), '<html lang="en" class="translated-ltr">'),
  '/tieng-khac': plain(
    'Наука',
    `<article><h1>Наука</h1>${'<p>В 2016 году город создал 640 рабочих мест для жителей, и об этом написали все газеты.</p>'.repeat(8)}</article>`,
  ),
  '/khung': plain('Bài trong khung', '<iframe src="/hoi-nghi-lan-thu-7" width="600" height="400"></iframe>'),
  // no more than a viewer needs to take it for one
  '/tep.pdf':
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj trailer<</Root 1 0 R>>',
  '/qua-dai': plain(
    'Thành phố Bắc Kạn: toàn văn các báo cáo',
    `<article><h1>Thành phố Bắc Kạn: toàn văn các báo cáo</h1>${'<p>Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động, tỷ lệ hộ nghèo 2,88%.</p>'.repeat(7000)}</article>`,
  ),
  '/bang': plain(
    'Chỉ tiêu năm 2017 của thành phố Bắc Kạn',
    `<article><h1>Chỉ tiêu năm 2017 của thành phố Bắc Kạn</h1><p>Ban Chấp hành Đảng bộ thành phố Bắc Kạn đề ra chỉ tiêu năm 2017 như sau.</p>
    <table><tr><th>Chỉ tiêu</th><th>Đơn vị</th><th>Chỉ tiêu năm 2017</th></tr>
    <tr><td>Trồng mới rừng</td><td>ha</td><td>100</td></tr><tr><td>Kết nạp đảng viên mới</td><td>đảng viên</td><td>95</td></tr></table></article>`,
  ),
};

/** Those that a page leads to: not the one that no site should have. */
const LINKED = ARTICLES.filter(({ path }) => path !== '/ten-dai');

/** What a path shows, with what is asked of it behind a question mark; null where there is nothing. */
export function galleryPage(path: string, asked = ''): string | null {
  const found = ARTICLES.find((page) => page.path === path);
  if (found === undefined) return OTHERS[path] ?? null;
  const html = renderPage(asked === EMPTIED ? { ...found, paragraphs: found.paragraphs.slice(1) } : found, LINKED);
  return asked === EDITED ? html.replaceAll('251 tỷ đồng', '253 tỷ đồng') : html;
}
