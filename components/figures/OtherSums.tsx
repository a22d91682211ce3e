import type { Claim } from '../../lib/check/verdict.ts';
import { useTexts } from '../context.ts';
import { Icon } from '../Icon.tsx';
import { Portions } from '../Portions.tsx';
import type { CheckedPage } from '../panel-props.ts';
import { Section } from '../Section.tsx';
import { foldOf } from '../shown.ts';
import { useOpen } from '../use-shown.ts';
import { claimsOf, Sum } from './Sum.tsx';

/** The page's sums that hold, and those that cannot be told, as a line each. */
export function OtherSums({ page }: { page: CheckedPage }) {
  const { texts } = useTexts();
  const claims = claimsOf(page);
  const hold = claims.filter(({ holds }) => holds === true);
  const open = claims.filter(({ holds }) => holds === null);
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
  const { texts } = useTexts();
  const [isOpen, setOpen] = useOpen(foldOf(`sums-${kind}`));
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
      {isOpen && (
        <Portions
          list="sums"
          items={claims.map((claim, i) => ({ claim, i }))}
          keyOf={({ i }) => String(i)}
          draw={({ claim }) => <Sum claim={claim} page={page} />}
          size={20}
          more={texts.more}
        />
      )}
    </details>
  );
}
