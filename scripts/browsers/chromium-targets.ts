import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Box, poll, type Surface } from './driver.ts';
import type { Channel, ProtocolValue } from './socket.ts';
import { until } from './until.ts';

export interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** Those of which the consoles are heard. */
const HEARD = ['page', 'service_worker', 'iframe', 'other', 'background_page'];

/** What of a Chromium can be spoken to, each over a session of its own. `channel`: another one whenever the browser starts anew. */
export function createTargets(channel: () => Channel) {
  /** CDP session of each target the browser has told of. */
  const sessions = new Map<string, string>();
  const hearers = new Set<(event: ProtocolValue) => void>();

  const sessionOf = (targetId: string) => poll(async () => sessions.get(targetId), `a session with ${targetId}`);
  /** The way to send commands to a target. */
  const sender = async (targetId: string) => {
    const sessionId = await sessionOf(targetId);
    return (method: string, params: object = {}) => channel().send(method, params, { sessionId });
  };
  const evaluateIn = async <T>(targetId: string, expression: string): Promise<T> => {
    const send = await sender(targetId);
    const reply = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (reply.exceptionDetails)
      throw new Error(reply.exceptionDetails.exception?.description ?? reply.exceptionDetails.text);
    return reply.result.value;
  };

  return {
    sender,
    evaluateIn,
    /** Hears what the protocol tells, until the function that it gives is called. */
    hear(hearer: (event: ProtocolValue) => void): () => void {
      hearers.add(hearer);
      return () => void hearers.delete(hearer);
    },
    /** Takes what the protocol tells, most of all of targets that come and go. */
    onEvent(event: ProtocolValue): void {
      for (const hear of hearers) hear(event);
      const { method, params } = event;
      if (method === 'Target.attachedToTarget') {
        const { targetId, type } = params.targetInfo;
        sessions.set(targetId, params.sessionId);
        if (!HEARD.includes(type)) return;
        void channel()
          .send('Runtime.enable', {}, { sessionId: params.sessionId })
          .catch(() => {});
      } else if (method === 'Target.detachedFromTarget') {
        for (const [target, session] of sessions) if (session === params.sessionId) sessions.delete(target);
      }
    },
    /** Forgets them, for a browser that starts anew. */
    forget: (): void => sessions.clear(),
    all: async (): Promise<Target[]> => (await channel().send('Target.getTargets', { filter: [{}] })).targetInfos,
    /** Does something in a page that is opened for it, out of sight. */
    async inPage<T>(url: string, work: (targetId: string) => Promise<T>): Promise<T> {
      const { targetId } = await channel().send('Target.createTarget', { url, background: true });
      try {
        return await work(targetId);
      } finally {
        await channel()
          .send('Target.closeTarget', { targetId })
          .catch(() => {});
      }
    },
    surface: (targetId: string): Surface => ({
      evaluate: (expression) => evaluateIn(targetId, expression),
      until: (expression, ms) => until((asked) => evaluateIn(targetId, asked), expression, ms),
      async screenshot(file: string, box?: Box) {
        const clip = box && { clip: { ...box, scale: 1 }, captureBeyondViewport: true };
        const send = await sender(targetId);
        const { data } = await send('Page.captureScreenshot', { format: 'png', ...clip });
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, Buffer.from(data, 'base64'));
      },
    }),
  };
}
