import { addressFault } from '../notes/address.ts';
import { pageIdentity } from '../notes/page-identity.ts';
import type { NotedPage } from './note-view.ts';
import type { PageState } from './state.ts';

/**
 * The page of a state as far as notes are concerned: under the address it is known by. Null while nothing is known of it, and where no note
 * may stand on its address.
 */
export function notedPage(state: PageState): NotedPage | null {
  if (state.phase !== 'checked' && state.phase !== 'failed') return null;
  const { url: address, claims = { canonical: null, ogUrl: null } } = state;
  if (address === undefined || addressFault(address) !== null) return null;
  const isChecked = state.phase === 'checked';
  const title = isChecked ? state.title : '';
  const page = { ...pageIdentity({ address, title, ...claims }), title };
  return isChecked ? { report: state.report, text: state.text, ...page } : { report: null, text: '', ...page };
}
