import { LOWERED, RAISED } from '../text/raised.ts';
import type { Script } from './shown.ts';

/** The text with its digits raised or lowered, one for one; all else stays, so lengths stay. */
export function withScript(text: string, script: Script): string {
  if (script === null) return text;
  const digits = script === 'raised' ? RAISED : LOWERED;
  return text.replace(/[0-9]/g, (digit) => digits[Number(digit)]!);
}

/** The text with every digit on the line. */
export function withoutScript(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹₀-₉]/g, (digit) => String(Math.max(RAISED.indexOf(digit), LOWERED.indexOf(digit))));
}

/** Is the character a raised or lowered digit? */
export const isScriptDigit = (character: string): boolean => RAISED.includes(character) || LOWERED.includes(character);
