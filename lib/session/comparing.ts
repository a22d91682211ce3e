import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ComparedPage, Comparison, Side } from '../compare/comparison.ts';
import { sharedThings } from '../compare/things.ts';
import type { Report } from '../engine/report.ts';
import { LONGEST_ARTICLE } from '../text/article.ts';
import { articleFromText } from '../text/plain-text.ts';
import { type ComparedSide, followSide, type SidePage, type SideParts } from './compared-side.ts';

type Outcome<T> = ({ readonly ok: true } & T) | { readonly ok: false };

/** A page that this one may be held against: open in a tab, or checked earlier. */
export interface Offer {
  readonly tabId: number | null;
  readonly page: SidePage;
  /** Of how many things both tell. */
  readonly shared: number;
}

/** What was compared, and what came of it. Indexes are those of the figures of these pages. */
export interface Compared {
  readonly comparison: Comparison;
  readonly pages: Readonly<Record<Side, SidePage>>;
}

/** Why a pasted text was not taken. */
export type PasteFault = 'empty' | 'too-long' | 'no-figures' | 'failed';

export interface ComparingParts extends SideParts {
  /** The checked pages of open tabs, and those that were checked lately and have no tab. */
  pages(): Promise<readonly { readonly tabId: number | null; readonly page: SidePage }[]>;
  compare(here: ComparedPage, there: ComparedPage): Promise<Outcome<{ readonly comparison: Comparison }>>;
  check(article: ReturnType<typeof articleFromText>): Promise<Outcome<{ readonly report: Report }>>;
}

export interface ComparingState {
  readonly here: ReadonlySignal<ComparedSide>;
  /** Null while the reader is choosing. */
  readonly there: ReadonlySignal<ComparedSide | null>;
  /** What the pages came to; null before it is known. An earlier one stays while changed pages are compared anew. */
  readonly compared: ReadonlySignal<Compared | null>;
  /** Did the last comparison fail? */
  readonly failed: ReadonlySignal<boolean>;
  /** Pages to choose among, those with the most in common first; null while they are being looked for. */
  readonly offers: ReadonlySignal<readonly Offer[] | null>;
  readonly pasting: ReadonlySignal<boolean>;
  readonly pasteFault: ReadonlySignal<PasteFault | null>;
}

/** Holds the page of a tab against another one that the reader chooses, for as long as he looks at it. Both are followed as they change. */
export function createComparing(parts: ComparingParts, tabId: number, page: SidePage) {
  const here = signal(followSide(parts, page, tabId, 'closed'));
  const there = signal<ComparedSide | null>(null);
  const compared = signal<Compared | null>(null);
  const failed = signal(false);
  const offers = signal<readonly Offer[] | null>(null);
  const pasting = signal(false);
  const pasteFault = signal<PasteFault | null>(null);
  let round = 0;
  let looked = 0;

  async function compare(own: SidePage, other: SidePage): Promise<void> {
    const mine = ++round;
    const answer = await parts.compare(comparedOf(own), comparedOf(other));
    if (mine !== round) return;
    failed.value = !answer.ok;
    if (answer.ok) compared.value = { comparison: answer.comparison, pages: { here: own, there: other } };
  }

  const pageHere = computed(() => here.value.state.value.page);
  const pageThere = computed(() => there.value?.state.value.page ?? null);
  const stopComparing = effect(() => {
    const [own, other] = [pageHere.value, pageThere.value];
    if (other !== null) void compare(own, other);
  });

  async function look(): Promise<void> {
    const mine = ++looked;
    offers.value = null;
    const found = await parts.pages().catch(() => []);
    if (mine !== looked) return;
    const own = figuresOf(pageHere.peek());
    offers.value = found
      .filter((one) => one.tabId !== tabId && one.page.url !== pageHere.peek().url && figuresOf(one.page).length > 0)
      .map((one) => ({ ...one, shared: sharedThings(own, figuresOf(one.page)) }))
      .sort((a, b) => b.shared - a.shared);
  }

  function take(side: ComparedSide): void {
    there.value?.close();
    round++;
    compared.value = null;
    failed.value = false;
    pasteFault.value = null;
    there.value = side;
  }

  const state: ComparingState = { here, there, compared, failed, offers, pasting, pasteFault };
  return {
    state,
    look,

    choose(offer: Offer): void {
      take(followSide(parts, offer.page, offer.tabId, 'closed'));
    },

    /** Holds the page against a text that the reader has pasted. */
    async paste(text: string): Promise<void> {
      if (pasting.value) return;
      const fault = text.trim() === '' ? 'empty' : text.length > LONGEST_ARTICLE ? 'too-long' : null;
      pasteFault.value = fault;
      if (fault !== null) return;
      pasting.value = true;
      const article = articleFromText({ text: text.replace(/\r/g, ' ') });
      const answer = await parts.check(article);
      pasting.value = false;
      if (!answer.ok) pasteFault.value = 'failed';
      else if (answer.report.figures.length === 0) pasteFault.value = 'no-figures';
      else {
        const { text: words, title, lang } = article;
        const given = {
          phase: 'checked',
          report: answer.report,
          text: words,
          struck: [],
          title,
          url: '',
          lang,
          fresh: true,
        } as const;
        take(followSide(parts, given, null, 'text'));
      }
    },

    /** Back to choosing. */
    choosing(): void {
      there.value?.close();
      round++;
      there.value = null;
      compared.value = null;
      failed.value = false;
      void look();
    },

    again(): void {
      const other = pageThere.peek();
      if (other !== null) void compare(pageHere.peek(), other);
    },

    show(side: Side, figure: number): void {
      const of = compared.peek()?.pages[side];
      const one = side === 'here' ? here.peek() : there.peek();
      if (of !== undefined && one !== null) one.show(of, figure);
    },

    onPageReady(id: number): void {
      here.peek().onPageReady(id);
      there.peek()?.onPageReady(id);
    },

    close(): void {
      round++;
      looked++;
      stopComparing();
      here.peek().close();
      there.peek()?.close();
    },
  };
}

const figuresOf = ({ report }: SidePage) => report.figures.map(({ figure }) => figure);

const comparedOf = (page: SidePage): ComparedPage => ({
  text: page.text,
  figures: figuresOf(page),
  published: page.report.page.published ?? null,
});
