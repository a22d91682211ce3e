import { useEffect, useMemo, useState } from 'preact/hooks';
import { isHeldAgainst } from '../../lib/check/comparable.ts';
import { dataWords } from '../../lib/explain/lang.ts';
import { capital } from '../../lib/explain/text.ts';
import { useLateTexts, usePanel } from '../context.ts';
import type { CheckedPage, LateParts, Source } from '../panel-props.ts';
import { Section } from '../Section.tsx';
import { SOURCES } from '../sources-address.ts';
import { IndicatorTable } from './IndicatorTable.tsx';
import { SourceDoubt } from './SourceDoubt.tsx';
import { SourceText } from './SourceText.tsx';

/** The sources themselves: their numbers over the years, their text, and what in them is not settled. */
export const SourceTab: LateParts['SourceTab'] = ({ page }) => {
  const { sources } = usePanel();
  const { texts } = useLateTexts();
  return (
    <>
      {sources.length === 0 && <p>{texts.source.none}</p>}
      {sources.map((source) =>
        sources.length === 1 ? (
          <OneSource key={source.id} source={source} page={page} />
        ) : (
          <OneOfMany key={source.id} source={source} page={page} />
        ),
      )}
      <p class="source-manage">
        <a href={SOURCES} target="_blank" rel="noopener">
          {texts.source.manage}
        </a>
      </p>
      <TakeSource page={page} />
    </>
  );
};

/** The way to make the page in front a source of its own. */
function TakeSource({ page }: { page: CheckedPage | null }) {
  const { onTakeSource } = usePanel();
  const { texts } = useLateTexts();
  if (page === null || onTakeSource === undefined) return null;
  return (
    <p class="source-manage">
      <button type="button" data-action="take-source" onClick={() => onTakeSource()}>
        {texts.menu.takeSource}
      </button>
    </p>
  );
}

/** Of several documents each opens by itself, or when one of its figures is asked for; only what is open is drawn. */
function OneOfMany({ source, page }: { source: Source; page: CheckedPage | null }) {
  const { sourceTarget } = usePanel();
  const { lang } = useLateTexts();
  const { document, short } = source.names;
  const isAsked = sourceTarget.value?.pack === source.id;
  const [isOpen, setOpen] = useState(isAsked || namedOn(page, source).size > 0);
  useEffect(() => {
    if (isAsked) setOpen(true);
  }, [isAsked, sourceTarget.value]);
  return (
    <details class="source-fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{dataWords(short?.document ?? document, lang)}</summary>
      {isOpen && <OneSource source={source} page={page} isNamed={short === undefined} />}
    </details>
  );
}

interface OneProps {
  source: Source;
  page: CheckedPage | null;
  /** Its name stands right above it. */
  isNamed?: boolean;
}

function OneSource({ source, page, isNamed = false }: OneProps) {
  const { lang, texts } = useLateTexts();
  const t = texts.source;
  const named = useMemo(() => namedOn(page, source), [page, source]);
  return (
    <article class="source" aria-labelledby={`source-${source.id}`}>
      <h2 class={isNamed ? 'visually-hidden' : 'source-title'} id={`source-${source.id}`}>
        {dataWords(source.names.document, lang)}
      </h2>
      {page && <p class="source-covered">{t.covered(named.size, source.figures.length)}</p>}
      <IndicatorTable source={source} named={named} />
      {source.commitments.length > 0 && (
        <Section name={`commitments-${source.id}`} title={t.commitments}>
          <ul class="source-list">
            {source.commitments.map(({ id, text }) => (
              <li key={id}>{capital(dataWords(text, lang))}</li>
            ))}
          </ul>
        </Section>
      )}
      <Doubts source={source} />
      <Section name={`text-${source.id}`} title={t.text}>
        <SourceText source={source} />
      </Section>
      <Published url={source.source.url} />
    </article>
  );
}

/** What in a document is not settled, or has to be known of its figures. */
function Doubts({ source }: { source: Source }) {
  const { lang, texts, say } = useLateTexts();
  const doubtful = source.figures.filter(({ doubt, notes }) => doubt !== null || notes.length > 0);
  if (doubtful.length === 0) return null;
  return (
    <Section name={`doubts-${source.id}`} title={texts.source.doubts}>
      <ul class="source-list">
        {doubtful.map(({ id, quote, indicator, notes, doubt }) => (
          <li key={id}>
            <b lang="vi">{quote.exact}</b>, {say.measured(indicator)}
            {notes.map(({ text }) => (
              <p key={text.vi}>{dataWords(text, lang)}</p>
            ))}
            {doubt && <SourceDoubt doubt={doubt} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A document of the reader's may name any address: only one of the web is led to. */
function Published({ url }: { url: string | null }) {
  const { texts } = useLateTexts();
  const address = url !== null && /^https?:/i.test(url) ? URL.parse(url) : null;
  if (address === null) return null;
  return (
    <p class="source-published">
      {texts.source.published}:{' '}
      <a href={address.href} target="_blank" rel="noopener noreferrer">
        {address.host}
      </a>
    </p>
  );
}

/** The source's printed figures that figures of the page were held against. */
function namedOn(page: CheckedPage | null, source: Source): ReadonlySet<string> {
  const printed = new Set(source.figures.map(({ id }) => id));
  const references = page?.report.figures.map(({ verdict }) =>
    verdict.pack === source.id && isHeldAgainst(verdict.kind) ? verdict.reference : null,
  );
  return new Set(references?.filter((id) => id !== null && printed.has(id)) as string[] | undefined);
}
