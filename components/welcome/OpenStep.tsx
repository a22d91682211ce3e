import { dataWords } from '../../lib/explain/lang.ts';
import { welcomeTexts } from '../texts/welcome.ts';
import { ArticlePicture } from './ArticlePicture.tsx';
import type { WelcomeProps } from './props.ts';
import { Step } from './Step.tsx';

/** Where articles are noticed by themselves, and what to do elsewhere. */
export function OpenStep({ lang, sites }: WelcomeProps) {
  const { open } = welcomeTexts(lang.value);
  return (
    <Step title={open.title} picture={<ArticlePicture />}>
      <p>{open.listed(sites.length)}</p>
      <ul class="step-sites">
        {sites.map(({ id, name }) => (
          <li key={id}>{dataWords(name, lang.value)}</li>
        ))}
      </ul>
      <p>{open.elsewhere}</p>
    </Step>
  );
}
