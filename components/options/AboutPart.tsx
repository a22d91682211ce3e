import { useState } from 'preact/hooks';
import { WELCOME } from '../welcome-address.ts';
import { useOptions } from './context.ts';
import { LIBRARIES } from './libraries.ts';

/** Versions, what is not read, and what this is made with. */
export function AboutPart() {
  const { versions, t } = useOptions();
  return (
    <>
      <p>{t.about.neutral}</p>
      <p>{t.about.privacy}</p>
      <dl class="options-facts">
        <dt>{t.about.version}</dt>
        <dd>{versions.extension}</dd>
        <dt>{t.about.engine}</dt>
        <dd>{versions.engine}</dd>
      </dl>
      <p>
        <a href={WELCOME}>{t.about.welcome}</a>
      </p>
      <h3>{t.about.notReadTitle}</h3>
      <ul class="options-bullets">
        {t.about.notRead.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{t.about.libraries}</h3>
      <ul class="options-bullets">
        {LIBRARIES.map(({ name, licence }) => (
          <li key={name}>
            {name} ({licence})
          </li>
        ))}
      </ul>
      <p class="options-hint">{t.about.ownLicence}</p>
      <CopySupport />
    </>
  );
}

function CopySupport() {
  const { onCopySupport, t } = useOptions();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <p class="options-buttons">
        <button
          type="button"
          aria-describedby="copy-hint"
          onClick={() => {
            setCopied(null);
            void onCopySupport().then(setCopied);
          }}
        >
          {t.about.copy}
        </button>
        <span role="status" class="options-said">
          {copied && t.about.copied}
        </span>
      </p>
      {copied === false && <p role="alert">{t.about.copyFailed}</p>}
      <p id="copy-hint" class="options-hint">
        {t.about.copyHint}
      </p>
    </>
  );
}
