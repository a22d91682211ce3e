import type { Line } from '../../mention/sentence/line.ts';

/** The lines around one. */
export interface Around {
  readonly titles: readonly Line[];
  /** The nearest heading, or what serves as one. */
  readonly head: Line | null;
  /** For an item of a list the line that introduces the list. */
  readonly intro: Line | null;
  /** The lines in front of it, nearest first; up to the title. */
  readonly back: readonly Line[];
  /** The line behind it in the same block. */
  readonly next: Line | null;
  /** For a title the lines of the text that it stands over, from the first on. */
  readonly under: readonly Line[];
  /** What the article as a whole speaks of. */
  readonly tells: Tells;
}

/** What an article speaks of: a report names years, the news of an event a day; `places`: the ids of those it names. */
export interface Tells {
  readonly years: boolean;
  readonly days: boolean;
  readonly places: ReadonlySet<string>;
}

function tellsOf(lines: readonly Line[]): Tells {
  let years = false;
  let days = false;
  const named = new Set<string>();
  for (const { periods, places } of lines) {
    for (const { id } of places) if (id !== null) named.add(id);
    for (const { role, kind, year, part } of periods) {
      if (role === 'when' && kind !== 'day' && year !== null) years = true;
      if (kind === 'day' || (kind === 'stretch' && part !== '')) days = true;
    }
  }
  return { years, days, places: named };
}

const MOST_BACK = 10;
const MOST_TITLES = 2;
const MOST_UNDER = 60;
const NO_LINES: readonly Line[] = [];

/** Gives the lines around each line of an article, asked for by index in rising order. `isHead`: does a line head others? */
export function aroundLines(lines: readonly Line[], isHead: (line: Line) => boolean): (index: number) => Around {
  const titles = lines.filter(({ blockKind }) => blockKind === 'title').slice(0, MOST_TITLES);
  const tells = tellsOf(lines);
  const body = lines.findIndex(({ blockKind }) => blockKind !== 'title');
  let head: Line | null = null;
  // Of the block that was read last; it heads the blocks behind it.
  let latest: Line | null = null;
  let block = -1;
  let seen = 0;
  const move = (to: number): void => {
    if (to === block) return;
    head = latest ?? head;
    latest = null;
    block = to;
  };
  return (index) => {
    const line = lines[index]!;
    for (; seen < index; seen++) {
      const one = lines[seen]!;
      move(one.block);
      if (one.blockKind !== 'title' && isHead(one)) latest = one;
    }
    move(line.block);
    const back: Line[] = [];
    for (let at = index - 1; at >= 0 && back.length < MOST_BACK; at--) {
      const one = lines[at]!;
      if (one.blockKind === 'title' || one.blockKind === 'cell') break;
      back.push(one);
    }
    const isItem = line.blockKind === 'list-item';
    const intro = isItem ? introOf(lines, index) : null;
    const next = lines[index + 1];
    return {
      titles: titles.filter((title) => title !== line),
      head,
      intro: intro === head ? null : intro,
      back,
      next: next?.block === line.block ? next : null,
      tells,
      under: line.blockKind === 'title' && body >= 0 ? lines.slice(body, body + MOST_UNDER) : NO_LINES,
    };
  };
}

const LONGEST_LIST = 60;

/** The nearest line in front of an item that is none itself. */
function introOf(lines: readonly Line[], index: number): Line | null {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_LIST); at--) {
    if (lines[at]!.blockKind !== 'list-item') return lines[at]!;
  }
  return null;
}
