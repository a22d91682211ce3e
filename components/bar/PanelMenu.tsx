import { useState } from 'preact/hooks';
import { ALL_NOTES } from '../all-notes-address.ts';
import { usePanel, useTexts } from '../context.ts';
import { LANGS } from '../panel-props.ts';
import { SOURCES } from '../sources-address.ts';
import { LANGUAGE_NAMES } from '../texts/language-names.ts';
import { NARROW, useMedia } from '../use-media.ts';
import { WELCOME } from '../welcome-address.ts';
import { Menu, type MenuEntry } from './Menu.tsx';

/** What can be done with the page as a whole, and with the panel. What no one does has no entry. */
export function PanelMenu() {
  const panel = usePanel();
  const { texts, lang } = useTexts();
  const { signals, asked, late, shown } = panel;
  const [sheet, setSheet] = useState<'keys' | 'product' | null>(null);
  const view = signals.view.value;
  const isChecked = view.kind === 'checked';
  const isNarrow = useMedia(NARROW);
  const marksHere = signals.marksHere?.value ?? null;
  const siteOffer = signals.siteOffer?.value ?? null;
  const t = texts.menu;
  const entries: MenuEntry[] = [];
  const add = (id: string, name: string, act: MenuEntry['act'] | undefined) => {
    if (act !== undefined) entries.push({ id, name, act });
  };
  const { onMarksHere, onReport } = panel;
  if (isChecked) {
    add('recheck', texts.footer.recheck, () => {
      asked.value = view;
      panel.onRecheck();
    });
    const next = shown.order.value === 'worst' ? 'page' : 'worst';
    if (isNarrow)
      add('order', `${texts.order.label}: ${texts.order[next]}`, () => {
        shown.order.value = next;
      });
    if (onMarksHere && marksHere !== null)
      add('marks', marksHere ? t.hideMarks : t.showMarks, () => onMarksHere(!marksHere));
    if (siteOffer !== null) add('allow-site', texts.allowSite, panel.onAllowSite && (() => panel.onAllowSite?.()));
    add('compare', t.compare, panel.onCompare && (() => panel.onCompare?.()));
    if (onReport) {
      add('report-html', t.reportHtml, () => onReport('html'));
      add('report-markdown', t.reportMarkdown, () => onReport('markdown'));
    }
    add('take-source', t.takeSource, panel.onTakeSource && (() => panel.onTakeSource?.()));
  }
  add('check-text', t.checkText, panel.onCheckText && (() => panel.onCheckText?.()));
  add('all-notes', texts.notes.all, { href: ALL_NOTES });
  add('sources', t.sources, { href: SOURCES });
  for (const other of LANGS.filter((one) => one !== lang))
    entries.push({ id: `lang-${other}`, lang: other, name: LANGUAGE_NAMES[other], act: () => panel.onLang(other) });
  add('options', t.options, panel.onOptions && (() => panel.onOptions?.()));
  add('welcome', t.welcome, { href: WELCOME });
  add('keys', t.keys, () => setSheet('keys'));
  add('about', t.about, () => setSheet('product'));
  const Sheet = late.value?.Sheet;
  return (
    <>
      <Menu label={t.open} entries={entries} />
      {sheet && Sheet && <Sheet about={sheet} onClose={() => setSheet(null)} />}
    </>
  );
}
