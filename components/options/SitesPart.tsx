import { useRef, useState } from 'preact/hooks';
import { dataWords } from '../../lib/explain/lang.ts';
import { BUILT_IN } from '../../lib/session/built-in-sites.ts';
import { EVERYWHERE, hostOf } from '../../lib/session/site-address.ts';
import { AddSite } from './AddSite.tsx';
import { Switch } from './Choice.tsx';
import { type Saying, useOptions } from './context.ts';

/** Where pages are looked at by themselves: the built-in sites, those that the reader has added, or all. */
export function SitesPart() {
  const { t } = useOptions();
  const [said, setSaid] = useState<{ readonly words: string; readonly isTrouble: boolean } | null>(null);
  const say = (words: string, isTrouble = false) => setSaid(words === '' ? null : { words, isTrouble });
  return (
    <>
      <p class="options-hint">{t.sites.hint}</p>
      <BuiltIn say={say} />
      <Added say={say} />
      <AddSite say={say} />
      <Everywhere say={say} />
      <p role="status" class="options-said">
        {said?.isTrouble === false && said.words}
      </p>
      {said?.isTrouble && <p role="alert">{said.words}</p>}
    </>
  );
}

function BuiltIn({ say }: Saying) {
  const { signals, onSite, onAllow, t, lang } = useOptions();
  const off = signals.sitesOff.value;
  const { withheld } = signals.seen.value;
  return (
    <fieldset class="options-list">
      <legend>{t.sites.builtIn}</legend>
      {BUILT_IN.map(({ id, name, matches }) => (
        <div key={id} class="options-site">
          <Switch on={!off.includes(id)} onChange={(on) => onSite(id, on)} hint={matches.map(hostOf).join(', ')}>
            {dataWords(name, lang)}
          </Switch>
          {withheld.includes(id) && (
            <p class="options-withheld">
              {t.sites.withheld}{' '}
              <button
                type="button"
                onClick={() => void onAllow(matches).then((allowed) => say(allowed ? '' : t.sites.refused, !allowed))}
              >
                {t.sites.allow(dataWords(name, lang))}
              </button>
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}

function Added({ say }: Saying) {
  const { signals, onGiveBack, t } = useOptions();
  const { added } = signals.seen.value;
  const remove = (match: string) =>
    void onGiveBack([match]).then((gone) => say(gone ? t.sites.removedNow(hostOf(match)) : t.sites.notRemoved, !gone));
  return (
    <div class="options-list">
      <h3 id="added-sites">{t.sites.added}</h3>
      {added.length === 0 ? (
        <p class="options-hint">{t.sites.none}</p>
      ) : (
        <ul aria-labelledby="added-sites">
          {added.map((match) => (
            <li key={match} class="options-row">
              <bdi>{hostOf(match)}</bdi>
              <button type="button" aria-label={t.sites.removeSite(hostOf(match))} onClick={() => remove(match)}>
                {t.sites.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Everywhere({ say }: Saying) {
  const { signals, onAllow, onGiveBack, t } = useOptions();
  const { everywhere } = signals.seen.value;
  const box = useRef<HTMLInputElement | null>(null);
  const change = (on: boolean) => {
    const answered = on ? onAllow([EVERYWHERE]) : onGiveBack([EVERYWHERE]);
    void answered.then((done) => {
      say(done ? '' : on ? t.sites.refused : t.sites.notRemoved, !done);
      // the box was turned by the press, and stands for what the browser allows
      if (!done && box.current !== null) box.current.checked = !on;
    });
  };
  return (
    <Switch box={box} on={everywhere} onChange={change} hint={t.sites.everywhereHint}>
      {t.sites.everywhere}
    </Switch>
  );
}
