import type { Span } from './article.ts';

/** A head that what follows may stand under. */
interface Head extends Span {
  /** How deep it stands; a head ends those that stand as deep as it, or deeper. */
  readonly level: number;
  /** Where it stands in the order of what it heads (a block, a row): heads right behind one another are told by that. */
  readonly place: number;
}

/** Deeper than this nobody nests heads; of more the outer ones count. */
const DEEPEST = 10;

/** How heads number their parts, the outer ways first: "Phần I", "Điều 2", "A.", "II.", "1.", "1.2", "a)". */
const NUMBERINGS: readonly RegExp[] = [
  /^(?:phần|chương|mục)\s/iu,
  /^điều\s\d/iu,
  /^[A-H][.)]/u,
  /^[IVXL]{1,6}\s?[.)/–-]/u,
  /^\d{1,2}\s?[.)/](?!\d)/u,
  /^\d{1,2}\.\d/u,
  /^[a-zđ][.)]/u,
];
const UNNUMBERED = NUMBERINGS.length;
/** A line in capitals without a number stands over what letters and figures number: "MỤC TIÊU NĂM 2018" over "1. Kinh tế". */
const LOUD = 1.5;

function numberingOf(words: string): number {
  const found = NUMBERINGS.findIndex((numbering) => numbering.test(words));
  if (found >= 0) return found;
  return words === words.toUpperCase() && /\p{L}{2}.*\p{L}{2}/u.test(words) ? LOUD : UNNUMBERED;
}

/** The heads that are open at a place, the outer ones first. */
export interface HeadChain {
  readonly open: () => readonly Head[];
  /** A head begins: `words` as printed. */
  readonly add: (head: Head, words: string) => void;
}

/**
 * Heads stand under those of a higher level; among heads of one level the way they number their parts tells, and one right
 * behind another, both without a number, stands under it: nothing else would.
 */
export function createHeadChain(): HeadChain {
  let chain: readonly (Head & { readonly numbering: number })[] = [];
  return {
    open: () => chain,
    add(head, words) {
      const numbering = numberingOf(words);
      const isUnder = (outer: (typeof chain)[number]): boolean => {
        if (outer.level !== head.level) return outer.level < head.level;
        if (outer.numbering !== numbering) return outer.numbering < numbering;
        return (numbering === UNNUMBERED || numbering === LOUD) && outer.place === head.place - 1;
      };
      const kept = chain.filter(isUnder);
      chain = kept.length < DEEPEST ? [...kept, { ...head, numbering }] : kept;
    },
  };
}
