import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
  /** What it means, in a line below. */
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly box?: RefObject<HTMLInputElement | null>;
}

/** One thing that is on or off. */
export function Switch({ on, onChange, children, hint, disabled = false, box }: SwitchProps) {
  const id = useId();
  return (
    <div class="options-choice">
      <label>
        <input
          type="checkbox"
          {...(box && { ref: box })}
          checked={on}
          disabled={disabled}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{children}</span>
      </label>
      {hint !== undefined && (
        <p id={id} class="options-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

interface OneOfProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string; readonly lang?: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of several. */
export function OneOf<T extends string>({ label, options, chosen, onChoose }: OneOfProps<T>) {
  const name = useId();
  return (
    <fieldset class="options-one-of">
      <legend>{label}</legend>
      {options.map(({ value, text, lang }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span lang={lang}>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
