/** What helps to find a fault. No address of a page or site, and nothing of the notes but how many there are. */
export interface SupportFacts {
  readonly version: string;
  readonly engine: string;
  readonly packs: readonly { readonly id: string; readonly version: number }[];
  /** As the browser calls itself. */
  readonly browser: string;
  readonly language: { readonly browser: string; readonly chosen: string | null };
  readonly sites: { readonly everywhere: boolean; readonly added: number; readonly off: readonly string[] };
  readonly marks: { readonly marked: string; readonly tooltip: boolean; readonly sitesWithout: number };
  readonly button: { readonly badge: boolean; readonly menus: boolean; readonly selection: boolean };
  readonly notes: number | null;
  readonly keys: readonly { readonly name: string; readonly keys: string }[];
}

/** The facts in lines that a reader can look through before he sends them; in English, for whoever mends it. */
export function supportInfo(facts: SupportFacts): string {
  const { version, engine, packs, browser, language, sites, marks, button, notes, keys } = facts;
  const yes = (on: boolean) => (on ? 'on' : 'off');
  return [
    `Đối chiếu ${version}, engine ${engine}`,
    `Sources: ${packs.map((pack) => `${pack.id} v${pack.version}`).join(', ') || 'none'}`,
    `Browser: ${browser}`,
    `Language: ${language.chosen ?? 'as the browser'} (browser: ${language.browser})`,
    `Sites: all ${yes(sites.everywhere)}, added ${sites.added}, built in and switched off: ${sites.off.join(', ') || 'none'}`,
    `Marks: ${marks.marked}, tooltip ${yes(marks.tooltip)}, sites without: ${marks.sitesWithout}`,
    `Button: number ${yes(button.badge)}, menus ${yes(button.menus)}, beside a selection ${yes(button.selection)}`,
    `Notes: ${notes ?? 'not known'}`,
    `Keys: ${keys.map((one) => `${one.name} ${one.keys || 'none'}`).join(', ')}`,
    '',
  ].join('\n');
}
