import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** A proxy that lets nothing through and remembers what was asked of it. */
export interface LoggingProxy {
  readonly port: number;
  /** "GET http://…", "CONNECT host:443": everything since the start. */
  asked(): readonly string[];
  close(): Promise<void>;
}

export async function startLoggingProxy(): Promise<LoggingProxy> {
  const asked: string[] = [];
  const server = http.createServer(({ method, url }, response) => {
    asked.push(`${method} ${url}`);
    response.writeHead(502).end();
  });
  const refuse = ({ method, url }: http.IncomingMessage, socket: Duplex): void => {
    asked.push(`${method} ${url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  };
  server.on('connect', refuse);
  server.on('upgrade', refuse);
  // a connection that speaks something else is one too; one that was opened ahead and closed unused has asked for nothing
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) => {
    if (code !== 'ECONNRESET') asked.push(`no HTTP: ${code}`);
    socket.destroy();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
