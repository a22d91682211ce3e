import type { ComponentChildren } from 'preact';
import { useTexts } from '../context.ts';
import type { Numbered } from '../groups.ts';
import { FigurePicture } from '../pictures/FigurePicture.tsx';
import { Sentence } from '../Sentence.tsx';
import { unbroken } from '../unbroken.ts';
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
      <p class="card-context">{unbroken(cardContext(item.figure, texts, say)) || texts.card.noIndicator}</p>
      {picture ?? <FigurePicture item={item} />}
      {reason && (
        <p class="card-reason">
          <Sentence words={say.brief(reason)} reason={reason} />
        </p>
      )}
      <FigureActions item={item} what={name.whole} acts={acts} />
    </>
  );
}
