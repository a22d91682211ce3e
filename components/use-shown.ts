import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { usePanel } from './context.ts';
import { type Jump, setOpened } from './shown.ts';
import { useDerived } from './use-derived.ts';

/** Runs as the signals it reads change, until the component goes; begun anew as `inputs` change. */
export function useFollowing(does: () => void, inputs: readonly unknown[]): void {
  useEffect(() => effect(does), inputs);
}

/** Whether something of the panel is open, by its name, and the way to open and close it. */
export function useOpen(name: string): readonly [boolean, (open: boolean) => void] {
  const { shown } = usePanel();
  const isOpen = useDerived(() => shown.opened.value.has(name), [shown, name]);
  return [isOpen, (open) => setOpened(shown, name, open)];
}

/** The wish to see the card of one of these figures; null while it is for another. */
export function useJump(isOne: (index: number) => boolean, inputs: readonly unknown[]): Jump | null {
  const { shown } = usePanel();
  return useDerived(() => {
    const jump = shown.jump.value;
    return jump !== null && isOne(jump.index) ? jump : null;
  }, [shown, ...inputs]);
}
