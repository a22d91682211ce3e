/** What is said beside a mark, in one language. `key`: of the keyboard, '' for none. */
export interface TooltipWords {
  /** A button that opens the panel, and one that leads to the card in a panel that is open. */
  open(key: string): string;
  show: string;
  /** How the panel is opened, where a page may not open it. */
  how(key: string): string;
  /** On the reader's first page: whose lines these are. */
  drawn: string;
  close: string;
  /** For the ear, on the way from figure to figure. */
  spoken(nth: number, all: number, name: string, quote: string, sentence: string): string;
  /** There is no figure to go to. */
  none: string;
  unread: string;
  hidden: string;
  shown: string;
}
