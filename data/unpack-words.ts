/**
 * The entries of a file of data/words. Takes it as it is, or as the packages carry it (scripts/build/without-examples.ts): the
 * phrases, parted by "|", under their kinds ("!" behind them: they need their accents), and under no kind those that hide
 * others. What hides a phrase hides every one that it overlaps, so it does not matter in which entry it stands.
 */
export function unpackWords(file: unknown): unknown {
  if (Array.isArray(file)) return file;
  const { '': hiders, ...lists } = file as Readonly<Record<string, string>>;
  return Object.entries(lists).map(([kinds, phrases], at) => ({
    kinds: kinds.replace('!', '').split(' '),
    phrases: phrases.split('|'),
    ...(kinds.endsWith('!') && { needsAccents: true }),
    ...(at === 0 && hiders !== undefined && { hiddenBy: hiders.split('|') }),
  }));
}
