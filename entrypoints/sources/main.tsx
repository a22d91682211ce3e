import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { SourcesPage } from '../../components/sources/list/SourcesPage.tsx';
import { mendedIn } from '../../components/sources-address.ts';
import { sourcesTexts } from '../../components/texts/sources.ts';
import { ask } from '../../lib/browser/ask.ts';
import { createAskDrafts } from '../../lib/browser/ask-drafts.ts';
import { openPackChannel, PACKS } from '../../lib/browser/pack-channel.ts';
import { saveFiles } from '../../lib/browser/save-files.ts';
import { catchUp, keepLanguage, onLanguage, readLanguage } from '../../lib/browser/settings.ts';
import { askForSites, onSiteAccess, readOrigins } from '../../lib/browser/site-access.ts';
import { explainFault } from '../../lib/explain/faults.ts';
import { createPackStore } from '../../lib/packs/store.ts';
import { createBringPacks } from '../../lib/session/bring-packs.ts';
import { createSourceList } from '../../lib/session/source-list.ts';

window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

const now = () => new Date();
const store = createPackStore({ name: PACKS, channel: openPackChannel(), now });
const [language, origins] = await Promise.all([readLanguage(), readOrigins()]);
const lang = signal(language);
const seen = signal(origins);

const library = async () => {
  const answer = await ask('library', null);
  return answer.ok ? answer : null;
};
const list = createSourceList({ store, library, save: saveFiles, now });
const bring = createBringPacks({
  store,
  async read(text) {
    const answer = await ask('read-pack', { text });
    return answer.ok ? answer.loaded : null;
  },
  builtin: async () => (await library())?.builtin ?? null,
  onKept: () => void list.load(),
});

const copy = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
const onLang = (next: 'vi' | 'en') => {
  lang.value = next;
  keepLanguage(next);
};
const look = () =>
  void readOrigins().then((next) => {
    seen.value = next;
  });

const root = document.getElementById('app')!;

/** The list, or the review that the address asks for. */
async function show(): Promise<void> {
  const { hash } = location;
  // loaded when it is asked for: most who open the page only look at the list
  if (
    hash !== '' &&
    (await (await import('./make-source.tsx')).makeSource({ hash, store, root, lang, ask: createAskDrafts() }))
  )
    return;
  const isNotOpened = mendedIn(hash) !== null;
  // the same link leads there once more
  if (isNotOpened) history.replaceState(null, '', location.pathname);
  void list.load();
  render(
    <SourcesPage
      told={isNotOpened ? sourcesTexts(lang.value).notOpened : ''}
      signals={{ lang, lists: list.lists, names: list.names, problem: list.problem, given: bring.given, seen }}
      sayFault={explainFault}
      onLang={onLang}
      onAgain={() => void list.load()}
      onSwitch={list.switch}
      onRemove={list.remove}
      onRestore={list.restore}
      onExport={(of, version) => void list.export(of, version)}
      onGive={(files) => void bring.give(files)}
      onAccept={bring.accept}
      onDismiss={bring.dismiss}
      onDropReview={list.dropReview}
      onBringReviewBack={list.bringReviewBack}
      onExportReview={(of) => void list.exportReview(of)}
      onCopy={copy}
      onAllow={(match) => askForSites([match])}
    />,
    root,
  );
}

effect(() => {
  document.documentElement.lang = lang.value;
  document.title = sourcesTexts(lang.value).windowTitle;
});
const speak = (next: typeof lang.value) => {
  lang.value = next;
};
onLanguage(speak);
catchUp(speak, () => lang.value);
onSiteAccess({ added: look, removed: look });
store.onChange(() => void list.load());
// one screen takes the place of the other whole: nothing of the one before is to go on
window.addEventListener('hashchange', () => location.reload());
await show();
void list.sweep();
