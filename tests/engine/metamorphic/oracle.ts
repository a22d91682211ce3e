/**
 * When two printed numbers agree, from the rules of DESIGN §6 alone. Numbers are whole millionths (`bigint`), so that
 * nothing is rounded. Nothing here may be imported from lib/check: this is what it is held against.
 */
export type Micro = bigint;

export type Word = 'exact' | 'more-than' | 'less-than' | 'about';

export interface Print {
  readonly value: Micro;
  /** One unit of the last printed digit; 0 for a count. */
  readonly unit: Micro;
  readonly word: Word;
}

/**
 * `edge`: the rules do not say on which side a number at the very end of an interval falls; `far`: nor how far "khoảng" may
 * reach before it is another number.
 */
export type Outcome = 'equal' | 'agree' | 'open' | 'apart' | 'edge' | 'far';

const ONE = 1_000_000n;

/** 2.88 → 2880000. At most six places behind the point. */
export function micro(decimal: string): Micro {
  const [whole = '0', part = ''] = decimal.split('.');
  return BigInt(whole) * ONE + BigInt(part.padEnd(6, '0').slice(0, 6));
}

/** One unit of the last digit that is not zero. */
function lastUnit(value: Micro): Micro {
  let unit = 1n;
  while (value !== 0n && value % (unit * 10n) === 0n) unit *= 10n;
  return unit;
}

/** How far a bound word customarily reaches: one unit of the last non-zero digit, at most a tenth. */
function reach(value: Micro): Micro {
  const unit = lastUnit(value);
  return unit * 10n > value ? value / 10n : unit;
}

type Ends = readonly [low: Micro | null, high: Micro | null];

function customary({ value, word }: Print): Ends {
  const size = reach(value);
  if (word === 'exact') return [value, value];
  return [word === 'more-than' ? value : value - size, word === 'less-than' ? value : value + size];
}

/** What the word does not exclude; "khoảng" has no end the rules would name. */
function logical({ value, word }: Print): Ends {
  if (word === 'exact') return [value, value];
  return [word === 'more-than' ? value : null, word === 'less-than' ? value : null];
}

/** Numbers both have: some, only the ends, or none. */
function common(a: Ends, b: Ends): 'inside' | 'end' | 'none' {
  const low = a[0] === null || (b[0] !== null && b[0] > a[0]) ? b[0] : a[0];
  const high = a[1] === null || (b[1] !== null && b[1] < a[1]) ? b[1] : a[1];
  if (low === null || high === null || low < high) return 'inside';
  if (low > high) return 'none';
  const isPoint = (ends: Ends): boolean => ends[0] === ends[1];
  const inner = (ends: Ends): boolean => (ends[0] === null || ends[0] < low) && (ends[1] === null || low < ends[1]);
  if (isPoint(a) && isPoint(b)) return 'inside';
  return (isPoint(a) && inner(b)) || (isPoint(b) && inner(a)) ? 'inside' : 'end';
}

/** Does the finer value lie in [p − ½u, p + u) of the coarser one? */
function isRounded(a: Print, b: Print): boolean {
  const [coarse, fine] = a.unit > b.unit ? [a, b] : [b, a];
  return fine.value * 2n >= coarse.value * 2n - coarse.unit && fine.value < coarse.value + coarse.unit;
}

/** `computed`: a share of plan or an index, which each paper computes for itself. */
export function agreement(page: Print, source: Print, computed = false): Outcome {
  if (page.word === source.word) {
    if (page.value === source.value) return 'equal';
    if (page.unit !== source.unit && isRounded(page, source)) return 'agree';
    const apart = page.value > source.value ? page.value - source.value : source.value - page.value;
    return computed && [page.unit, source.unit].some((unit) => apart <= unit) ? 'agree' : 'apart';
  }
  const usual = common(customary(page), customary(source));
  if (usual !== 'none') return usual === 'inside' ? 'agree' : 'edge';
  // An exact number printed more coarsely than the other stands for all it may be rounded from.
  if (isRounded(page, source) && page.unit !== source.unit) return 'edge';
  const possible = common(logical(page), logical(source));
  if (possible === 'none') return 'apart';
  if (isFar(page, source) && [page.word, source.word].includes('about')) return 'far';
  return possible === 'inside' || isPrinted(page, source) ? 'open' : 'edge';
}

function isFar(a: Print, b: Print): boolean {
  return a.value * 2n <= b.value || b.value * 2n <= a.value;
}

/** "The logical interval includes the printed number itself." */
function isPrinted(page: Print, source: Print): boolean {
  return page.value === source.value;
}
