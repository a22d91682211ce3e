import { escapeHtml } from '../demo/html.ts';
import type { DemoPage } from '../demo/pages.ts';

/**
 * What a watched page knows of itself, in milliseconds since it began to load: when it had nothing to do for the first time after it had been
 * read, when its first marks were drawn, and, where the browser tells them (Chromium), its tasks of more than 50.
 */
export interface Watched {
  readonly idle: number;
  readonly marks: number | null;
  readonly tasks: readonly number[] | null;
}

/** The script is the page's own, so that both browsers run the same, with the extension and without. */
const WATCH = `
  const tells = PerformanceObserver.supportedEntryTypes.includes('longtask');
  const watched = { idle: 0, marks: null, tasks: tells ? [] : null };
  globalThis.watched = watched;
  if (tells) new PerformanceObserver((list) => watched.tasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true });
  const look = () => {
    for (const [name, { size }] of CSS.highlights)
      if (name.startsWith('doi-chieu') && size > 0) { watched.marks = performance.now(); return; }
    setTimeout(look, 4);
  };
  addEventListener('DOMContentLoaded', () => requestIdleCallback(() => { watched.idle = performance.now(); look(); }));
`;

/** A page of the conference with paragraphs so many times over. */
export const watchedPage = ({ title, published, paragraphs }: DemoPage, times: number): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
  <meta property="article:published_time" content="${published}T08:00:00+07:00"><script>${WATCH}</script></head>
  <body><article><h1>${escapeHtml(title)}</h1>${paragraphs
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim())}</p>`)
    .join('\n')
    .repeat(times)}</article></body></html>`;
