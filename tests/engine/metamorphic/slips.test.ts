import { describe, expect, it } from 'vitest';
import { pack } from '../../world.ts';
import { held } from './held.ts';
import { agreement, micro, type Outcome, type Print } from './oracle.ts';
import { partOfRun, RUN_TIME } from './random.ts';
import { type Printed, slips, type Value, valuesOf } from './slips.ts';
import { type KnownFigure, type KnownText, knownTexts } from './texts.ts';

const AGREEING = ['match', 'consistent', 'target-met'];
const references = pack.figures;

interface Slip {
  readonly known: KnownText;
  readonly figure: KnownFigure;
  readonly wrong: Printed;
}

function printedOf({ text }: KnownText, { number }: KnownFigure): Printed {
  const magnitude = /^ ?(?:tỷ|ty) /u.test(text.slice(number.end)) ? 'tỷ' : '';
  return { digits: text.slice(number.start, number.end), magnitude };
}

function textWith({ figure: { number }, wrong }: Slip, text: string): string {
  const rest = text.slice(number.end);
  const behind = wrong.magnitude === 'triệu' ? rest.replace(/tỷ/u, 'triệu').replace(/^ ty /u, ' trieu ') : rest;
  return text.slice(0, number.start) + wrong.digits + behind;
}

/** What the source prints for the figure, and whether each paper computes it for itself. */
function sourceOf({ reference }: KnownFigure): { print: Print; computed: boolean; doubtful: boolean } {
  if (reference === '139 of 90') {
    return { print: { value: (micro('139') * 100n) / 90n, unit: 0n, word: 'exact' }, computed: true, doubtful: false };
  }
  const found = references.find(({ id }) => id === reference);
  if (found === undefined) throw new Error(`no reference ${reference}`);
  const word = found.bound === 'more-than' ? 'more-than' : 'exact';
  const print: Print = { value: micro(found.value), unit: micro(found.precision ?? '0'), word };
  return { print, computed: found.measure === 'share-of-plan', doubtful: found.doubt !== null };
}

/** What DESIGN §6 says of the slipped number, in any of its readings. */
function allowed({ figure, wrong }: Slip): Outcome[] {
  const { print, computed, doubtful } = sourceOf(figure);
  // A doubtful number agrees in its own printed form alone, and these are all of another form.
  if (doubtful) return ['apart'];
  const { word } = print;
  const isCount = print.unit === 0n && !computed;
  return valuesOf(wrong).map(({ value, unit }: Value) =>
    agreement({ value, unit: isCount && value % 1_000_000n === 0n ? 0n : unit, word }, print, computed),
  );
}

const { cases, title, random } = partOfRun(0.35, 'a slip in a number');
const all: Slip[] = knownTexts.flatMap((known) =>
  known.figures
    .filter(({ reference }) => reference !== null)
    .flatMap((figure) => slips(printedOf(known, figure)).map((wrong) => ({ known, figure, wrong }))),
);
const singles = random.shuffled(all);

/** The number's own slip, and from the second round on another one behind it in the same text. */
function drawAt(round: number, made: number): Slip & { readonly text: string } {
  const slip = singles[made % singles.length]!;
  const behind = singles.filter(
    ({ known, figure }) => known === slip.known && figure.number.start > slip.figure.number.end,
  );
  const text = round === 0 || behind.length === 0 ? slip.known.text : textWith(random.pick(behind), slip.known.text);
  return { ...slip, text: textWith(slip, text) };
}

describe(title, { timeout: RUN_TIME }, () => {
  it('makes the verdict leave agreement, unless the rules say that the new number still agrees', () => {
    const failures: string[] = [];
    for (let made = 0; made < cases; made++) {
      const slip = drawAt(Math.floor(made / singles.length), made);
      const { known, figure, wrong, text } = slip;
      const outcomes = allowed(slip);
      const found = held(text).find(({ start }) => start === figure.number.start);
      const agrees = found !== undefined && AGREEING.includes(found.kind);
      const may = outcomes.some((outcome) => outcome !== 'apart' && outcome !== 'open');
      const must = outcomes.every((outcome) => outcome === 'equal' || outcome === 'agree');
      if ((agrees && may) || (!agrees && !must)) continue;
      const rules = `by the rules ${outcomes.join('|')}`;
      failures.push(`${known.name}: ${wrong.digits} ${wrong.magnitude} is ${found?.kind}, ${rules}`);
    }
    expect(failures).toEqual([]);
  });
});
