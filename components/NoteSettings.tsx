import './note-settings.css';
import { usePanel, useTexts } from './context.ts';

/** What the reader may switch off around notes. */
export function NoteSettings() {
  const { signals, onNoteSetting } = usePanel();
  const { texts } = useTexts();
  const settings = signals.noteSettings.value;
  const t = texts.noteSettings;
  return (
    <details class="note-settings">
      <summary>{t.title}</summary>
      {(['button', 'menus'] as const).map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            data-setting={name}
            checked={settings[name]}
            onChange={(event) => onNoteSetting(name, event.currentTarget.checked)}
          />
          {t[name]}
        </label>
      ))}
    </details>
  );
}
