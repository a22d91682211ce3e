const LINE_END = 0x0a;

/**
 * The lines of a stream of bytes in UTF-8, one after the other, as bytes: whether a line is text is a question of its own.
 * Only "\n" ends a line: JSON may hold the other line marks of Unicode as they are. The last line needs no end.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, end)]);
      parts = [];
      from = end + 1;
    }
    parts.push(chunk.subarray(from));
  }
  const rest = Buffer.concat(parts);
  if (rest.toString().trim() !== '') yield rest;
}
