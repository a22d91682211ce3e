import type { Look, LookKind } from '../text/article.ts';

/** The stretches of an article's text that are shown in a way of their own. Offsets are those of the article. */
export interface LookStretches {
  /** Adds a stretch; what goes on where one of its kind ends makes that one longer. */
  readonly add: (kind: LookKind, start: number, end: number) => void;
  /** The looks in the order of the text: of words without blanks at their ends, of an open joint with all its blanks, if it has any. */
  readonly within: (text: string) => Look[];
}

export function createLookStretches(): LookStretches {
  const looks: Look[] = [];
  const open = new Map<LookKind, number>();
  return {
    add(kind, start, end) {
      const at = open.get(kind);
      const before = at === undefined ? undefined : looks[at];
      if (at !== undefined && before?.end === start && kind !== 'touching') looks[at] = { ...before, end };
      else {
        open.set(kind, looks.length);
        looks.push({ kind, start, end });
      }
    },
    within: (text) =>
      looks
        .map((look) => (look.kind === 'touching' ? widened(look, text) : trimmed(look, text)))
        .filter(({ kind, start, end }) => end > start || kind === 'touching')
        .filter((look) => look.kind !== 'running' || !isEndOfNumber(look, text))
        .sort((a, b) => a.start - b.start),
  };
}

/** The noughts of "2.500" may stand in elements of their own: they are no counter that waits. */
function isEndOfNumber({ start, end }: Look, text: string): boolean {
  if (!/^[0.,]+$/.test(text.slice(start, end))) return false;
  return /[0-9][.,]?$/.test(text.slice(Math.max(0, start - 2), start)) || /^[.,]?[0-9]/.test(text.slice(end, end + 2));
}

function trimmed({ kind, start, end }: Look, text: string): Look {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { kind, start: from, end: Math.max(from, start + words.trimEnd().length) };
}

function widened({ kind, start, end }: Look, text: string): Look {
  if (start === end) return { kind, start, end };
  let from = start;
  let to = end;
  while (from > 0 && isBlankAt(text, from - 1)) from--;
  while (to < text.length && isBlankAt(text, to)) to++;
  return { kind, start: from, end: to };
}

const isBlankAt = (text: string, at: number): boolean => /[^\S\n]/.test(text[at]!);
