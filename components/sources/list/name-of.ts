import { dataWords } from '../../../lib/explain/lang.ts';
import type { SourceDocument } from '../../../lib/session/source-list-state.ts';
import type { Lang } from '../../panel-props.ts';

/** What a document is called; one that cannot be read by its id. */
export const nameOf = ({ pack, id }: Pick<SourceDocument, 'pack' | 'id'>, lang: Lang): string =>
  pack ? dataWords(pack.names.document, lang) : id;
