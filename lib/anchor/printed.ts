/**
 * A telephone number: nine digits or more with the 0 in front, however they are grouped. A number: digits in groups with a dot, a
 * comma or, before exactly three digits, a blank between them ("2 937,3"). A word: letters with their accents; it ends at a capital
 * behind a small letter, since there two elements met ("nghịChi"), unless that is the capital of a unit ("kWh"). Raised or lowered
 * digits; any other character that is seen. Marks that are not seen (\p{Cf}) may stand anywhere inside. Every choice hangs on the
 * next character alone, or on the next few, so that the time is linear.
 */
const TOKEN =
  /0(?:[ .\u00a0]?[0-9]){8,10}(?![ .\u00a0,]?[0-9])|[kcdmKCDM]?[mM][23²³](?![\p{L}\p{N}])|[cdkmnpµ]\p{Lu}{1,3}\p{Ll}?(?![\p{L}\p{N}\p{M}])|[¼-¾⅐-⅞]|[0-9０-９]{1,3}(?:[ \u00a0\u2009\u202f][0-9０-９]{3}(?![0-9０-９]))+(?:[.,．，][0-9０-９]+)?|[0-9０-９]+(?:\p{Cf}*(?:[.,．，]\p{Cf}*)?[0-9０-９]+)*|\p{Lu}[\p{Lu}\p{M}\p{Cf}]*[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Cf}]*|\p{L}[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Cf}]*|[⁰¹²³⁴-⁹₀-₉]+|[^\s\p{M}\p{Cf}]/gu;

/** A piece of a text as it is printed, and its UTF-16 offset. */
export interface Printed {
  readonly printed: string;
  readonly start: number;
}

/** Three capitals or more, then a small letter: a heading and the paragraph behind it ("CÔNG NGHIỆPChỉ số"). */
const RUN_ON = /^(?:\p{Lu}[\p{M}\p{Cf}]*){2}\p{Lu}[\p{Lu}\p{M}\p{Cf}]*\p{Ll}/u;

/** A run of capitals and a small letter have more characters. */
const SHORTEST_RUN = 3;

/** The pieces of a text in their order, a heading in capitals parted from the word that was run on to it. */
export function* printedIn(text: string): Generator<Printed> {
  for (const { 0: printed, index: start } of text.matchAll(TOKEN)) {
    const capitals = printed.length > SHORTEST_RUN ? RUN_ON.exec(printed)?.[0] : undefined;
    const cut = capitals === undefined ? 0 : capitals.slice(0, -1).search(/\p{Lu}[\p{M}\p{Cf}]*$/u);
    if (cut > 0) yield { printed: printed.slice(0, cut), start };
    yield { printed: printed.slice(cut), start: start + cut };
  }
}
