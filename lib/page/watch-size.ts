/** Watches how large elements are on a page: a rule of a style that shows or hides text changes that, and nothing else does. */
export interface SizeWatch {
  /** Watches these elements, and no longer those before them. */
  readonly of: (elements: readonly Element[]) => void;
}

/** `changed` is told of an element that has another size than before. Ends with the signal. */
export function watchSize(
  view: Window & typeof globalThis,
  changed: (element: Element) => void,
  signal: AbortSignal,
): SizeWatch {
  // a page that is not laid out has no sizes
  if (typeof view.ResizeObserver !== 'function' || signal.aborted) return { of: () => {} };
  /** Null until the browser has told it first. */
  const sizes = new Map<Element, string | null>();
  const observer = new view.ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const before = sizes.get(target) ?? null;
      const now = `${Math.round(contentRect.width)} ${Math.round(contentRect.height)}`;
      sizes.set(target, now);
      if (before !== null && before !== now) changed(target);
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    of(elements) {
      for (const element of sizes.keys()) {
        if (elements.includes(element)) continue;
        sizes.delete(element);
        observer.unobserve(element);
      }
      for (const element of elements) {
        if (sizes.has(element)) continue;
        sizes.set(element, null);
        observer.observe(element);
      }
    },
  };
}
