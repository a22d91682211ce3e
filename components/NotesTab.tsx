import './notes-tab.css';
import { ALL_NOTES, BACK_UP } from './all-notes-address.ts';
import { useLateTexts, usePanel } from './context.ts';
import { DamagedRecords } from './DamagedRecords.tsx';
import { LooseDrafts } from './LooseDrafts.tsx';
import { NotesFoot } from './NotesFoot.tsx';
import { PageNotes } from './PageNotes.tsx';
import type { LateParts } from './panel-props.ts';

/** The reader's notes on this page: what is not saved first, then what has lost its place, then down the page. */
export const NotesTab: LateParts['NotesTab'] = ({ page }) => {
  const { signals, onPutOffBackup } = usePanel();
  const { texts } = useLateTexts();
  const t = texts.notes;
  return (
    <>
      <p class="notes-which">
        <span aria-current="page">{t.here}</span>
        <a href={ALL_NOTES} target="_blank" rel="noopener" data-action="all-notes">
          {t.allShort}
        </a>
      </p>
      {signals.remind.value && (
        <p class="all-notes-reminder" data-reminder>
          {t.reminder}{' '}
          <a href={BACK_UP} target="_blank" rel="noopener">
            {t.backUp}
          </a>{' '}
          <button type="button" onClick={onPutOffBackup}>
            {t.later}
          </button>
        </p>
      )}
      <LooseDrafts />
      <DamagedRecords />
      <PageNotes figures={page?.report.figures.length ?? 0} {...(page && { lang: page.lang })} />
      <NotesFoot />
    </>
  );
};
