import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CorrectTexts } from '../texts/correct.ts';
import { type Choice, matching } from './choices.ts';

/** So many entries are drawn at a time: more is looked through by typing. */
const MOST = 60;

interface Props {
  label: string;
  choices: readonly Choice[];
  /** The id of the entry that holds now; null where none does. */
  value: string | null;
  /** What is said of a value that no entry has. */
  valueName: string;
  error: string | null;
  t: CorrectTexts['choose'];
  onChoose: (id: string) => void;
  /** What stands in the field by now is, or is not, the name of an entry. */
  onStray: (stray: boolean) => void;
}

/**
 * A field with a list that is searched by typing, without accents as well, by the combobox pattern of WAI-ARIA: arrows go
 * through the list, Enter takes an entry, Escape closes the list first.
 */
export function Combobox({ label, choices, value, valueName, error, t, onChoose, onStray }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const found = typed === null ? choices : matching(choices, typed);
  const drawn = found.slice(0, MOST);
  const optionId = (index: number) => `${id}-${index}`;

  useLayoutEffect(() => {
    if (isOpen && at >= 0) list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen, at]);

  const open = () => {
    if (isOpen) return;
    setOpen(true);
    setAt(typed === null ? drawn.findIndex((choice) => choice.id === value) : -1);
  };
  const take = (choice: Choice) => {
    setTyped(null);
    setOpen(false);
    setAt(-1);
    onStray(false);
    onChoose(choice.id);
  };
  const leave = () => {
    setOpen(false);
    if (typed === null) return;
    const exact = found.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase());
    if (exact) take(exact);
    else if (typed.trim() === '') setTyped(null);
    else onStray(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) return open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (drawn.length > 0) setAt((at + step + drawn.length) % drawn.length);
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      const choice = drawn[at] ?? (drawn.length === 1 ? drawn[0] : undefined);
      if (choice) take(choice);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div class="correct-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && at >= 0 ? optionId(at) : undefined}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        placeholder={t.placeholder}
        value={typed ?? valueName}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setAt(-1);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onClick={open}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <div class="correct-list" role="listbox" tabIndex={-1} id={`${id}-list`} aria-label={label} ref={list}>
          {drawn.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
            <div
              key={choice.id}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              data-choice={choice.id}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(choice)}
            >
              {choice.name}
            </div>
          ))}
        </div>
      )}
      <span class="visually-hidden" role="status">
        {isOpen && typed !== null && (found.length === 0 ? t.nothing : t.found(found.length))}
      </span>
      {isOpen && found.length === 0 && (
        <span class="correct-none" aria-hidden="true">
          {t.nothing}
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
