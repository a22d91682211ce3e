/**
 * Weights as the packages carry them: whole numbers as text, most of them one sign each, since two thirds are small or
 * nought. A number is its zigzag (0, -1, 1, -2, 2 …) in signs of two kinds: one that ends it, and, in front of that, those
 * that hold its lower part. A run of noughts is a mark and the length of the run.
 */
const RUN = '!';
/** Runs shorter than this are written out. */
const SHORTEST_RUN = 3;
/** No sign that a text of JSON or of JavaScript would have to escape. */
const SIGNS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (sign) => !'!"$\\`'.includes(sign),
);
/** The first so many signs end a number; the others go on. */
const ENDS = 80;
const GOES_ON = SIGNS.length - ENDS;

function signsOf(number: number): string {
  let signs = '';
  let rest = number;
  for (; rest >= ENDS; rest = Math.floor(rest / GOES_ON)) signs += SIGNS[ENDS + (rest % GOES_ON)];
  return signs + SIGNS[rest];
}

/** Whole numbers as text; see `unpack`. */
export function pack(numbers: readonly number[]): string {
  let text = '';
  for (let at = 0; at < numbers.length; at++) {
    let run = 0;
    while (numbers[at + run] === 0) run++;
    const number = numbers[at]!;
    if (run < SHORTEST_RUN) text += signsOf(number < 0 ? -2 * number - 1 : 2 * number);
    else {
      text += RUN + signsOf(run);
      at += run - 1;
    }
  }
  return text;
}

/** The numbers that were packed into a text. Throws where a sign is none of ours; a text cut off gives fewer numbers. */
export function unpack(text: string): number[] {
  const numbers: number[] = [];
  let isRun = false;
  let value = 0;
  let scale = 1;
  for (const sign of text) {
    if (sign === RUN) {
      isRun = true;
      continue;
    }
    const at = SIGNS.indexOf(sign);
    if (at < 0) throw new Error(`weights: no number is written with ${JSON.stringify(sign)}`);
    value += (at < ENDS ? at : at - ENDS) * scale;
    scale *= GOES_ON;
    if (at >= ENDS) continue;
    if (isRun) for (let count = 0; count < value; count++) numbers.push(0);
    else numbers.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    isRun = false;
    value = 0;
    scale = 1;
  }
  return numbers;
}
