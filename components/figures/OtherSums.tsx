import { useCallback, useMemo } from 'preact/hooks';
import type { Claim } from '../../lib/check/verdict.ts';
import { useTexts } from '../context.ts';
import { Icon } from '../Icon.tsx';
import { FollowedList } from '../long-list/FollowedList.tsx';
import type { CheckedPage } from '../panel-props.ts';
import { Section } from '../Section.tsx';
import { foldOf } from '../shown.ts';
import { useOpen } from '../use-shown.ts';
import { claimsOf, Sum } from './Sum.tsx';

/** How high a sum is supposed to be, in CSS pixels. */
const SUM = 90;

/** The page's sums that hold, and those that cannot be told, as a line each. */
export function OtherSums({ page }: { page: CheckedPage }) {
  const { texts } = useTexts();
  const { claims, hold, open } = useMemo(() => {
    const claims = claimsOf(page);
    return {
      claims,
      hold: claims.filter(({ holds }) => holds === true),
      open: claims.filter(({ holds }) => holds === null),
    };
  }, [page]);
  const t = texts.arithmetic;
  if (hold.length + open.length === 0) return null;
  const title = hold.length === claims.length ? t.allHold(hold.length) : t.hold(hold.length);
  return (
    <Section name="arithmetic" title={texts.sections.arithmetic}>
      {hold.length > 0 && <SumFold kind="holds" title={title} claims={hold} page={page} />}
      {open.length > 0 && <SumFold kind="open" title={t.open(open.length)} claims={open} page={page} />}
    </Section>
  );
}

interface FoldProps {
  kind: 'holds' | 'open';
  title: string;
  claims: readonly Claim[];
  page: CheckedPage;
}

function SumFold({ kind, title, claims, page }: FoldProps) {
  const [isOpen, setOpen] = useOpen(foldOf(`sums-${kind}`));
  const draw = useCallback((row: number) => <Sum claim={claims[row]!} page={page} />, [claims, page]);
  return (
    <details
      class={`fold ${kind === 'holds' ? 'tone-agrees' : ''}`}
      data-sums={kind}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span class="fold-title">
          <Icon name={kind === 'holds' ? 'holds' : 'why'} />
          {title}
        </span>
      </summary>
      {isOpen && <FollowedList rows={claims.length} of={claims} keyOf={String} usual={SUM} draw={draw} />}
    </details>
  );
}
