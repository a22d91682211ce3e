import './correct.css';
import type { ComponentChildren, Ref } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

interface Props {
  /** What is mended in it. */
  label: string;
  form: { readonly current: HTMLFormElement | null };
  class?: string;
  /** Changes when what cannot be kept was told: the first such field then gets the focus. */
  told?: unknown;
  onKeep: () => void;
  onClose: () => void;
  children: ComponentChildren;
}

/** A form in which a figure that was read is said otherwise. Enter keeps it, Escape lets go of it; a list that is open has both first. */
export function EditForm({ label, form, class: own, told, onKeep, onClose, children }: Props) {
  useLayoutEffect(() => focusWrong(form.current), [told]);
  return (
    <form
      ref={form as Ref<HTMLFormElement>}
      class={own === undefined ? 'correct' : `correct ${own}`}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
    </form>
  );
}

/** Puts the focus on the first field of a form that holds nothing which can be kept. */
export function focusWrong(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
