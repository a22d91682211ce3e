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
  /** As they were last; what the browser tells first may already be another size than when the watch began. */
  const sizes = new Map<Element, string>();
  const observer = new view.ResizeObserver((entries) => {
    for (const { target } of entries) {
      const now = sizeOf(target);
      const before = sizes.get(target);
      sizes.set(target, now);
      if (before !== undefined && before !== now) changed(target);
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
        sizes.set(element, sizeOf(element));
        observer.observe(element);
      }
    },
  };
}

const sizeOf = (element: Element): string => {
  const { width, height } = element.getBoundingClientRect();
  return `${Math.round(width)} ${Math.round(height)}`;
};
