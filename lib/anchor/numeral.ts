/** A digit; fullwidth ones count. */
export const DIGIT = /[0-9０-９]/;

/** A number in digits, read. */
export interface Numeral {
  /** Its value as Vietnamese writes it (dot between thousands, comma before decimals), without needless zeros. */
  readonly value: string;
  /** Its groups of digits, whatever parts them: 2,88 and 2.88 have the same. */
  readonly groups: string;
}

/** Digits of a telephone number in Vietnam, with the 0 in front, at least. */
const TELEPHONE = 9;

/**
 * Reads a printed number: groups of digits parted by a dot, a comma or a blank, with marks that are not seen in between.
 * Two numbers are the same when value or groups are.
 */
export function readNumeral(printed: string): Numeral {
  const plain = printed
    .replace(/\p{Cf}/gu, '')
    .replace(/\s/g, ' ')
    .replace(/[０-９．，]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const groups = plain.split(/[., ]/);
  const digits = groups.join('');
  // a telephone number is the same however its digits are grouped
  if (/^0\d{2}/.test(groups[0]!) && digits.length >= TELEPHONE) return { value: digits, groups: digits };
  return { value: valueOfGroups(groups, plain.replace(/\d/g, '')), groups: groups.join('_') };
}

/** "1.234,5" is 1234.5, "2.500" is 2500, "2,50" is 2.5, "1.234.567" is 1234567; what is no number stays as it is grouped. */
function valueOfGroups(groups: readonly string[], marks: string): string {
  const mark = marks.at(-1);
  const others = marks.slice(0, -1);
  const isThousands = (parts: readonly string[]): boolean =>
    parts[0]!.length <= 3 && parts.slice(1).every((part) => part.length === 3);
  if (mark === undefined) return shortest(groups[0]!, '');
  const isOneMark = [...marks].every((other) => other === mark);
  if (isOneMark && groups[0] !== '0' && isThousands(groups) && (mark !== ',' || others !== ''))
    return shortest(groups.join(''), '');
  const whole = groups.slice(0, -1);
  const isDecimal = mark !== ' ' && [...others].every((other) => other !== mark && other === others[0]);
  return isDecimal && (others === '' || isThousands(whole))
    ? shortest(whole.join(''), groups.at(-1)!)
    : groups.join('_');
}

function shortest(whole: string, decimals: string): string {
  const shown = whole.replace(/^0+(?=\d)/, '');
  const rest = decimals.replace(/0+$/, '');
  return rest === '' ? shown : `${shown}.${rest}`;
}
