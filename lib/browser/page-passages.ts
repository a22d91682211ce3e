import type { Found } from '../anchor/find.ts';
import { scrollToRange } from '../page/scroll-to.ts';
import { hearSelecting, isBeingEdited, type Point, readSelection } from '../page/selection.ts';
import type { Description } from '../session/note-on-figure.ts';
import { isDescription, type Selected, wishFor } from '../session/wish.ts';
import { ask } from './ask.ts';
import { type LateParts, latePart } from './late-parts.ts';
import type { PageCalls } from './messages.ts';
import { readNoteSettings } from './note-settings.ts';
import { readLanguage } from './settings.ts';

/** After how many milliseconds a page that still fills itself is searched for a note again. */
const PAUSES = [0, 300, 700, 1500, 3000, 5000] as const;

interface PassageParts {
  readonly view: Window & typeof globalThis;
  readonly alive: () => boolean;
  /** Is a panel listening to this page? */
  readonly isHeard: () => boolean;
  /** Tells the panels that the reader has come to a note by a way of his own. */
  readonly noted: (id: string) => void;
}

/**
 * The page script's part in notes on passages: what the reader has selected, the button beside it, and the marks on passages
 * with notes. What draws comes into the page with the first of these.
 */
export function createPagePassages({ view, alive, isHeard, noted }: PassageParts, signal: AbortSignal) {
  /** Where notes were last found, by their ids. Static: a live Range costs every change of the page. */
  const places = new Map<string, AbstractRange>();
  let drawing: Drawing | null = null;

  async function draws(): Promise<Drawing | null> {
    const asked = await latePart('passages');
    if (!asked.ok || signal.aborted) return null;
    drawing ??= {
      marks: asked.part.createNoteMarks(view),
      button: asked.part.createSelectionButton(view, () => void press(), signal),
      words: asked.part.words,
    };
    return drawing;
  }

  /** The reader has selected something with the mouse: the button is shown, unless it is switched off. */
  async function offer(at: Point): Promise<void> {
    const range = readSelection(view);
    if (!alive() || !(range instanceof view.Range) || isBeingEdited(range)) return;
    const [{ button }, lang] = await Promise.all([readNoteSettings(), readLanguage()]);
    const draw = button ? await draws() : null;
    const now = readSelection(view);
    if (now instanceof view.Range && String(now) === String(range))
      draw?.button.showAt(at, draw.words[lang].write, lang);
  }

  /** The button is pressed. The panel is asked for first: the browser forgets the click as soon as something is awaited. */
  async function press(): Promise<void> {
    const opened = isHeard() ? null : ask('open', null);
    const [selected, lang] = await Promise.all([describeSelection(), readLanguage()]);
    drawing?.button.hide();
    const wish = wishFor(selected, view.location.href);
    if (wish === null) return;
    await ask('wish', wish);
    if ((await opened)?.ok === false) drawing?.button.say(drawing.words[lang].openPanel);
  }

  /** Takes the selection as it is now, whatever becomes of it while it is described. */
  async function describeSelection(): Promise<Selected> {
    const range = readSelection(view);
    if (typeof range === 'string') return range;
    const asked = await latePart('places');
    return asked.ok ? described(range, asked.part) : 'elsewhere';
  }

  async function locate(selectors: readonly { readonly type: string }[]): Promise<Found | null> {
    const asked = await latePart('places');
    if (!asked.ok) return null;
    const [found] = await asked.part.locate(view.document, [selectors], asked.part.createTurns());
    return found ?? null;
  }

  const selecting = hearSelecting(view, (at) => void offer(at), signal);
  signal.addEventListener('abort', () => drawing?.marks.clear());

  return {
    listen: selecting.listen,

    async selection(): Promise<PageCalls['selection']['answer']> {
      return { ok: true, url: view.location.href, selected: await describeSelection() };
    },

    /** Remembers where notes were found, in the order in which they were asked for. */
    remember(notes: readonly { readonly id: string }[], found: readonly Found[]): void {
      for (const [index, { id }] of notes.entries()) {
        const one = found[index];
        if (one === undefined || one.found === 'lost') places.delete(id);
        else places.set(id, new view.StaticRange(one.range));
      }
    },

    async mark({ ids }: PageCalls['mark']['ask']): Promise<PageCalls['mark']['answer']> {
      const marks = ids.flatMap((id) => {
        const range = places.get(id);
        return range === undefined ? [] : [{ id, range }];
      });
      const draw = marks.length > 0 ? await draws() : drawing;
      draw?.marks.show(marks);
      return { ok: true };
    },

    async show({ id, selectors, patient }: PageCalls['show']['ask']): Promise<PageCalls['show']['answer']> {
      for (const pause of patient ? PAUSES : [0]) {
        if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
        const found = signal.aborted ? null : await locate(selectors);
        if (found === null) return { ok: false, problem: { code: 'background-gone' } };
        if (found.found === 'lost') continue;
        scrollToRange(found.range);
        (await draws())?.marks.choose(found.range);
        if (patient) noted(id);
        return { ok: true, found: found.found };
      }
      if (patient) noted(id);
      return { ok: true, found: 'lost' };
    },

    /** The note whose mark is at a point of the window. */
    at: (x: number, y: number): string | null => drawing?.marks.at(x, y) ?? null,
    /** Sets no note off any more, or the one of an id. */
    choose: (id: string | null): void => drawing?.marks.choose((id !== null && places.get(id)) || null),
  };
}

interface Drawing {
  readonly marks: ReturnType<LateParts['passages']['createNoteMarks']>;
  readonly button: ReturnType<LateParts['passages']['createSelectionButton']>;
  readonly words: LateParts['passages']['words'];
}

function described(range: Range, { describe }: LateParts['places']): Selected {
  const selectors = describe(range);
  const quote = selectors?.find(({ type }) => type === 'TextQuoteSelector');
  if (!selectors || quote === undefined || !('exact' in quote)) return 'elsewhere';
  const description: Description = { quote: quote.exact, selectors };
  return isDescription(description) ? description : 'too-long';
}
