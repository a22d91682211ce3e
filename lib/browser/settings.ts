import { browser } from 'wxt/browser';

export type Language = 'vi' | 'en';

/**
 * The language the reader chose; else Vietnamese where the browser speaks it or asks pages for it, at whatever place in its
 * list; else English.
 */
export async function readLanguage(): Promise<Language> {
  const kept = await browser.storage.local.get('lang').catch(() => ({}) as Record<string, unknown>);
  const lang = kept['lang'];
  if (lang === 'vi' || lang === 'en') return lang;
  const accepted = await browser.i18n.getAcceptLanguages().catch(() => []);
  return [browser.i18n.getUILanguage(), ...accepted].some(isVietnamese) ? 'vi' : 'en';
}

const isVietnamese = (tag: string): boolean => /^vi(?:[-_]|$)/i.test(tag);

/** Keeps the choice. That it could not be kept costs the reader one more click next time, and nothing else. */
export function keepLanguage(lang: Language): void {
  browser.storage.local.set({ lang }).catch(() => {});
}

/** Tells when another window chose another language. */
export function onLanguage(listener: (lang: Language) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const lang = changes['lang']?.newValue;
    if (area === 'local' && (lang === 'vi' || lang === 'en')) listener(lang);
  });
}
