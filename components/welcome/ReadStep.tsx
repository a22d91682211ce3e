import { welcomeTexts } from '../texts/welcome.ts';
import type { WelcomeProps } from './props.ts';
import { SampleCard } from './SampleCard.tsx';
import { Step } from './Step.tsx';

/** What stands on a card: one of the practice article, its parts named. */
export function ReadStep(props: WelcomeProps) {
  const { read } = welcomeTexts(props.lang.value);
  return (
    <Step title={read.title} picture={<SampleCard {...props} />}>
      <p>{read.text}</p>
      <ol class="step-parts">
        {read.parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ol>
      <p>{read.more}</p>
    </Step>
  );
}
