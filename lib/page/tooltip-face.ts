/** What a tooltip says. All of it is text. */
export interface TooltipContent {
  /** The language of its words. */
  readonly lang: string;
  /** A verdict: its sign, its name under the line of its mark (the name of its highlight), and the sentence of its card. */
  readonly verdict: { readonly sign: string; readonly line: string; readonly name: string } | null;
  readonly sentence: string;
  /** A second sentence, on whose lines these are, with a button that closes it. */
  readonly drawn?: { readonly words: string; readonly close: string; closed(): void };
  /** A button, or words in its place. */
  readonly action: { readonly label: string; press(): void } | string | null;
}

type Make = (name: string) => HTMLElement;

/** The elements of a tooltip, in their order. */
export function faceOf({ verdict, sentence, drawn, action }: TooltipContent, make: Make): HTMLElement[] {
  const element = (name: string, kind: string, ...content: (string | Node)[]): HTMLElement => {
    const made = make(name);
    made.className = kind;
    made.append(...content);
    return made;
  };
  const button = (kind: string, label: string, press: () => void): HTMLElement => {
    const made = element('button', kind, label);
    made.setAttribute('type', 'button');
    made.tabIndex = -1;
    // a click of the page's own making opens nothing
    made.addEventListener('click', ({ isTrusted }) => isTrusted && press());
    return made;
  };
  const words = element('div', 'words');
  if (drawn !== undefined) {
    const close = button('close', '×', drawn.closed);
    close.setAttribute('aria-label', drawn.close);
    words.append(close);
  }
  if (verdict !== null) {
    const sign = element('span', 'sign', verdict.sign);
    sign.setAttribute('aria-hidden', 'true');
    words.append(element('p', 'name', sign, ' ', element('span', verdict.line, verdict.name)));
  }
  words.append(element('p', 'sentence', sentence));
  if (drawn !== undefined) words.append(element('p', 'drawn', drawn.words));
  const foot = element('div', 'foot');
  if (typeof action === 'string') foot.append(element('span', 'how', action));
  else if (action !== null) foot.append(button('open', action.label, action.press));
  foot.append(element('span', 'signed', 'Đối chiếu'));
  return [words, foot];
}
