/** Milliseconds in which a window that is being closed says so. */
const FAREWELL = 500;

/**
 * Waits for something that is loaded late. A window that is being closed refuses to load anything, and does so before it says that it
 * goes: that is no error, and what waits is never answered. `end`: the window goes.
 */
export async function whileOpen<T>(loading: Promise<T>, end: AbortSignal): Promise<T> {
  try {
    return await loading;
  } catch (error) {
    await new Promise((done) => setTimeout(done, FAREWELL));
    if (end.aborted) return new Promise<never>(() => {});
    throw error;
  }
}
