import { bareKey } from './similar.ts';

/** How a syllable of Vietnamese is written, without its accents: a beginning, vowels, an end. */
const SYLLABLE = /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh|n|ph?|qu?|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng|nh|n|p|t)?$/;

/** Might words (their keys) be Vietnamese? Most of them are written as its syllables are; "some years later" is not. */
export function mayBeVietnamese(keys: readonly string[]): boolean {
  const syllables = keys.filter((key) => SYLLABLE.test(bareKey(key)));
  return syllables.length > keys.length / 2;
}
