import type { MarkGroup } from '../../lib/page/marks.ts';
import { OneOf, Switch } from './Choice.tsx';
import { useOptions } from './context.ts';

const MARKED = ['comparable', 'all', 'none'] as const;

/** Which figures of a page are underlined, what the lines mean, and the sites without any. */
export function MarksPart() {
  const { signals, onMarks, t } = useOptions();
  const { marked, tooltip, offSites } = signals.marks.value;
  return (
    <>
      <OneOf
        label={t.marks.label}
        chosen={marked}
        options={MARKED.map((value) => ({ value, text: t.marks[value] }))}
        onChoose={(value) => onMarks({ marked: value })}
      />
      <Switch on={tooltip} onChange={(on) => onMarks({ tooltip: on })}>
        {t.marks.tooltip}
      </Switch>
      {offSites.length > 0 && (
        <div class="options-list">
          <h3 id="sites-without-marks">{t.marks.offTitle}</h3>
          <ul aria-labelledby="sites-without-marks">
            {offSites.map((host) => (
              <li key={host} class="options-row">
                <bdi>{host}</bdi>
                <button
                  type="button"
                  aria-label={t.marks.showSite(host)}
                  onClick={() => onMarks({ offSites: offSites.filter((one) => one !== host) })}
                >
                  {t.marks.show}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Legend />
    </>
  );
}

/** The lines as they are on pages: a sheet of the page gives each shape its own, by the very rules that pages get. */
function Legend() {
  const { t } = useOptions();
  return (
    <div class="options-list">
      <h3 id="legend">{t.marks.legend}</h3>
      <table class="options-legend" aria-labelledby="legend">
        <tbody>
          {(Object.keys(t.marks.shapes) as MarkGroup[]).map((shape) => (
            <tr key={shape}>
              <td>
                <span data-shape={shape}>{t.marks.sample}</span>
              </td>
              <th scope="row">{t.marks.shapes[shape]}</th>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="options-hint">{t.marks.contrast}</p>
    </div>
  );
}
