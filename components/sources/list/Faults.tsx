import type { Fault } from '../../../lib/resolution/fault.ts';
import { useSources } from '../context.ts';

/** So many are shown at once; who mends a file sees the rest at the next try. */
const MOST = 20;

/** What is wrong with a pack: where, and what. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const { t, lang, sayFault } = useSources();
  return (
    <ul class="sources-faults">
      {faults.slice(0, MOST).map((fault, at) => (
        <li key={at}>
          {fault.code === 'too-many-faults'
            ? sayFault(fault, lang)
            : t.faultAt(fault.path === '' ? t.wholeFile : fault.path, sayFault(fault, lang))}
        </li>
      ))}
      {faults.length > MOST && <li>{t.moreFaults(faults.length - MOST)}</li>}
    </ul>
  );
}
