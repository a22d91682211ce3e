import { signal } from '@preact/signals';
import { draftOfFile, draftOfHtml, type Given, type GivenFault, type GivenFile, type ReadHtml } from './given-text.ts';
import type { TextState } from './text-check.ts';
import { createTextKeeping } from './text-keeping.ts';
import { isEmpty, NO_TEXT, plainTextOf, type TextDraft } from './text-source.ts';

/** Why what was given is not on the desk. */
export type TextFault = GivenFault | 'unreadable' | 'given-gone' | 'not-kept';

interface DeskParts {
  readonly check: {
    readonly state: { readonly value: TextState };
    ask(draft: TextDraft, atOnce: boolean): Promise<void>;
  };
  readonly readHtml: ReadHtml;
  keep(draft: TextDraft): Promise<boolean>;
  forget(): Promise<void>;
}

/**
 * The text in front of the reader, and all that can become of it: typed, pasted, given by a file or a page, cleared, kept.
 * What is put in the place of a text can be taken back.
 */
export function createTextDesk({ check, readHtml, keep, forget }: DeskParts) {
  const draft = signal<TextDraft>(NO_TEXT);
  /** The text that stood here before. */
  const replaced = signal<TextDraft | null>(null);
  const fault = signal<TextFault | null>(null);
  /** Is the text shown with its marks, and not as one to be typed in? */
  const isReading = signal(false);
  const isBusy = signal(false);
  const { resume, ...keeping } = createTextKeeping(draft, { keep, forget, failed: () => fail('not-kept') });
  let round = 0;

  function set(next: TextDraft, atOnce: boolean): void {
    draft.value = next;
    void check.ask(next, atOnce);
  }

  /** Puts another text in the place of this one, which can be taken back. */
  function give(next: TextDraft): void {
    endReading();
    replaced.value = isEmpty(draft.value) ? null : draft.value;
    fault.value = null;
    isReading.value = !isEmpty(next);
    set(next, true);
  }

  /** What is being read does not count any more. */
  function endReading(): void {
    round++;
    isBusy.value = false;
  }

  /** Reads what is given, of which only the last counts; a text that is given meanwhile ends it. */
  async function read(given: (goOn: () => boolean) => Promise<Given>): Promise<void> {
    const mine = ++round;
    const goOn = () => mine === round;
    isBusy.value = true;
    fault.value = null;
    try {
      const one = await given(goOn);
      if (!goOn()) return;
      if (typeof one === 'string') fail(one);
      else if (one !== null) give(one);
    } catch {
      if (goOn()) fail('unreadable');
    }
    if (goOn()) isBusy.value = false;
  }

  const fail = (code: TextFault): void => {
    fault.value = code;
  };

  return {
    draft,
    replaced,
    fault,
    isReading,
    isBusy,
    ...keeping,
    give,
    fail,

    /** The words of the field are these now. `isGiven`: all of them were pasted; who types on goes on typing. */
    type(text: string, isGiven = false): void {
      endReading();
      fault.value = null;
      isReading.value = isGiven;
      // a text in the place of a page's is of no page, nor of its day
      const own = isGiven && draft.value.from !== null ? { title: '', published: null, from: null } : {};
      set({ ...draft.value, ...own, source: { kind: 'text', text }, isOnlyHere: true }, false);
    },

    /** What the reader says of the text. */
    say(of: Partial<Pick<TextDraft, 'title' | 'published'>>): void {
      set({ ...draft.value, ...of }, false);
    },

    giveFile: (file: GivenFile): Promise<void> => read((goOn) => draftOfFile(file, readHtml, goOn)),

    /** A piece of HTML from the clipboard; its plain text where it cannot be read as an article. */
    paste: (html: string, plain: string): Promise<void> =>
      read(async (goOn) => {
        const given = await draftOfHtml(html, null, readHtml, goOn);
        return typeof given === 'string'
          ? { ...NO_TEXT, source: { kind: 'text', text: plain }, isOnlyHere: true }
          : given;
      }),

    /** Makes lines of an article, to be typed on. */
    toText(): void {
      const { source, title } = draft.value;
      if (source.kind === 'text') return;
      const published = draft.value.published ?? source.article.published;
      give({ ...draft.value, source: { kind: 'text', text: plainTextOf(source) }, title, published });
      isReading.value = false;
    },

    read(on: boolean): void {
      isReading.value = on;
    },

    clear(): void {
      give(NO_TEXT);
    },

    bringBack(): void {
      if (replaced.value !== null) give(replaced.value);
    },

    /** Shows the text that was kept from the last time. */
    resume(before: TextDraft): void {
      resume(before);
      isReading.value = true;
      set(before, true);
    },
  };
}

export type TextDesk = ReturnType<typeof createTextDesk>;
