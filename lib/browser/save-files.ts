/** A file that is given to the reader, in parts. */
interface OutFile {
  readonly name: string;
  readonly type: string;
  readonly parts: readonly string[];
}

/** How long, in milliseconds, a file stays in memory: a browser may ask the reader first where to put it. */
const PATIENCE = 10 * 60 * 1000;

/** Gives files to the reader as downloads, one after the other. No permission is needed, and nothing leaves the browser. */
export function saveFiles(files: readonly OutFile[]): void {
  for (const { name, type, parts } of files) {
    const address = URL.createObjectURL(new Blob([...parts], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
  }
}
