import './page-header.css';
import { useTexts } from './context.ts';
import type { CheckedPage } from './panel-props.ts';

/** The product's name, and the page in front of the reader. */
export function PageHeader({ page, fresh }: { page: CheckedPage | null; fresh: boolean }) {
  const { texts } = useTexts();
  return (
    <header class="head">
      <h1>{texts.name}</h1>
      {page ? (
        <p class="head-title" lang={page.lang ?? 'vi'}>
          {page.title.trim() || texts.untitled}
        </p>
      ) : (
        <p class="head-tagline">{texts.tagline}</p>
      )}
      {!fresh && <p class="head-stale">{texts.stale}</p>}
    </header>
  );
}
