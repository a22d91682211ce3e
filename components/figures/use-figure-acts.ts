import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { usePanel, useTexts } from '../context.ts';
import type { Numbered } from '../groups.ts';
import type { CheckedPage } from '../panel-props.ts';
import { findReference } from '../source-figure.ts';
import { moveInside, moveToNext } from './focus.ts';

interface Parts {
  item: Numbered;
  page: CheckedPage;
  card: RefObject<HTMLElement | null>;
  /** Is it a card, and no line that opens to one? */
  isOpen: boolean;
  open: () => void;
  isWhyOpen: boolean;
  openWhy: (open: boolean) => void;
  isWriting: boolean;
  setWriting: (open: boolean) => void;
  isCorrecting: boolean;
  setCorrecting: (open: boolean) => void;
}

export type FigureActs = ReturnType<typeof useFigureActs>;

/** What can be done with a figure, by its buttons and by the keys of its card. */
export function useFigureActs({
  item,
  page,
  card,
  isOpen,
  open,
  isWhyOpen,
  openWhy,
  isWriting,
  setWriting,
  isCorrecting,
  setCorrecting,
}: Parts) {
  const { withoutNotes, sources, sourceTarget, late, shown, isWide, correcting, onSelectFigure, onPickBeside, onCopy } =
    usePanel();
  const { lang, say } = useTexts();
  /** Whether the citation is on the clipboard; null until it was asked for. */
  const copied = useSignal<boolean | null>(null);
  const { verdict, index } = item;
  const found = findReference(verdict, sources);
  const citation = (): string => late.value?.citationOf(item, page, sources, { lang, say, now: new Date() }) ?? '';
  const acts = {
    copied,
    isWhyOpen: isWhyOpen && !isWide,
    isWriting,
    citation,
    show: () => onSelectFigure(index),
    why() {
      if (isWide) onPickBeside(index);
      else openWhy(!isWhyOpen);
    },
    write() {
      if (isWide) onPickBeside(index);
      if (!isOpen) open();
      setWriting(!isWriting || !isOpen);
    },
    closeEditor() {
      setWriting(false);
      card.current?.querySelector<HTMLElement>('[data-action="note"]')?.focus();
    },
    isCorrecting,
    /** Null where readings cannot be corrected. */
    correct:
      correcting === undefined
        ? null
        : () => {
            if (isWide) onPickBeside(index);
            setCorrecting(!isCorrecting);
          },
    closeCorrecting() {
      setCorrecting(false);
      card.current?.querySelector<HTMLElement>('[data-head]')?.focus();
    },
    /** Null where the verdict names no figure of a source. */
    source:
      found &&
      (() => {
        sourceTarget.value = { pack: found.source.id, reference: found.id, figureIndex: index };
        shown.tab.value = 'source';
      }),
    cite() {
      const text = citation();
      copied.value = null;
      if (text === '') return;
      // where it is said that it is on the clipboard
      if (!isOpen) open();
      void onCopy(text).then(
        (done) => {
          copied.value = done;
        },
        () => {
          copied.value = false;
        },
      );
    },
  };
  /** Letters act only while the card's own head or buttons have the focus, never in an editor (WCAG 2.1.4). */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const at = (event.target as Element).closest<HTMLElement>('[data-head], [data-actions] button');
    if (at === null || card.current === null) return;
    const act = {
      arrowup: () => moveToNext(card.current!, -1),
      arrowdown: () => moveToNext(card.current!, 1),
      arrowleft: () => moveInside(card.current!, at, -1),
      arrowright: () => moveInside(card.current!, at, 1),
      p: acts.show,
      s: acts.source,
      n: withoutNotes ? undefined : acts.write,
      c: acts.cite,
    }[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { ...acts, onKeyDown };
}
