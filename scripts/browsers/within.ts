/** What comes within so many milliseconds; else an error: a browser in which something went wrong may answer nothing any more. */
export function within<T>(ms: number, coming: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
  return Promise.race([coming, late]).finally(() => clearTimeout(timer));
}
