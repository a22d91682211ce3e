import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For a button that goes when it is pressed: the focus goes to the one that takes its place. `state` changes when that
 * happens. Only the item that the reader acted on takes the focus.
 */
export function useTakeover(state: unknown) {
  const acted = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!acted.current) return;
    acted.current = false;
    button.current?.focus();
  }, [state]);
  return {
    button,
    act: (does: () => void) => () => {
      acted.current = true;
      does();
    },
  };
}
