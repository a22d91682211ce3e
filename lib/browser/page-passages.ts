import type { Found } from '../anchor/find.ts';
import type { Point } from '../page/hear-selecting.ts';
import { createNoteMarks } from '../page/note-marks.ts';
import { scrollToRange } from '../page/scroll-to.ts';
import { isBeingEdited, readSelection } from '../page/selection.ts';
import { createSelectionButton } from '../page/selection-button.ts';
import type { Description } from '../session/note-on-figure.ts';
import { isDescription, type Selected, wishFor } from '../session/wish.ts';
import { ask } from './ask.ts';
import { type LateParts, latePart, type PagePassages, type PassageParts } from './late-parts.ts';
import type { PageCalls } from './messages.ts';
import { readNoteSettings } from './note-settings.ts';
import { type Language, readLanguage } from './settings.ts';

/** After how many milliseconds a page that still fills itself is searched for a note again. */
const PAUSES = [0, 300, 700, 1500, 3000, 5000] as const;

type Words = Readonly<Record<Language, { readonly write: string; readonly openPanel: string }>>;

/**
 * The page script's part in notes on passages: what the reader has selected, the button beside it, and the marks on passages
 * with notes. It comes into the page with the first of these.
 */
export function createPagePassages(
  { view, alive, isHeard, noted, places }: PassageParts,
  words: Words,
  signal: AbortSignal,
): PagePassages {
  const marks = createNoteMarks(view);
  const button = createSelectionButton(view, () => void press(), signal);
  signal.addEventListener('abort', marks.clear);

  /** The button is pressed. The panel is asked for first: the browser forgets the click as soon as something is awaited. */
  async function press(): Promise<void> {
    const opened = isHeard() ? null : ask('open', null);
    const [selected, lang] = await Promise.all([describeSelection(), readLanguage()]);
    button.hide();
    const wish = wishFor(selected, view.location.href);
    if (wish === null) return;
    await ask('wish', wish);
    if ((await opened)?.ok === false) button.say(words[lang].openPanel);
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

  return {
    async offer(at: Point): Promise<void> {
      const range = readSelection(view);
      if (!alive() || !(range instanceof view.Range) || isBeingEdited(range)) return;
      const [{ button: isOn }, lang] = await Promise.all([readNoteSettings(), readLanguage()]);
      const now = readSelection(view);
      if (isOn && now instanceof view.Range && String(now) === String(range))
        button.showAt(at, words[lang].write, lang);
    },

    async selection(): Promise<PageCalls['selection']['answer']> {
      return { ok: true, url: view.location.href, selected: await describeSelection() };
    },

    mark(ids: readonly string[]): void {
      const ranges = ids.flatMap((id) => {
        const range = places.get(id);
        return range === undefined ? [] : [{ id, range }];
      });
      marks.show(ranges);
    },

    async show({ id, selectors, patient }: PageCalls['show']['ask']): Promise<PageCalls['show']['answer']> {
      for (const pause of patient ? PAUSES : [0]) {
        if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
        const found = signal.aborted ? null : await locate(selectors);
        if (found === null) return { ok: false, problem: { code: 'background-gone' } };
        if (found.found === 'lost') continue;
        scrollToRange(found.range);
        marks.choose(found.range);
        if (patient) noted(id);
        return { ok: true, found: found.found };
      }
      if (patient) noted(id);
      return { ok: true, found: 'lost' };
    },

    at: marks.at,
    choose: (id: string | null): void => marks.choose((id !== null && places.get(id)) || null),
  };
}

function described(range: Range, { describe }: LateParts['places']): Selected {
  const selectors = describe(range);
  const quote = selectors?.find(({ type }) => type === 'TextQuoteSelector');
  if (!selectors || quote === undefined || !('exact' in quote)) return 'elsewhere';
  const description: Description = { quote: quote.exact, selectors };
  return isDescription(description) ? description : 'too-long';
}
