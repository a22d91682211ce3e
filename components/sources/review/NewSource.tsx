import '../../panel.css';
import '../../check-text/check-text.css';
import '../../check-text/forced-colours.css';
import './review.css';
import type { ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { SourceDesk } from '../../../lib/session/source-desk.ts';
import { useDroppedFile } from '../../check-text/use-dropped-file.ts';
import { FileButton } from '../../FileButton.tsx';
import type { Lang } from '../../panel-props.ts';
import { reviewTexts } from '../../texts/review.ts';
import { faultWords } from './fault-words.ts';

export interface NewSourceProps {
  readonly desk: SourceDesk;
  readonly lang: ReadonlySignal<Lang>;
  /** The address of the list of the sources. */
  readonly list: string;
  /** Why the document that the reader came with did not come, in words; null where nothing is wrong. */
  readonly trouble: ReadonlySignal<string | null>;
  /** Has a piece of HTML a table that its plain text would lose? */
  hasTable(html: string): boolean;
}

/** Where a document comes in to become a source: pasted, dropped or chosen. */
export function NewSource({ desk, lang: language, list, trouble, hasTable }: NewSourceProps) {
  const lang = language.value;
  const t = reviewTexts(lang);
  const field = useRef<HTMLTextAreaElement>(null);
  const state = desk.state.value;
  const isBusy = state.phase === 'reading' || state.phase === 'drafting';
  useDroppedFile(desk.giveFile);
  const onPaste = (event: ClipboardEvent) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (field.current?.value !== '' || !hasTable(html)) return;
    event.preventDefault();
    void desk.giveHtml(html, event.clipboardData?.getData('text/plain') ?? '');
  };
  const said = state.phase === 'failed' ? faultWords(state.fault, lang) : trouble.value;
  return (
    <div class="panel review" lang={lang}>
      <header class="review-top">
        <a href={list}>{t.back}</a>
        <h1>{t.new.title}</h1>
        <p>{t.new.intro}</p>
      </header>
      <main class="review-new text-check">
        <textarea
          ref={field}
          class="check-field"
          aria-label={t.new.field}
          placeholder={t.new.placeholder}
          dir="auto"
          spellcheck={false}
          onPaste={onPaste}
        />
        <p class="check-buttons">
          <button
            type="button"
            class="primary"
            disabled={isBusy}
            onClick={() => void desk.giveText(field.current?.value ?? '')}
          >
            {t.new.use}
          </button>
          <FileButton
            label={t.new.choose}
            accept=".docx,.xlsx,.txt,.html,.htm,.xhtml,.doc,.xls,.pdf"
            isDisabled={isBusy}
            onFiles={([file]) => file && void desk.giveFile(file)}
          />
          <span class="review-hint">{t.new.limits}</span>
        </p>
        <p role="status" class="review-hint">
          {state.phase === 'reading' && t.new.reading(state.name)}
          {state.phase === 'drafting' && t.new.drafting}
        </p>
        <p role="alert" class="review-fault">
          {!isBusy && said}
        </p>
      </main>
    </div>
  );
}
