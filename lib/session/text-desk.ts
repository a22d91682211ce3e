import { signal } from '@preact/signals';
import type { Article } from '../text/article.ts';
import { decodeFile } from '../text/decode-file.ts';
import type { TextState } from './text-check.ts';
import { createTextKeeping } from './text-keeping.ts';
import { isEmpty, NO_TEXT, plainTextOf, type TextDraft } from './text-source.ts';

/** A file of more bytes is not read: a saved page has a tenth of it. */
export const MOST_BYTES = 5_000_000;

/** Why what was given is not on the desk. */
export type TextFault = 'binary' | 'too-big' | 'too-long' | 'no-article' | 'unreadable' | 'given-gone' | 'not-kept';

/** What a file is to the desk. */
export interface GivenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

type HtmlReading =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly code: 'no-article' | 'too-long' | 'frame-or-pdf' };

interface DeskParts {
  readonly check: {
    readonly state: { readonly value: TextState };
    ask(draft: TextDraft, atOnce: boolean): Promise<void>;
  };
  /** Reads HTML, a piece of it or a whole page, until told not to go on. */
  readHtml(html: string, isPiece: boolean, goOn: () => boolean): Promise<HtmlReading | null>;
  keep(draft: TextDraft): Promise<boolean>;
  forget(): Promise<void>;
}

const HTML_NAME = /\.x?html?$/i;
const HTML_HEAD = /^\s*(?:<!doctype html|<html[\s>])/i;

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
  const keeping = createTextKeeping(draft, { keep, forget, failed: () => fail('not-kept') });
  let round = 0;

  function set(next: TextDraft, atOnce: boolean): void {
    draft.value = next;
    void check.ask(next, atOnce);
  }

  /** Puts another text in the place of this one, which can be taken back. */
  function give(next: TextDraft): void {
    round++;
    replaced.value = isEmpty(draft.value) ? null : draft.value;
    fault.value = null;
    isBusy.value = false;
    isReading.value = !isEmpty(next);
    set(next, true);
  }

  /** Does work of which only the last counts; a text that is given meanwhile ends it. */
  async function busy(work: (goOn: () => boolean) => Promise<void>): Promise<void> {
    const mine = ++round;
    const goOn = () => mine === round;
    isBusy.value = true;
    fault.value = null;
    try {
      await work(goOn);
    } catch {
      if (goOn()) fault.value = 'unreadable';
    }
    if (goOn()) isBusy.value = false;
  }

  const fail = (code: TextFault): void => {
    fault.value = code;
  };

  async function giveHtml(html: string, from: TextDraft['from'], goOn: () => boolean): Promise<TextFault | null> {
    const reading = await readHtml(html, from === null, goOn);
    if (reading === null || !goOn()) return null;
    if (!reading.ok) return reading.code === 'too-long' ? 'too-long' : 'no-article';
    give({ ...NO_TEXT, source: { kind: 'article', article: reading.article }, from, isOnlyHere: from === null });
    return null;
  }

  return {
    draft,
    replaced,
    fault,
    isReading,
    isBusy,
    isKeeping: keeping.isKeeping,
    isAtRisk: keeping.isAtRisk,
    keepIt: keeping.keepIt,
    keepNow: keeping.keepNow,
    give,
    fail,

    /** The words of the field are these now. `isGiven`: all of them were pasted; who types on goes on typing. */
    type(text: string, isGiven = false): void {
      round++;
      isBusy.value = false;
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

    async giveFile(file: GivenFile): Promise<void> {
      await busy(async (goOn) => {
        if (file.size > MOST_BYTES) return fail('too-big');
        const text = decodeFile(new Uint8Array(await file.arrayBuffer()));
        if (!goOn()) return;
        if (text === null) return fail('binary');
        const from = { kind: 'file', name: file.name, url: null } as const;
        if (!HTML_NAME.test(file.name) && !HTML_HEAD.test(text))
          return give({ ...NO_TEXT, source: { kind: 'text', text }, from });
        const why = await giveHtml(text, from, goOn);
        if (why !== null) fail(why);
      });
    },

    /** A piece of HTML from the clipboard; its plain text where it cannot be read as an article. */
    async paste(html: string, plain: string): Promise<void> {
      await busy(async (goOn) => {
        if ((await giveHtml(html, null, goOn)) === null) return;
        give({ ...NO_TEXT, source: { kind: 'text', text: plain }, isOnlyHere: true });
      });
    },

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
      keeping.resume(before);
      isReading.value = true;
      set(before, true);
    },
  };
}

export type TextDesk = ReturnType<typeof createTextDesk>;
