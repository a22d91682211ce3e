import { escapeHtml } from './html.ts';

/** One page of the demo site: where it stands, and what it says. Paragraphs are plain text. */
export interface DemoPage {
  readonly path: string;
  readonly title: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** Five numbers of the resolution's text and the wrong ones printed in their place on the second demo page. */
export const PLANTED = [
  ['215 tỷ đồng', '251 tỷ đồng'],
  ['hơn 2.500 tỷ đồng', 'hơn 2.600 tỷ đồng'],
  ['379 lao động', '397 lao động'],
  ['2,88%', '3,88%'],
  ['5 căn nhà', '15 căn nhà'],
] as const;

const NOT_RELEVANT: DemoPage = {
  path: '/giai-bong-chuyen',
  title: 'Khai mạc giải bóng chuyền các câu lạc bộ năm 2017',
  published: '2017-03-26',
  paragraphs: [
    'Sáng 26/3, giải bóng chuyền các câu lạc bộ khai mạc tại nhà thi đấu với 12 đội và 140 vận động viên tham dự.',
    'Ở trận mở màn, đội chủ nhà thắng 3 – 1 sau gần hai giờ thi đấu. Giải diễn ra trong 5 ngày, trao 4 bộ huy chương.',
  ],
};

/** The three pages of the demo, made from the text of a resolution: as it is, with planted errors, and one on another matter. */
export function demoPages(resolution: string): DemoPage[] {
  const [title = '', ...paragraphs] = resolution.split('\n').filter((line) => line.trim() !== '');
  const planted = paragraphs.map((paragraph) =>
    PLANTED.reduce((text, [right, wrong]) => text.replace(right, wrong), paragraph),
  );
  return [
    { path: '/hoi-nghi-lan-thu-7', title, published: '2016-12-29', paragraphs },
    { path: '/hoi-nghi-lan-thu-7-co-so-sai', title, published: '2016-12-30', paragraphs: planted },
    NOT_RELEVANT,
  ];
}

const STYLE = `
  body { margin: 0; font: 18px/1.65 "Noto Serif", "DejaVu Serif", serif; color: #1c1c1c; background: #fff; }
  header, footer { background: #7a1f1f; color: #fff; padding: 14px 32px; font-family: system-ui, "DejaVu Sans", sans-serif; }
  header a { color: #fff; margin-right: 18px; text-decoration: none; font-size: 15px; }
  header strong { display: block; font-size: 20px; margin-bottom: 6px; }
  .page { display: grid; grid-template-columns: minmax(0, 1fr) 240px; gap: 40px; max-width: 1060px; margin: 28px auto; padding: 0 24px; }
  h1 { font-size: 28px; line-height: 1.3; margin: 0 0 6px; }
  time, aside, footer { font: 14px/1.5 system-ui, "DejaVu Sans", sans-serif; }
  time { color: #666; }
  aside { border-left: 1px solid #ddd; padding-left: 20px; }
  aside li { margin-bottom: 10px; }
  @media (max-width: 720px) { .page { grid-template-columns: 1fr; } aside { border: 0; padding: 0; } }
`;

/** The page as a local news site would make it: navigation, article, side column, footer. */
export function renderPage(page: DemoPage, all: readonly DemoPage[]): string {
  const links = all.map((other) => `<a href="${escapeHtml(other.path)}">${escapeHtml(other.title)}</a>`);
  const day = page.published.split('-').reverse().join('/');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)} – Trang trình diễn</title>
<meta property="og:title" content="${escapeHtml(page.title)}">
<meta property="article:published_time" content="${page.published}T08:00:00+07:00">
<style>${STYLE}</style>
</head>
<body>
<header><strong>Trang tin trình diễn</strong><nav><a href="/">Trang chủ</a><a href="/tin-tuc">Tin tức</a></nav></header>
<div class="page">
<main><article>
<h1>${escapeHtml(page.title)}</h1>
<time datetime="${page.published}">${day}</time>
${page.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph.trim())}</p>`).join('\n')}
</article></main>
<aside><h2>Bài khác</h2><ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul></aside>
</div>
<footer>Trang này chỉ để trình diễn tiện ích Đối chiếu. Tin có số sai được sửa có chủ ý.</footer>
</body>
</html>`;
}
