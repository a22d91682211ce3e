import './menu.css';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';

/** One entry: what it is called and what it does, or where it leads. */
export interface MenuEntry {
  readonly name: string;
  /** The language of the name, where it is another than the panel's. */
  readonly lang?: string;
  /** Tells entries apart for who looks for one, whatever the language. */
  readonly id: string;
  readonly act: (() => void) | { readonly href: string };
}

interface Props {
  /** The button's name. */
  label: string;
  entries: readonly MenuEntry[];
  /** -1 where the button is reached by arrow keys from its card. */
  tabIndex?: -1;
}

/**
 * A button with a menu below it, by the pattern of WAI-ARIA: arrows, Home and End move among the entries, Escape and Tab close,
 * and the focus comes back to the button.
 */
export function Menu({ label, entries, tabIndex }: Props) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const items = () => [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];

  useLayoutEffect(() => {
    if (isOpen) items()[0]?.focus();
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const page = box.current?.ownerDocument;
    const onOutside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    page?.addEventListener('pointerdown', onOutside);
    page?.addEventListener('focusin', onOutside);
    return () => {
      page?.removeEventListener('pointerdown', onOutside);
      page?.removeEventListener('focusin', onOutside);
    };
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = ({ act }: MenuEntry) => {
    close();
    if (typeof act === 'function') act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    // keys of an open menu are not those of the card around it
    event.stopPropagation();
    const all = items();
    const at = all.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') return close();
    else if (to !== undefined) all[to % all.length]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the button and the entries inside
    <div class="menu" ref={box} onKeyDown={onKeyDown}>
      <button
        type="button"
        ref={button}
        class="menu-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={label}
        title={label}
        tabIndex={tabIndex}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" weight={2.5} />
      </button>
      {isOpen && (
        <div class="menu-list" role="menu" id={id} aria-label={label}>
          {entries.map((entry) =>
            typeof entry.act === 'function' ? (
              <button
                key={entry.id}
                type="button"
                role="menuitem"
                tabIndex={-1}
                data-entry={entry.id}
                lang={entry.lang}
                onClick={() => choose(entry)}
              >
                {entry.name}
              </button>
            ) : (
              <a
                key={entry.id}
                role="menuitem"
                tabIndex={-1}
                data-entry={entry.id}
                href={entry.act.href}
                target="_blank"
                rel="noopener"
                onClick={() => choose(entry)}
              >
                {entry.name}
              </a>
            ),
          )}
        </div>
      )}
    </div>
  );
}
