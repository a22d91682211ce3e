import { useState } from 'preact/hooks';
import { addingOf } from '../../lib/session/added-sites.ts';
import { builtInMatches } from '../../lib/session/built-in-sites.ts';
import { type Saying, useOptions } from './context.ts';

/** Adds one site, by its domain or the address of a page of it. The browser asks the reader. */
export function AddSite({ say }: Saying) {
  const { signals, onAllow, site, t } = useOptions();
  const [typed, setTyped] = useState(site);
  const [fault, setFault] = useState('');
  const add = () => {
    const adding = addingOf(typed, [...builtInMatches(), ...signals.seen.value.added]);
    setFault(adding.kind === 'fault' ? t.sites.faults[adding.why] : '');
    say('');
    if (adding.kind === 'fault') return;
    const { host, match } = adding.site;
    if (adding.kind === 'already') return say(t.sites.already(host));
    // within the click: the browser asks nobody later
    void onAllow([match]).then((allowed) => {
      say(allowed ? t.sites.addedNow(host) : t.sites.refused, !allowed);
      if (allowed) setTyped('');
    });
  };
  return (
    <form
      class="options-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for="add-site">{t.sites.addLabel}</label>
      <div class="options-row">
        <input
          id="add-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          aria-invalid={fault !== ''}
          aria-describedby={fault === '' ? 'add-site-hint' : 'add-site-fault'}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="primary">
          {t.sites.add}
        </button>
      </div>
      <p id="add-site-hint" class="options-hint">
        {t.sites.addHint}
      </p>
      {fault !== '' && (
        <p id="add-site-fault" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
