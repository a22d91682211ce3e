import type { Figure } from './figure.ts';

/**
 * Does the page print the magnitude itself, so that the value has it already ("45 tỷ")? Then the value is more than its
 * digits, however their separators are read. Whole numbers say it: the panel asks this too, and carries no library of decimals.
 */
export function printsMagnitude({ number, value }: Pick<Figure, 'number' | 'value'>, text: string): boolean {
  const digits = text.slice(number.start, number.end).replace(/\D/g, '');
  if (digits === '') return false;
  const [whole = '0', fraction = ''] = value.split('.');
  const [ours, printed] = [BigInt(whole), BigInt(digits)];
  return ours > printed || (ours === printed && fraction !== '');
}
