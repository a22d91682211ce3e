import './panel-footer.css';
import { usePanel, useTexts } from './context.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';

/** What is not read, what happens to the reader's data, and the language. */
export function PanelFooter({ canRecheck }: { canRecheck: boolean }) {
  const { onRecheck } = usePanel();
  const { texts } = useTexts();
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
        {canRecheck && (
          <button type="button" onClick={onRecheck}>
            {t.recheck}
          </button>
        )}
      </div>
    </footer>
  );
}
