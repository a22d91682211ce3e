import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ReaderReading, readerReading } from '../../lib/figure/reader-reading.ts';
import { correctionOn } from '../../lib/session/correcting.ts';
import { usePanel, useTexts } from '../context.ts';
import type { Numbered } from '../groups.ts';
import type { CheckedPage, Correcting, LateParts, SaveState } from '../panel-props.ts';
import { SaveFailure } from '../SaveFailure.tsx';
import { correctTexts } from '../texts/correct.ts';
import { CorrectFields, type Faults } from './CorrectFields.tsx';
import { EditForm, focusWrong } from './EditForm.tsx';
import { Preview } from './Preview.tsx';
import { type PeriodFields, periodFields, periodOf } from './period-fields.ts';
import { useCorrecting } from './use-correcting.ts';

/** Where the reader says how a figure is to be read. Nothing of it holds before it is saved; closing lets go of it. */
export const CorrectReading: LateParts['CorrectReading'] = (props) => {
  const { correcting } = usePanel();
  return correcting === undefined ? null : <Form {...props} correcting={correcting} />;
};

interface Props {
  item: Numbered;
  page: CheckedPage;
  what: string;
  correcting: Correcting;
  onClose: () => void;
}

function Form({ item, page, what, correcting, onClose }: Props) {
  const { signals, onDeleteNote } = usePanel();
  const { lang } = useTexts();
  const t = correctTexts(lang);
  const { index } = item;
  const own = correctionOn(signals.notes.value, index);
  const making = useCorrecting(item, own, correcting);
  const [period, setPeriod] = useState<PeriodFields>(() => periodFields(item.figure.period));
  const [faults, setFaults] = useState<Faults>({});
  const [isEmpty, setEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const save = correcting.saves.value[index];
  /** What the save state was when this form asked for a save. */
  const asked = useRef<{ readonly before: SaveState | undefined } | null>(null);

  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  useEffect(() => {
    if (!asked.current || save === asked.current.before) return;
    if (save?.phase === 'saved') onClose();
    if (save?.phase === 'failed') asked.current = null;
  }, [save, onClose]);

  const keep = (reading: ReaderReading) => {
    if (save?.phase === 'saving') return;
    asked.current = { before: save };
    correcting.correct(index, reading);
  };
  const submit = () => {
    const reading = readerReading(making.given);
    setEmpty(reading === null || !making.isChanged);
    if (Object.values(faults).some(Boolean)) {
      focusWrong(form.current);
      return;
    }
    if (reading !== null && making.isChanged) keep(reading);
  };
  const changed = (fault: Faults) => {
    setEmpty(false);
    setFaults({ ...faults, ...fault });
  };
  const takeBack = () => {
    if (own === undefined) return;
    onDeleteNote(
      own.id,
      own.heads.map(({ rev }) => rev),
    );
    onClose();
  };

  return (
    <EditForm label={t.title(what)} form={form} onKeep={submit} onClose={onClose}>
      <p class="correct-intro">{t.intro}</p>
      <CorrectFields
        page={page}
        making={making}
        period={period}
        faults={faults}
        onPeriod={(next) => {
          setPeriod(next);
          const said = periodOf(next);
          changed({ period: said === null });
          if (said !== null) making.say('period', said);
        }}
        onPeriodAsRead={() => {
          setPeriod(periodFields(item.figure.period));
          changed({ period: false });
          making.forget('period');
        }}
        onFault={changed}
      />
      <Preview tried={making.tried} />
      <p class="correct-error" role="alert">
        {isEmpty && t.nothingChanged}
      </p>
      {save?.phase === 'failed' && <SaveFailure failure={save} />}
      <p class="editor-buttons">
        <button type="submit" class="primary" data-action="save-reading" disabled={save?.phase === 'saving'}>
          {save?.phase === 'saving' ? t.saving : t.save}
        </button>
        {item.verdict.kind !== 'no-figure' && (
          <button type="button" data-action="no-figure" onClick={() => keep({ none: true })}>
            {t.none}
          </button>
        )}
        {own && (
          <button type="button" data-action="take-back" onClick={takeBack}>
            {t.takeBack}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {t.close}
        </button>
      </p>
    </EditForm>
  );
}
