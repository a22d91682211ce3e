import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Combobox } from '../../correct/Combobox.tsx';
import type { Choice } from '../../correct/choices.ts';
import { useReview } from './context.ts';

interface Props {
  field: 'indicator' | 'place';
  choices: readonly Choice[];
  value: string | null;
  valueName: string;
  isFault: boolean;
  onChoose: (id: string) => void;
  onStray: (stray: boolean) => void;
  /** Says that one is made, or the own one that is chosen changed. */
  makes: string;
  /** Is the form there in which that is done? */
  isOpen: boolean;
  onOpen: (open: boolean) => void;
  form: (onMade: (id: string) => void, onClose: () => void) => ComponentChildren;
}

/** An indicator or a place of a list; one that is not listed is made right here. */
export function MakeableField(props: Props) {
  const { field, choices, value, valueName, isFault, onChoose, onStray, makes, isOpen, onOpen, form } = props;
  const { t, ct } = useReview();
  const box = useRef<HTMLDivElement>(null);
  const onMade = (id: string) => {
    onChoose(id);
    onStray(false);
  };
  // the button that opened it comes back later than the focus would go
  const onClose = () => {
    onOpen(false);
    box.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
  };
  return (
    <div data-field={field} ref={box}>
      <Combobox
        label={t.properties[field]}
        choices={choices}
        value={value}
        valueName={valueName}
        error={isFault ? ct.notListed : null}
        t={ct.choose}
        onChoose={onChoose}
        onStray={onStray}
      />
      {isOpen ? (
        form(onMade, onClose)
      ) : (
        <button type="button" class="correct-as-read" onClick={() => onOpen(true)}>
          {makes}
        </button>
      )}
    </div>
  );
}
