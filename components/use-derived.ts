import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';

/** What `from` makes of signals; the component renders again only when that changes. `from` is made anew as `inputs` change. */
export function useDerived<T>(from: () => T, inputs: readonly unknown[]): T {
  return useMemo(() => computed(from), inputs).value;
}
