import type { ProtocolValue } from './socket.ts';

/** What an event of the DevTools protocol tells of an uncaught error or a console's; null where it tells of none. */
export function errorIn({ method, params, sessionId }: ProtocolValue): string | null {
  if (method === 'Runtime.exceptionThrown') {
    const { exception, text, url } = params.exceptionDetails;
    return `uncaught: ${exception?.description ?? text} ${url ?? ''} [${sessionId}]`;
  }
  if (method !== 'Runtime.consoleAPICalled' || (params.type !== 'error' && params.type !== 'assert')) return null;
  return `console.error: ${params.args.map((arg: ProtocolValue) => arg.value ?? arg.description).join(' ')}`;
}
