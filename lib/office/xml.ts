import { Parser } from 'saxen';
import { OfficeError } from './faults.ts';

/** What is told of an XML text, in its order. Names come without their prefixes ("w:p" is "p"). */
export interface XmlListener {
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text?(text: string): void;
}

/**
 * Reads an XML text of an office file. Such a file declares no document type, with which entities could be made that grow
 * without end or stand for other files: one that does is `broken`, as is one that is not well formed.
 */
export function readXml(bytes: Uint8Array, listener: XmlListener): void {
  const parser = new Parser();
  let isBroken = false;
  const stop = (): void => {
    isBroken = true;
    parser.stop();
  };
  parser.on('openTag', (name, attributes) => {
    const own = bareName(name);
    listener.open(own, (wanted) => attributeOf(attributes(), wanted));
  });
  parser.on('closeTag', (name) => listener.close(bareName(name)));
  parser.on('text', (text, decode) => listener.text?.(decode(text)));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('attention', stop);
  parser.on('error', stop);
  parser.on('warn', () => {});
  parser.parse(decoded(bytes));
  if (isBroken) throw new OfficeError('broken');
}

const bareName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute under its own name, or behind any prefix ("w:val"). */
function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  for (const [name, value] of Object.entries(attributes)) if (bareName(name) === wanted) return value;
  return undefined;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
