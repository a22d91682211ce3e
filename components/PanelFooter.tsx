import './panel-footer.css';
import { useState } from 'preact/hooks';
import { AllNotesLink } from './AllNotesLink.tsx';
import { usePanel, useTexts } from './context.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { NoteSettings } from './NoteSettings.tsx';
import type { PanelView } from './panel-props.ts';

type Checked = Extract<PanelView, { kind: 'checked' }>;

/** What is not read, what happens to the reader's data, and the language. */
export function PanelFooter({ checked }: { checked: Checked | null }) {
  const { onRecheck } = usePanel();
  const { texts } = useTexts();
  /** What was on the screen when the reader asked for another check: mostly nothing changes, and that must be said. */
  const [asked, setAsked] = useState<Checked | null>(null);
  const answered = checked?.fresh && asked !== null && asked !== checked && asked.page.url === checked.page.url;
  const t = texts.footer;
  return (
    <footer class="foot">
      <ul>
        <li>{t.neutral}</li>
        <li>{t.notRead}</li>
        <li>{t.privacy}</li>
      </ul>
      <div class="foot-tools">
        <LanguageSwitch />
        {checked && (
          <button
            type="button"
            data-action="recheck"
            onClick={() => {
              setAsked(checked);
              onRecheck();
            }}
          >
            {t.recheck}
          </button>
        )}
      </div>
      <AllNotesLink />
      <NoteSettings />
      <p class="foot-answer" role="status">
        {answered && t.rechecked}
      </p>
    </footer>
  );
}
