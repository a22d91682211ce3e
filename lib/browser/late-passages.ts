import type { Found } from '../anchor/find.ts';
import { hearSelecting } from '../page/hear-selecting.ts';
import { latePart, type PagePassages, type PassageParts } from './late-parts.ts';
import type { PageCalls } from './messages.ts';

/** Notes on passages, for a page that may never have one: what does it comes with the first selection, or the first such note. */
export function createLatePassages(parts: Omit<PassageParts, 'places'>, signal: AbortSignal) {
  /** Where notes were last found, by their ids. Static: a live Range costs every change of the page. */
  const places = new Map<string, AbstractRange>();
  let there: PagePassages | null = null;
  let chosen: string | null = null;

  async function come(): Promise<PagePassages | null> {
    const asked = there === null ? await latePart('passages') : null;
    if (asked?.ok && !signal.aborted) there ??= asked.part.create({ ...parts, places }, signal);
    return there;
  }
  const gone = { ok: false, problem: { code: 'background-gone' } } as const;
  const { listen } = hearSelecting(parts.view, (at) => void come().then((part) => part?.offer(at)), signal);

  return {
    listen,
    selection: async (): Promise<PageCalls['selection']['answer']> => (await come())?.selection() ?? gone,
    show: async (asked: PageCalls['show']['ask']): Promise<PageCalls['show']['answer']> =>
      (await come())?.show(asked) ?? gone,
    /** Remembers where notes were found, in the order in which they were asked for. */
    remember(notes: readonly { readonly id: string }[], found: readonly Found[]): void {
      for (const [index, { id }] of notes.entries()) {
        const one = found[index];
        if (one === undefined || one.found === 'lost') places.delete(id);
        else places.set(id, new parts.view.StaticRange(one.range));
      }
    },
    async mark({ ids }: PageCalls['mark']['ask']): Promise<PageCalls['mark']['answer']> {
      const part = ids.some((id) => places.has(id)) ? await come() : there;
      part?.mark(ids);
      return { ok: true };
    },
    /** The note whose mark is at a point of the window. */
    at: (x: number, y: number): string | null => there?.at(x, y) ?? null,
    /** Sets no note off any more, or the one of an id. */
    choose(id: string | null): void {
      chosen = id;
      there?.choose(id);
    },
    /** The note that the reader has chosen on the page. */
    chosen: (): string | null => chosen,
  };
}
