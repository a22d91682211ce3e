import { isolated } from '../../lib/explain/isolate.ts';
import { FileButton } from '../FileButton.tsx';
import { useCheckText, useCheckTexts } from './context.ts';

/** A file in the place of what is typed; where a text comes from, and why one did not come. */
export function GiveFile() {
  const { desk } = useCheckText();
  const { t } = useCheckTexts();
  const { from } = desk.draft.value;
  const fault = desk.fault.value;
  return (
    <div class="check-give">
      <p class="check-buttons">
        <FileButton
          label={t.choose}
          accept=".txt,.html,.htm,.xhtml,text/plain,text/html"
          onFiles={([file]) => file && void desk.giveFile(file)}
        />
        <span class="check-hint">{t.limits}</span>
      </p>
      {from && (
        <p class="check-from" dir="auto">
          {(from.kind === 'file' ? t.fromFile : t.fromPage)(isolated(from.name))}
          {from.url !== null && from.url !== from.name && (
            <>
              {' · '}
              <Address url={from.url} />
            </>
          )}
        </p>
      )}
      <p role="status" class="check-hint">
        {desk.isBusy.value && t.busy}
      </p>
      {fault && (
        <p role="alert" class="check-fault">
          {t.faults[fault]}
        </p>
      )}
    </div>
  );
}

/** A link only where the address is one of the web. */
function Address({ url }: { url: string }) {
  const isOfTheWeb = /^https?:$/.test(URL.parse(url)?.protocol ?? '');
  return isOfTheWeb ? (
    <a href={url} target="_blank" rel="noreferrer">
      {url}
    </a>
  ) : (
    <span>{url}</span>
  );
}
