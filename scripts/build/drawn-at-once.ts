import type { IndexHtmlTransformContext } from 'vite';

/**
 * A step of the build: Chromium draws nothing of the panel before its script is there. The frame that it would draw of an empty
 * document takes its time from the scripts that are just being loaded. Firefox knows nothing of it, and loses nothing.
 */
export const drawnAtOnce = {
  name: 'drawn-at-once',
  transformIndexHtml: {
    order: 'post' as const,
    handler: (html: string, { path }: IndexHtmlTransformContext): string =>
      path.includes('sidepanel')
        ? html.replace('<script type="module"', '<script type="module" blocking="render"')
        : html,
  },
};
