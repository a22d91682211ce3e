import type { Answer, PageCalls } from './messages.ts';
import { hasFigure, hasIds, hasNotes, hasPreview, hasSites, hasStep, idOf, selectorsIn } from './page-bodies.ts';
import type { Envelope } from './wire.ts';

/** What the page script does when it is called. */
export type PageHandlers = {
  readonly [K in keyof PageCalls]: (
    ask: PageCalls[K]['ask'],
  ) => PageCalls[K]['answer'] | Promise<PageCalls[K]['answer']>;
};

const FAILED: Answer<never> = { ok: false, problem: { code: 'engine-failed' } };

/**
 * The answer to a call of the page script; `engine-failed` for one of an unknown kind or shape. Never rejects: a page can be
 * made so that a handler throws, and a panel that waits for it would show nothing.
 */
export async function handleCall(handlers: PageHandlers, call: Envelope): Promise<unknown> {
  try {
    return await handle(handlers, call);
  } catch {
    return FAILED;
  }
}

function handle(handlers: PageHandlers, { type, body }: Envelope): unknown {
  if (type === 'recheck' || type === 'selection' || type === 'toggle' || type === 'recount')
    return handlers[type](null);
  if ((type === 'scroll' || type === 'describe') && hasFigure(body)) return handlers[type](body);
  // a note without readable selectors is nowhere, and keeps no other from being found
  if (type === 'locate' && hasNotes(body))
    return handlers.locate({
      notes: body.notes.map((note) => ({ id: idOf(note), selectors: selectorsIn(note) ?? [] })),
    });
  if (type === 'preview' && hasPreview(body)) return handlers.preview(body);
  if (type === 'step' && hasStep(body)) return handlers.step(body);
  if (type === 'leave' && hasSites(body)) return handlers.leave(body);
  if (type === 'mark' && hasIds(body)) return handlers.mark(body);
  if (type === 'show') {
    const { patient } = body as { patient?: unknown };
    return handlers.show({ id: idOf(body), selectors: selectorsIn(body) ?? [], patient: patient === true });
  }
  return FAILED;
}
