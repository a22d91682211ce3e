import './page-header.css';
import { useTexts } from './context.ts';
import type { CheckedPage } from './panel-props.ts';

/** The product's name, and the page in front of the reader; a check that is under way again is said without moving it. */
export function PageHeader({ page, fresh }: { page: CheckedPage | null; fresh: boolean }) {
  const { texts } = useTexts();
  const title = page?.title.trim();
  return (
    <header class="head">
      <div class="head-line">
        <h1>{texts.name}</h1>
        {!fresh && <p class="head-stale">{texts.stale}</p>}
      </div>
      {page ? (
        <p class="head-title" lang={title ? page.lang : undefined}>
          {title || texts.untitled}
        </p>
      ) : (
        <p class="head-tagline">{texts.tagline}</p>
      )}
      {page?.translated && (
        <p class="head-translated" role="note">
          {texts.translated}
        </p>
      )}
    </header>
  );
}
