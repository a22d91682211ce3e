import { signal } from '@preact/signals';
import type { Review } from '../draft-pack/review.ts';
import type { Drafted, DraftFault } from '../engine/lazy-drafts.ts';
import type { Charset } from '../office/charsets.ts';
import type { OfficeFault } from '../office/faults.ts';
import type { FileReading } from '../office/read-file.ts';
import type { Article } from '../text/article.ts';
import type { GivenFile } from './given-text.ts';

/** A file is read for no longer than this, in milliseconds. */
export const LONGEST_READING = 15_000;
/** A file of more bytes is not even taken up. */
const MOST_BYTES = 20_000_000;
/** Longer addresses are no source's. */
const LONGEST_URL = 500;

/** Why a document did not become a review. `too-slow`: its reading was stopped; `given-gone`: what was handed over is not there any more. */
export type SourceFault = OfficeFault | DraftFault | 'too-slow' | 'no-article' | 'empty' | 'given-gone' | 'failed';

export type DeskState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading' | 'drafting'; readonly name: string }
  | { readonly phase: 'failed'; readonly fault: SourceFault };

/** A document that has become a review, with what the reader is told of its coming. */
export interface MadeReview {
  readonly title: string;
  readonly url: string | null;
  readonly review: Review;
  /** The old character set that it was turned from. */
  readonly charset: Charset | null;
}

type Reading = FileReading | { readonly ok: false; readonly fault: 'too-long' | 'too-slow' | 'failed' };

interface DeskParts {
  /** Reads a file where nobody waits, for `LONGEST_READING` at most. */
  readFile(bytes: ArrayBuffer, name: string): Promise<Reading>;
  readText(text: string): Promise<Reading>;
  readHtml(html: string, isPiece: boolean): Promise<{ readonly article: Article } | { readonly fault: SourceFault }>;
  /** Null where nobody answers. */
  draft(article: Article): Promise<Drafted | null>;
  made(review: MadeReview): void;
}

/** What is known of a document beside its text. */
interface About {
  readonly title: string;
  readonly url: string | null;
}

/** Where a document comes in to become a source: a file, a text, a piece of HTML or an article. Of several only the last one counts. */
export function createSourceDesk({ readFile, readText, readHtml, draft, made }: DeskParts) {
  const state = signal<DeskState>({ phase: 'idle' });
  let round = 0;

  async function work(name: string, read: () => Promise<Reading>, about: About): Promise<void> {
    const mine = ++round;
    const isOver = () => mine !== round;
    const fail = (fault: SourceFault): void => {
      if (!isOver()) state.value = { phase: 'failed', fault };
    };
    state.value = { phase: 'reading', name };
    try {
      const reading = await read();
      if (isOver()) return;
      if (!reading.ok) return fail(reading.fault);
      const parsed = 'html' in reading ? await readHtml(reading.html, false) : reading;
      if (isOver()) return;
      if ('fault' in parsed) return fail(parsed.fault);
      await draw(parsed.article, about, 'charset' in reading ? reading.charset : null, isOver);
    } catch {
      fail('failed');
    }
  }

  async function draw(given: Article, about: About, charset: Charset | null, isOver: () => boolean): Promise<void> {
    const article = { ...given, title: given.title || about.title, url: about.url ?? given.url };
    if (article.text.trim() === '') {
      state.value = { phase: 'failed', fault: 'empty' };
      return;
    }
    state.value = { phase: 'drafting', name: about.title || article.title };
    const drafted = await draft(article);
    if (isOver()) return;
    if (drafted === null) state.value = { phase: 'failed', fault: 'failed' };
    else if (!drafted.ok) state.value = { phase: 'failed', fault: drafted.fault };
    else {
      state.value = { phase: 'idle' };
      const title = drafted.review.facts.title || article.title;
      made({ title, url: webAddress(article.url), review: drafted.review, charset });
    }
  }

  return {
    state,
    fail(fault: SourceFault): void {
      round++;
      state.value = { phase: 'failed', fault };
    },
    giveFile: (file: GivenFile): Promise<void> =>
      work(
        file.name,
        async () =>
          file.size > MOST_BYTES ? { ok: false, fault: 'too-big' } : readFile(await file.arrayBuffer(), file.name),
        { title: file.name.replace(/\.[^.]*$/, ''), url: null },
      ),
    giveText: (text: string, about: About = { title: '', url: null }): Promise<void> =>
      work(about.title, () => readText(text), about),
    /** A piece of HTML from the clipboard; its plain words where it is no article. */
    giveHtml: (html: string, plain: string): Promise<void> =>
      work(
        '',
        async () => {
          const read = await readHtml(html, true);
          return 'article' in read ? { ok: true, article: read.article, charset: null } : readText(plain);
        },
        { title: '', url: null },
      ),
    giveArticle: (article: Article): Promise<void> =>
      work(article.title, async () => ({ ok: true, article, charset: null }), { title: article.title, url: null }),
  };
}

export type SourceDesk = ReturnType<typeof createSourceDesk>;

/** An address that a pack may carry and that leads back to the page; null for any other. */
function webAddress(url: string | null): string | null {
  const parsed = URL.parse(url ?? '');
  return parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.href.length <= LONGEST_URL ? parsed.href : null;
}
