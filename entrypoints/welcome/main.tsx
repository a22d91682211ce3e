import '../marks.css';
import '../note-marks.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createPanelSay } from '../../components/say.ts';
import { welcomeTexts } from '../../components/texts/welcome.ts';
import type { WelcomeProps } from '../../components/welcome/props.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import article from '../../data/practice.json' with { type: 'json' };
import sites from '../../data/sites.json' with { type: 'json' };
import { askSources } from '../../lib/browser/ask-sources.ts';
import type { Sources } from '../../lib/browser/messages.ts';
import { offerOwnPage } from '../../lib/browser/own-page.ts';
import { catchUp, keepLanguage, onLanguage, readLanguage } from '../../lib/browser/settings.ts';
import { followToolbarButton } from '../../lib/browser/toolbar-button.ts';
import type { PageState } from '../../lib/session/state.ts';

const [language, commands, tab] = await Promise.all([
  readLanguage(),
  browser.commands.getAll(),
  browser.tabs.getCurrent(),
]);
const lang = signal(language);
const isOnToolbar = signal<boolean | null>(null);
const page = signal<PageState>({ phase: 'loading' });
const chosen = signal<ReadonlySet<number>>(new Set());
const sources = signal<Sources>({
  packs: [],
  names: { indicators: {}, places: {}, units: {}, definitions: {} },
  fits: {},
});

const props = (): WelcomeProps => ({
  lang,
  say: createPanelSay(lang.value, { ...sources.value.names, packs: sources.value.packs }),
  sources: sources.value.packs,
  browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
  isOnToolbar,
  openKey: commands.find(({ name }) => name === 'open-panel')?.shortcut ?? '',
  sites,
  article,
  page,
  chosen,
  panel: tab?.id === undefined ? null : browser.runtime.getURL(`/sidepanel.html?tab=${tab.id}` as '/sidepanel.html'),
  onLang(next) {
    lang.value = next;
    keepLanguage(next);
  },
});

/** What a news page says of its article in its head. */
function describe(property: string, content: string): void {
  const meta = document.createElement('meta');
  meta.setAttribute('property', property);
  meta.content = content;
  document.head.append(meta);
}
describe('og:title', article.title);
describe('article:published_time', article.published);

effect(() => {
  document.documentElement.lang = lang.value;
  document.title = welcomeTexts(lang.value).windowTitle;
});
const speak = (next: typeof lang.value) => {
  lang.value = next;
};
onLanguage(speak);
catchUp(speak, () => lang.value);
followToolbarButton((next) => {
  isOnToolbar.value = next;
});
offerOwnPage({
  onState(state) {
    page.value = state;
  },
  onChosen(figure) {
    if (figure !== null) chosen.value = new Set([...chosen.value, figure]);
  },
});

const root = document.getElementById('app')!;
effect(() => {
  render(<Welcome {...props()} />, root);
});

/** The page script as every page gets it; its late parts are put in at once, since the background may put nothing in here. */
for (const file of ['/places.js', '/passages.js', '/tooltip.js', '/page.js']) {
  const script = document.createElement('script');
  script.src = file;
  script.async = false;
  document.body.append(script);
}
const answer = await askSources();
if (answer.ok) sources.value = answer;
