/** How long, in milliseconds, an upgrade in another window is waited for. */
const PATIENCE = 10_000;

/**
 * A database in the version it has, for who has no window and should stay small: none is made where there is none (null), and none
 * is brought up to date. Rejects where it cannot be opened, or not soon.
 */
export function openAsItIs(name: string): Promise<IDBDatabase | null> {
  const { promise, resolve, reject } = Promise.withResolvers<IDBDatabase | null>();
  const request = indexedDB.open(name);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    reject(new DOMException('the database does not answer', 'TimeoutError'));
  }, PATIENCE);
  request.onupgradeneeded = () => {
    // it was not there
    request.transaction?.abort();
    clearTimeout(timer);
    resolve(null);
  };
  request.onsuccess = () => {
    clearTimeout(timer);
    if (isLate) return request.result.close();
    // an upgrade elsewhere is not to wait for a look
    request.result.onversionchange = () => request.result.close();
    resolve(request.result);
  };
  request.onerror = () => {
    clearTimeout(timer);
    reject(request.error);
  };
  return promise;
}

/** What a request comes to. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
  return promise;
}
