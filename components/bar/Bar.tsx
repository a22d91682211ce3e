import './bar.css';
import { useTexts } from '../context.ts';
import { Icon } from '../Icon.tsx';
import type { CheckedPage } from '../panel-props.ts';
import { PanelMenu } from './PanelMenu.tsx';

/** The line that stays on top: the product, the page in front of the reader, and what can be done with it. */
export function Bar({ page, isFresh }: { page: CheckedPage | null; isFresh: boolean }) {
  const { texts } = useTexts();
  const title = page?.title.trim() ?? '';
  return (
    <div class="bar">
      <h1>
        <Icon name="product" />
        {texts.name}
      </h1>
      {!page && <p class="bar-title">{texts.tagline}</p>}
      {page && isFresh && (
        <h2 class="bar-title" lang={title === '' ? undefined : page.lang} title={title}>
          {title || texts.untitled}
        </h2>
      )}
      {page && !isFresh && <p class="bar-title bar-stale">{texts.stale}</p>}
      <PanelMenu />
    </div>
  );
}
