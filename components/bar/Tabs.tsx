import './tabs.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { TABS, type TabName } from '../../lib/session/kept-view.ts';
import { usePanel, useTexts } from '../context.ts';

interface Props {
  /** How many there are of each, where that is known. */
  counts: Readonly<Partial<Record<TabName, number>>>;
  /** Those there are, where it is not all of them. */
  tabs?: readonly TabName[];
}

const tabId = (name: TabName): string => `tab-${name}`;
const panelId = (name: TabName): string => `of-${name}`;

/** The parts of the panel as tabs; arrow keys go from one to the next and show it. */
export function Tabs({ counts, tabs = TABS }: Props) {
  const { shown, signals } = usePanel();
  const { texts } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const chosen = shown.tab.value;
  const hasDrafts = signals.looseDrafts.value.some(({ discarded }) => !discarded) || signals.passages.value.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.indexOf(chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const name = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (name === undefined) return;
    event.preventDefault();
    shown.tab.value = name;
    list.current?.querySelector<HTMLElement>(`#${tabId(name)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={texts.tabs.label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === chosen}
          aria-controls={panelId(name)}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => {
            shown.tab.value = name;
          }}
        >
          {texts.tabs[name]} {counts[name] !== undefined && <span class="tab-count">{counts[name]}</span>}
          {name === 'notes' && hasDrafts && (
            <>
              <span class="tab-dot" aria-hidden="true" />
              <span class="visually-hidden">, {texts.tabs.drafts}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

/** What a tab shows. It stays as it is while another one is in front: an editor in it keeps its words. */
export function TabPanel({ name, children }: { name: TabName; children: ComponentChildren }) {
  const { shown } = usePanel();
  return (
    <div role="tabpanel" id={panelId(name)} aria-labelledby={tabId(name)} hidden={shown.tab.value !== name}>
      {children}
    </div>
  );
}
