import type { TextState } from '../../lib/session/text-check.ts';
import { struckIn } from '../../lib/text/struck.ts';
import { type PanelView, viewOf } from '../panel-props.ts';

/** The panel's view of a text. */
export function viewOfText(state: TextState): PanelView {
  if (state.phase === 'failed') return { kind: 'problem', code: state.code };
  if (state.phase !== 'checked') return { kind: 'checking' };
  const { article, report, fresh } = state;
  const { text, title, lang, url } = article;
  return viewOf({ phase: 'checked', report, text, struck: struckIn(article), title, url: url ?? '', lang, fresh });
}
