import { useId } from 'preact/hooks';
import type { Choice } from './choices.ts';

interface Props {
  label: string;
  choices: readonly Choice[];
  value: string;
  /** What is said of a value that none of the choices has. */
  valueName: string;
  onChoose: (id: string) => void;
}

/** A field with few values. One that was read and cannot be chosen is said, and stays until another is chosen. */
export function SelectField({ label, choices, value, valueName, onChoose }: Props) {
  const id = useId();
  const isListed = choices.some((choice) => choice.id === value);
  return (
    <div class="correct-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {!isListed && (
          <option value={value} disabled>
            {valueName}
          </option>
        )}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
