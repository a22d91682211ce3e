import type { ComponentChildren } from 'preact';
import { boldNumbers } from '../bold-numbers.ts';
import { useTexts } from '../context.ts';
import type { Numbered } from '../groups.ts';
import { FigurePicture } from '../pictures/FigurePicture.tsx';
import { FigureActions } from './FigureActions.tsx';
import { cardContext, type FigureName } from './figure-name.ts';
import type { FigureActs } from './use-figure-acts.ts';

interface Props {
  item: Numbered;
  picture: ComponentChildren;
  name: FigureName;
  acts: FigureActs;
}

/** What a card says at once: where and when, the picture, and one sentence; and what can be done. */
export function FigureBody({ item, picture, name, acts }: Props) {
  const { texts, say } = useTexts();
  const [reason] = item.verdict.reasons;
  return (
    <>
      <p class="card-context">{cardContext(item.figure, texts, say) || texts.card.noIndicator}</p>
      {picture ?? <FigurePicture item={item} />}
      {reason && (
        <p class="card-reason">
          {boldNumbers(say.brief(reason), reason).map(({ text, strong }, i) => (strong ? <b key={i}>{text}</b> : text))}
        </p>
      )}
      <FigureActions item={item} what={name.whole} acts={acts} />
    </>
  );
}
