/**
 * The keys of a list of pairs: up and down from one pair to the next, left and right among the buttons of one. Tab goes from pair to
 * pair, each of which is one stop.
 */
export function pairKeys(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const list = event.currentTarget;
  const at = event.target instanceof list.ownerDocument.defaultView!.HTMLElement ? event.target : null;
  const item = at?.closest('li') ?? null;
  if (at === null || item === null || event.altKey || event.ctrlKey || event.metaKey) return;
  const by = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  const isAlong = event.key === 'ArrowRight' || event.key === 'ArrowLeft';
  const all = isAlong
    ? [...item.querySelectorAll<HTMLElement>('button')]
    : [...list.querySelectorAll<HTMLElement>('li [data-stop]')].filter(
        (stop, n, stops) =>
          stop.checkVisibility?.() !== false &&
          stops.findIndex((one) => one.closest('li') === stop.closest('li')) === n,
      );
  const now = all.findIndex((one) => (isAlong ? one === at : one.closest('li') === item));
  const next = all[now + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
