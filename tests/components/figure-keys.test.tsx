import { describe, expect, test } from 'vitest';
import { action, head, pick } from './on-cards.ts';
import { doing, press, renderPanel } from './render-panel.tsx';
import { samplePage } from './sample-report.ts';

describe('the keys of a card', () => {
  test('go to the figure before and the next one, and along its buttons', async () => {
    const panel = renderPanel();
    head(panel, 0).focus();
    press(head(panel, 0), 'ArrowDown');
    expect(document.activeElement).toBe(head(panel, 7));
    press(head(panel, 7), 'ArrowUp');
    expect(document.activeElement).toBe(head(panel, 0));
    press(head(panel, 0), 'ArrowRight');
    expect(document.activeElement).toBe(action(panel, 0, 'show'));
    press(action(panel, 0, 'show'), 'ArrowRight');
    expect(document.activeElement).toBe(action(panel, 0, 'note'));
    press(action(panel, 0, 'note'), 'ArrowLeft');
    expect(document.activeElement).toBe(action(panel, 0, 'show'));
  });

  test('P, S, N and C do what the buttons do', async () => {
    const panel = renderPanel();
    await doing(() => press(head(panel, 0), 'p'));
    expect(panel.events.onSelectFigure).toHaveBeenCalledExactlyOnceWith(0);
    await doing(() => press(head(panel, 0), 'C'));
    expect(panel.events.onCopy).toHaveBeenCalledOnce();
    await doing(() => press(head(panel, 0), 'n'));
    expect(document.activeElement).toBe(panel.card(0)!.querySelector('textarea'));
    await doing(() => press(head(panel, 0), 's'));
    expect(panel.one('mark[aria-current="true"]').textContent).toBe('215 tỷ đồng');
  });

  test('N and C open a line to what they do', async () => {
    const panel = renderPanel();
    const line = panel.all('.line')[0]!;
    const index = Number(line.id.replace('figure-', ''));
    await doing(() => press(head(panel, index), 'n'));
    expect(document.activeElement).toBe(panel.card(index)!.querySelector('textarea'));
    // closed with the editor in it, it opens to the editor again
    await doing(() => head(panel, index).click());
    expect(panel.card(index)!.querySelector('textarea')).toBeNull();
    await doing(() => press(head(panel, index), 'n'));
    expect(panel.card(index)!.querySelector('textarea')).not.toBeNull();
    const other = Number(panel.all('.line')[0]!.id.replace('figure-', ''));
    expect(other).not.toBe(index);
    await doing(() => press(head(panel, other), 'c'));
    expect(panel.card(other)!.querySelector('.card-copied')?.textContent).not.toBe('');
  });

  test('do nothing in an editor, with another key held, or in a word of an input method', async () => {
    const panel = renderPanel();
    await doing(() => press(head(panel, 0), 'n'));
    const field = panel.card(0)!.querySelector('textarea')!;
    for (const key of ['p', 's', 'n', 'c', 'ArrowDown']) expect(press(field, key).defaultPrevented).toBe(false);
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])
      expect(press(head(panel, 0), 'p', more).defaultPrevented).toBe(false);
    expect(panel.events.onSelectFigure).not.toHaveBeenCalled();
    expect(panel.events.onCopy).not.toHaveBeenCalled();
  });
});

describe('a figure picked on the page', () => {
  test('opens its fold and its line, comes into view and takes the focus', async () => {
    const panel = renderPanel();
    expect(panel.card(10)).toBeNull();
    await pick(panel, 10);
    const card = panel.card(10)!;
    expect(card.closest('details')?.open).toBe(true);
    expect(card.querySelector('.card-reason')).not.toBeNull();
    expect(document.activeElement).toBe(head(panel, 10));
    expect(panel.scrolled).toHaveBeenLastCalledWith(card);
    expect(card.getAttribute('aria-current')).toBe('true');
  });

  test('is shown though another tab, or a filter, hid it', async () => {
    const panel = renderPanel();
    await doing(() => panel.one('#tab-notes').click());
    await doing(() => panel.one('[data-filter="differs"]').click());
    expect(panel.card(2)).toBeNull();
    await pick(panel, 2);
    expect(panel.one('#of-figures').hidden).toBe(false);
    expect(document.activeElement).toBe(head(panel, 2));
  });

  test('comes into view again when it is picked again', async () => {
    const panel = renderPanel();
    await pick(panel, 2);
    panel.one('#tab-figures').focus();
    await pick(panel, 2);
    expect(document.activeElement).toBe(head(panel, 2));
  });

  test('takes the focus once, though the panel is drawn anew', async () => {
    const panel = renderPanel();
    await pick(panel, 2);
    panel.one('#tab-figures').focus();
    await doing(panel.redraw);
    expect(document.activeElement).toBe(panel.one('#tab-figures'));
  });

  test('before the page is shown is shown with it', async () => {
    const panel = renderPanel({ view: { kind: 'checking' } });
    await pick(panel, 2);
    await doing(() => {
      panel.signals.view.value = { kind: 'checked', page: samplePage, fresh: true };
    });
    expect(document.activeElement).toBe(head(panel, 2));
  });

  test('one chosen in the panel is marked and does not move the reader', async () => {
    const panel = renderPanel();
    await pick(panel, 2, 'panel');
    expect(panel.card(2)?.getAttribute('aria-current')).toBe('true');
    expect(panel.scrolled).not.toHaveBeenCalled();
  });

  test('a fold closed again by the reader stays closed', async () => {
    const panel = renderPanel();
    await pick(panel, 10);
    const fold = panel.card(10)!.closest('details')!;
    const toggle = (open: boolean) =>
      doing(() => {
        fold.open = open;
        fold.dispatchEvent(new Event('toggle'));
      });
    await toggle(false);
    expect(panel.card(10)).toBeNull();
    // opened once more by hand, it does not pull the reader back
    panel.one('#tab-figures').focus();
    await toggle(true);
    expect(panel.card(10)).not.toBeNull();
    expect(document.activeElement).toBe(panel.one('#tab-figures'));
  });
});
