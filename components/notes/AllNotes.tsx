import '../panel.css';
import '../foot.css';
import '../notes.css';
import '../progress.css';
import '../quote.css';
import '../section.css';
import './all-notes.css';
import './asking.css';
import './note-row.css';
import './along.css';
import { useComputed } from '@preact/signals';
import { NotesProvider } from '../context.ts';
import { DamagedRecords } from '../DamagedRecords.tsx';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { AllDrafts } from './AllDrafts.tsx';
import { Along } from './Along.tsx';
import { BackupReminder } from './BackupReminder.tsx';
import { type AllNotesProps, AllNotesProvider, useAllNotes, useAllTexts } from './context.ts';
import { DeletedNotes } from './DeletedNotes.tsx';
import { Chosen, Filters } from './Filters.tsx';
import { Listed } from './Listed.tsx';
import { SearchField } from './SearchField.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

/** The page of all notes. Everything it knows comes in by signals, everything the reader does goes out by events. */
export function AllNotes(props: AllNotesProps) {
  return (
    <NotesProvider value={props.notes}>
      <AllNotesProvider value={props}>
        <Page />
      </AllNotesProvider>
    </NotesProvider>
  );
}

function Page() {
  const { all, onBring } = useAllNotes();
  const { t, lang } = useAllTexts();
  const listing = all.listing.value;
  // reading tells of itself many times a second, and only its end matters here
  const isRead = useComputed(() => all.progress.value === null).value && listing !== null;
  const isNone = isRead && all.total.value === 0;
  // what could not be read is not said to be none
  const isUnread = isNone && all.problem.value !== null;
  const isEmpty = isNone && !isUnread;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file can be chosen by a button as well
    <div
      class="panel all-notes"
      lang={lang}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) onBring(file);
      }}
    >
      <header class="all-head">
        <h1>{t.title}</h1>
        <p class="all-count">{!isUnread && t.total(all.total.value)}</p>
        <LanguageSwitch />
      </header>
      <main>
        <BackupReminder />
        <Trouble />
        {isEmpty && <Empty />}
        {!isNone && (
          <div class="asking">
            <SearchField />
            <ViewSwitch />
            <Filters />
            <Chosen />
          </div>
        )}
        <Along isEmpty={isEmpty} />
        {!isNone && <Found />}
        <AllDrafts />
        <DamagedRecords />
        <DeletedNotes />
        {!isNone && listing && <Listed listing={listing} />}
      </main>
      <footer class="foot">
        <p>{t.privacy}</p>
      </footer>
    </div>
  );
}

/** How many were found, and how far reading has come. */
function Found() {
  const { all } = useAllNotes();
  const { t } = useAllTexts();
  const progress = all.progress.value;
  const listing = all.listing.value;
  const { query = '', filters = {} } = listing?.asked ?? {};
  const count = listing?.count ?? 0;
  const isNarrowed = query.trim() !== '' || Object.values(filters).some(({ size }) => size > 0);
  return (
    <div class="found" data-reading={progress !== null} data-query={query}>
      <p role="status">{isNarrowed && (progress === null ? t.search.found(count) : t.search.foundSoFar(count))}</p>
      {progress !== null && progress.all > 0 && (
        <label class="found-reading">
          <span>{t.reading(progress.read, progress.all)}</span>
          <progress value={progress.read} max={Math.max(1, progress.all)} />
        </label>
      )}
    </div>
  );
}

function Trouble() {
  const { all, onAgain } = useAllNotes();
  const { t } = useAllTexts();
  const why = all.problem.value;
  if (why === null) return null;
  return (
    <div class="save-failure" data-notes-problem={why}>
      <p role="alert">{t.problem[why]}</p>
      <button type="button" onClick={onAgain}>
        {t.again}
      </button>
    </div>
  );
}

function Empty() {
  const { t } = useAllTexts();
  return (
    <div class="nothing">
      <p class="nothing-title">{t.empty.title}</p>
      <p>{t.empty.next}</p>
    </div>
  );
}
