import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';

/** The packages of one build, by their names. */
export interface Build {
  /** How and where it was built. */
  readonly name: string;
  readonly packages: ReadonlyMap<string, Uint8Array>;
}

export const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * What is not the same in two builds, one line each; none where they are the same bytes. A package that both have and that differs is
 * opened, and the files in it are named.
 */
export function differences(one: Build, other: Build): string[] {
  const names = [...new Set([...one.packages.keys(), ...other.packages.keys()])].sort();
  return names.flatMap((name) => {
    const [a, b] = [one.packages.get(name), other.packages.get(name)];
    if (a === undefined || b === undefined) return [`${name} is only in ${(a === undefined ? other : one).name}`];
    if (fingerprint(a) === fingerprint(b)) return [];
    const files = differentFiles(a, b);
    return [`${name} is another in ${other.name}: ${files.length === 0 ? 'how it is packed' : files.join(', ')}`];
  });
}

function differentFiles(one: Uint8Array, other: Uint8Array): string[] {
  const [a, b] = [unzipSync(one), unzipSync(other)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return names.filter((name) => {
    const [here, there] = [a[name], b[name]];
    return here === undefined || there === undefined || fingerprint(here) !== fingerprint(there);
  });
}
