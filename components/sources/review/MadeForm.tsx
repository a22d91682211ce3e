import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useReview } from './context.ts';
import { makingKeys } from './making-keys.ts';
import { TextField } from './TextField.tsx';

interface Props {
  legend: string;
  /** The field of its name: what it is called, what is said below it, and how long it may be. */
  label: string;
  hint?: string;
  most: number;
  name: string;
  onName: (name: string) => void;
  isNew: boolean;
  /** Keeps what was made; false where its name cannot be kept. */
  onKeep: () => boolean;
  onClose: () => void;
  children: ComponentChildren;
}

/** The fields in which something that the data has not is made: its name first, which is gone back to while it cannot be kept. */
export function MadeForm({ legend, label, hint, most, name, onName, isNew, onKeep, onClose, children }: Props) {
  const { t } = useReview();
  const [isWrong, setWrong] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  const focus = () => box.current?.querySelector('input')?.focus();
  useLayoutEffect(focus, []);
  const keep = () => {
    if (onKeep()) return;
    setWrong(true);
    focus();
  };
  return (
    <fieldset ref={box} class="review-made" onKeyDown={makingKeys(keep, onClose)}>
      <legend>{legend}</legend>
      <TextField
        label={label}
        value={name}
        most={most}
        hint={hint}
        error={isWrong ? t.made.wrongName : null}
        onValue={(value) => {
          onName(value);
          setWrong(false);
        }}
      />
      {children}
      <p class="editor-buttons">
        <button type="button" class="primary" onClick={keep}>
          {isNew ? t.made.make : t.made.change}
        </button>
        <button type="button" onClick={onClose}>
          {t.made.close}
        </button>
      </p>
    </fieldset>
  );
}
