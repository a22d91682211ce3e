import { browser } from 'wxt/browser';
import { isLang, type Lang as Language } from '../explain/lang.ts';

export type { Lang as Language } from '../explain/lang.ts';

/** The language the reader chose; null where that is left to the browser. */
export async function readLanguageChoice(): Promise<Language | null> {
  const kept = await browser.storage.local.get('lang').catch(() => ({}) as Record<string, unknown>);
  const lang = kept['lang'];
  return isLang(lang) ? lang : null;
}

/**
 * The language the reader chose; else Vietnamese where the browser speaks it or asks pages for it, at whatever place in its
 * list; else the first language of that list that the screens have; else English.
 */
export async function readLanguage(): Promise<Language> {
  // asked for at one time: a panel waits for both
  const [chosen, accepted] = await Promise.all([
    readLanguageChoice(),
    browser.i18n.getAcceptLanguages().catch(() => []),
  ]);
  return chosen ?? languageOf(accepted);
}

/** The language that `readLanguage` will probably give, at once: as if the reader had chosen none. */
export const likelyLanguage = (): Language => languageOf(navigator.languages);

function languageOf(accepted: readonly string[]): Language {
  const asked = [browser.i18n.getUILanguage(), ...accepted].map((tag) => tag.toLowerCase().split(/[-_]/, 1)[0]);
  return asked.includes('vi') ? 'vi' : (asked.find(isLang) ?? 'en');
}

/**
 * Keeps the choice; null leaves it to the browser. That it could not be kept costs the reader one more click next time, and
 * nothing else.
 */
export function keepLanguage(lang: Language | null): void {
  const { local } = browser.storage;
  (lang === null ? local.remove('lang') : local.set({ lang })).catch(() => {});
}

/** Tells when another window chose another language, or left it to the browser. */
export function onLanguage(listener: (lang: Language) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'lang' in changes) void readLanguage().then(listener);
  });
}

/** Tells of a choice that came after the language in use (`spoken`) had been read, and before anybody listened. */
export function catchUp(listener: (lang: Language) => void, spoken: () => Language): void {
  const before = spoken();
  void readLanguage().then((now) => spoken() === before && listener(now));
}
