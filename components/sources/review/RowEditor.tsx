import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReviewedRow } from '../../../lib/draft-pack/review.ts';
import { EditForm } from '../../correct/EditForm.tsx';
import { AmountFields } from './AmountFields.tsx';
import { useReview } from './context.ts';
import { MeaningFields } from './MeaningFields.tsx';
import { nameOfRow } from './row-words.ts';
import { ScopeFields } from './ScopeFields.tsx';
import { useRowFields } from './use-row-fields.ts';

/** Everything that a row says, to be mended. Nothing of it holds before it is kept; closing lets go of it. */
export function RowEditor({ row }: { row: ReviewedRow }) {
  const { hand, session, t, lang, say } = useReview();
  const form = useRef<HTMLFormElement>(null);
  const making = useRowFields(row.fields, lang);
  const [doubt, setDoubt] = useState(row.doubt);

  // what is missing or weakest is where the hands are
  useLayoutEffect(() => {
    const first = firstField(row);
    form.current?.querySelector<HTMLElement>(`[data-field="${first}"] :is(input, select)`)?.focus();
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const submit = () => {
    const mended = making.mended();
    if (mended === null) return;
    const before = session.review.value.decisions[row.id]?.mended ?? {};
    hand.keep(row.id, { mended: { ...before, ...mended }, doubt: doubt.trim() });
  };
  return (
    <EditForm
      label={t.editor.title(nameOfRow(row, say, t))}
      form={form}
      class="review-editor"
      told={making.faults}
      onKeep={submit}
      onClose={hand.close}
    >
      <AmountFields making={making} />
      <MeaningFields making={making} />
      <ScopeFields making={making} />
      <label class="correct-field" data-field="doubt">
        <span class="review-label">{t.editor.doubt}</span>
        <textarea
          rows={2}
          maxLength={1000}
          dir="auto"
          aria-describedby={`${row.id}-doubt`}
          value={doubt}
          onInput={(event) => setDoubt(event.currentTarget.value)}
        />
      </label>
      <p class="review-hint" id={`${row.id}-doubt`}>
        {t.editor.doubtHint}
      </p>
      <p class="editor-buttons">
        <button type="submit" class="primary">
          {t.editor.keep}
        </button>
        <button type="button" onClick={() => hand.drop(row.id)}>
          {t.editor.drop}
        </button>
        <button type="button" onClick={hand.close}>
          {t.editor.close}
        </button>
      </p>
    </EditForm>
  );
}

function firstField({ fields, weak }: ReviewedRow): string {
  for (const property of ['indicator', 'place', 'period'] as const)
    if (fields[property] === null || weak.includes(`assumed-${property}`)) return property;
  return weak.includes('assumed-measure') ? 'measure' : 'number';
}
