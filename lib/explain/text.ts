/** Printed words in a sentence. */
export function quoted(words: string): string {
  return `“${words}”`;
}

/** With a capital at the start. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
