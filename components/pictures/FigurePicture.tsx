import type { ReasonParam, VerdictKind } from '../../lib/check/verdict.ts';
import { usePanel, useTexts } from '../context.ts';
import type { Numbered } from '../groups.ts';
import { Bullet } from './Bullet.tsx';
import { type Part, type Picture, pictureOf, type Shown } from './picture-of.ts';
import { Shares } from './Shares.tsx';
import { TwoValues } from './TwoValues.tsx';

/** The picture of a figure, where one says more than its words; nothing else. */
export function FigurePicture({ item }: { item: Numbered }) {
  const { sources, names, signals } = usePanel();
  const { say } = useTexts();
  const view = signals.view.value;
  const figures = view.kind === 'checked' ? view.page.report.figures : [];
  const picture = pictureOf(item, { sources, figures, wholes: names.wholes ?? [] });
  const [reason] = item.verdict.reasons;
  return picture && reason ? (
    <Drawing
      picture={picture}
      kind={item.verdict.kind}
      difference={reason.params['difference']}
      name={say.brief(reason)}
    />
  ) : null;
}

interface Props {
  picture: Picture;
  kind: VerdictKind;
  /** How far the two are apart, as the check has reckoned it. */
  difference: ReasonParam | undefined;
  name: string;
}

function Drawing({ picture, kind, difference, name }: Props) {
  const { texts, say } = useTexts();
  const t = texts.pictures;
  const amount = ({ decimal, unit }: Shown) => say.amount(decimal, unit);
  if (picture.kind === 'shares') {
    const labelled = (parts: readonly Part[]) =>
      parts.map(({ indicator, decimal, nth }) => ({
        nth,
        percent: Number(decimal),
        label: say.amount(decimal, 'percent'),
        title: say.indicator(indicator),
      }));
    return (
      <Shares
        page={labelled(picture.page)}
        source={labelled(picture.source)}
        pageLabel={t.ofPage}
        sourceLabel={t.ofSource}
        name={name}
      />
    );
  }
  const here = { ...picture.page, label: t.page(amount(picture.page)) };
  if (picture.kind === 'two') {
    const there = { ...picture.source, label: t.source(amount(picture.source)) };
    const side = picture.page.value < picture.source.value ? '−' : '+';
    const gap = typeof difference === 'string' ? `${side}${say.distance(difference, picture.page.unit)}` : '';
    return <TwoValues page={here} source={there} gap={gap} name={name} />;
  }
  const better = betterSide(kind, picture.page, picture.source);
  return (
    <Bullet
      page={here}
      target={{ ...picture.source, label: t.target(amount(picture.source)) }}
      better={better === null ? '' : t[better]}
      estimate={picture.estimate}
      name={name}
    />
  );
}

/** Which side of its target is the good one, as the verdict tells by what it calls missed or exceeded. */
function betterSide(kind: VerdictKind, page: Shown, target: Shown): 'higher' | 'lower' | null {
  if (page.value === target.value || kind === 'target-met') return null;
  return page.value > target.value === (kind === 'target-exceeded') ? 'higher' : 'lower';
}
