import { doing, type renderPanel } from './render-panel.tsx';

type Panel = ReturnType<typeof renderPanel>;

/** What a reader does with the card of a figure, named by its index in the report. */
export const head = (panel: Panel, index: number) =>
  panel.card(index)!.querySelector<HTMLButtonElement>('[data-head]')!;

export const action = (panel: Panel, index: number, name: string) =>
  panel.card(index)!.querySelector<HTMLButtonElement>(`[data-action="${name}"]`)!;

export const pick = (panel: Panel, figureIndex: number, from: 'page' | 'panel' = 'page') =>
  doing(() => {
    panel.signals.selected.value = { figureIndex, from };
  });

/** Chooses an entry of the menu of a card. */
export async function choose(panel: Panel, index: number, entry: string): Promise<void> {
  await doing(() => panel.card(index)!.querySelector<HTMLElement>('[aria-haspopup="menu"]')!.click());
  await doing(() => panel.one(`[data-entry="${entry}"]`).click());
}

/** Opens “Vì sao?”; gives the card. */
export async function why(panel: Panel, index: number): Promise<HTMLElement> {
  await doing(() => action(panel, index, 'why').click());
  return panel.card(index)!;
}

export const folded = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
