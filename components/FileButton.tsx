import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  /** What files are offered, as the attribute `accept` has it. */
  accept: string;
  onFiles: (files: readonly File[]) => void;
  isDisabled?: boolean;
  /** Several at once. */
  isForMany?: boolean;
  /** The id of the button. */
  id?: string;
  /** What it is for, for whoever asks the document. */
  action?: string;
}

/** A button that lets the reader choose files. The browser's own field cannot be named or drawn as the others are, so it stays out of sight. */
export function FileButton({ label, accept, onFiles, isDisabled = false, isForMany = false, id, action }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        class="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        multiple={isForMany}
        accept={accept}
        data-action={action}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // the same file may be chosen again
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <button type="button" id={id} disabled={isDisabled} onClick={() => field.current?.click()}>
        {label}
      </button>
    </>
  );
}
