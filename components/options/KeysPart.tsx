import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { useOptions } from './context.ts';

/** Those of every day first; what is not here comes behind them, in the browser's order. */
const ORDER = ['open-panel', 'next-figure', 'previous-figure', 'note', 'toggle-marks', 'check-selection'];
const rankOf = ({ name }: { readonly name: string }): number => {
  const at = ORDER.indexOf(name);
  return at < 0 ? ORDER.length : at;
};

/** What stands on keys that browsers call by an English word. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };

/** "Alt+Shift+G", which may be broken behind a plus. */
function Keys({ keys }: { readonly keys: string }) {
  return (
    <kbd>
      {keys.split(/(?<=\+)/).map((part) => (
        <Fragment key={part}>
          {SIGNS[part] ?? part}
          <wbr />
        </Fragment>
      ))}
    </kbd>
  );
}

/** The commands with their keys; changing them is the browser's own page. */
export function KeysPart() {
  const { signals, onShortcuts, t } = useOptions();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <table class="options-keys" aria-labelledby="keys-title">
        <thead>
          <tr>
            <th scope="col">{t.keys.action}</th>
            <th scope="col">{t.keys.key}</th>
          </tr>
        </thead>
        <tbody>
          {signals.commands.value
            .toSorted((a, b) => rankOf(a) - rankOf(b))
            .map(({ name, description, keys }) => (
              <tr key={name}>
                <th scope="row">{t.keys.commands[name] ?? description}</th>
                <td>{keys === '' ? <span class="options-hint">{t.keys.noKey}</span> : <Keys keys={keys} />}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p class="options-buttons">
        <button type="button" onClick={() => void onShortcuts().then((opened) => setFailed(!opened))}>
          {t.keys.change}
        </button>
      </p>
      {failed && <p role="alert">{t.keys.failed}</p>}
    </>
  );
}
