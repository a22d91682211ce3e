/** The texts of the welcome page. Numbers go in as they are. */
export interface WelcomeTexts {
  readonly title: string;
  /** In the head of the browser's window. */
  readonly windowTitle: string;
  readonly lead: string;
  readonly language: string;
  readonly steps: string;
  readonly pin: {
    readonly title: string;
    readonly chromium: string;
    readonly firefox: string;
    /** The button is on the toolbar. */
    readonly done: string;
    readonly press: string;
    /** The same with a key, as the browser writes it. */
    readonly pressOrKey: (key: string) => string;
  };
  readonly open: {
    readonly title: string;
    readonly listed: (sites: number) => string;
    readonly elsewhere: string;
  };
  readonly read: {
    readonly title: string;
    readonly text: string;
    /** The parts of a card, in its order. */
    readonly parts: readonly [string, string, string];
    readonly more: string;
  };
  readonly practice: {
    readonly title: (changed: number) => string;
    readonly how: string;
    /** Said beside an article whose language the screen does not speak; null where it does. */
    readonly gloss: string | null;
    /** Names what says so many have been seen. */
    readonly progress: string;
    readonly seen: (seen: number, all: number) => string;
    readonly done: (all: number) => string;
    readonly article: string;
    readonly panel: string;
  };
  readonly foot: {
    readonly privacy: string;
    readonly notes: string;
    readonly backUp: string;
  };
}
