import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  most: number;
  error: string | null;
  placeholder?: string;
  type?: 'text' | 'date';
  isNumber?: boolean;
  hint?: string | undefined;
  onValue: (value: string) => void;
}

/** A field of one line with its name above and, below, what it cannot be kept for. */
export function TextField({
  label,
  value,
  most,
  error,
  placeholder,
  type = 'text',
  isNumber = false,
  hint,
  onValue,
}: Props) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== null && `${id}-error`].filter(Boolean).join(' ');
  const field = {
    id,
    autocomplete: 'off',
    dir: 'auto' as const,
    'aria-invalid': error !== null,
    'aria-describedby': described || undefined,
    value,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
  };
  return (
    <div class="correct-field">
      <label for={id}>{label}</label>
      {type === 'date' ? (
        <input type="date" {...field} />
      ) : (
        <input
          type="text"
          inputMode={isNumber ? 'numeric' : 'text'}
          maxLength={most}
          placeholder={placeholder}
          {...field}
        />
      )}
      {hint !== undefined && (
        <span class="review-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error !== null && (
        <span class="correct-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
