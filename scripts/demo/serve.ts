import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * The text of a page (of a style, where its path says so), or of one sent in two pieces: the second so many milliseconds later, or
 * once its path is asked for it ("?rest").
 */
export type Served = string | { readonly first: string; readonly rest: string; readonly after: number | 'asked' };

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.pdf': 'application/pdf' };

/** Serves pages on this machine only, on a free port. `page` gives what a path shows, with what is asked of it ("?a=1", or empty), or null for 404. */
export async function serve(page: (path: string, asked: string) => Served | null): Promise<Site> {
  const waiting = new Map<string, () => void>();
  const server = http.createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site.invalid');
    if (search === '?rest') {
      waiting.get(pathname)?.();
      response.end();
      return;
    }
    const html = page(pathname, search);
    const type = TYPES[/\.\w+$/.exec(pathname)?.[0] ?? ''] ?? 'text/html';
    response.writeHead(html === null ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    if (html === null || typeof html === 'string') {
      response.end(html ?? '<!doctype html><title>404</title>');
      return;
    }
    response.write(html.first);
    const end = () => response.end(html.rest);
    if (html.after === 'asked') waiting.set(pathname, end);
    else setTimeout(end, html.after);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
