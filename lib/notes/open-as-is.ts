/**
 * A database in the version it has, for who has no window and should stay small: none is made where there is none (null), and none
 * is brought up to date. Rejects where it cannot be opened.
 */
export function openAsItIs(name: string): Promise<IDBDatabase | null> {
  const { promise, resolve, reject } = Promise.withResolvers<IDBDatabase | null>();
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => {
    // it was not there
    request.transaction?.abort();
    resolve(null);
  };
  request.onsuccess = () => {
    // an upgrade elsewhere is not to wait for a look
    request.result.onversionchange = () => request.result.close();
    resolve(request.result);
  };
  request.onerror = () => reject(request.error);
  return promise;
}

/** What a request comes to. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
  return promise;
}
