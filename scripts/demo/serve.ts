import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves pages on this machine only, on a free port. `page` gives the HTML of a path, or null for 404. */
export async function serve(page: (path: string) => string | null): Promise<Site> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
    const html = page(pathname);
    response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '<!doctype html><title>404</title>');
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
