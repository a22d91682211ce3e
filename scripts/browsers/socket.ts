/** A JSON command channel over a WebSocket: the form that CDP and WebDriver BiDi share. */

export interface Channel {
  /** Rejects with the browser's own words when it refuses the command. */
  send(method: string, params?: object, extra?: object): Promise<ProtocolValue>;
  close(): void;
}
// biome-ignore lint/suspicious/noExplicitAny: values of a browser's own protocol, not of ours
export type ProtocolValue = any;

export async function openChannel(url: string, onEvent: (event: ProtocolValue) => void): Promise<Channel> {
  const socket = new WebSocket(url);
  await new Promise((ok, no) => {
    socket.onopen = ok;
    socket.onerror = () => no(new Error(`cannot connect to ${url}`));
  });
  let last = 0;
  const waiting = new Map<number, { ok: (value: ProtocolValue) => void; no: (error: Error) => void }>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data));
    const waiter = waiting.get(message.id);
    if (!waiter) {
      if (message.method) onEvent(message);
      return;
    }
    waiting.delete(message.id);
    const fault = message.error;
    if (fault) waiter.no(new Error(typeof fault === 'string' ? `${fault}: ${message.message}` : fault.message));
    else waiter.ok(message.result);
  };
  socket.onclose = () => {
    for (const { no } of waiting.values()) no(new Error('the browser closed the connection'));
    waiting.clear();
  };
  return {
    send: (method, params = {}, extra = {}) =>
      new Promise((ok, no) => {
        if (socket.readyState !== WebSocket.OPEN) return no(new Error('the connection to the browser is closed'));
        last += 1;
        waiting.set(last, { ok, no });
        socket.send(JSON.stringify({ id: last, method, params, ...extra }));
      }),
    close: () => socket.close(),
  };
}
