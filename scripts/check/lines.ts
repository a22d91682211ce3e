/**
 * The lines of a stream of bytes in UTF-8, one after the other. Only "\n" ends a line: JSON may hold the other line marks
 * of Unicode as they are. The last line needs no end.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    const last = pieces.pop()!;
    for (const piece of pieces) {
      parts.push(piece);
      yield parts.join('');
      parts = [];
    }
    parts.push(last);
  }
  const rest = parts.join('') + decoder.decode();
  if (rest.trim() !== '') yield rest;
}
