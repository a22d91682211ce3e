import { welcomeTexts } from '../texts/welcome.ts';
import { PinPicture } from './PinPicture.tsx';
import type { WelcomeProps } from './props.ts';
import { Step } from './Step.tsx';

/** How the button comes onto the toolbar, as this browser does it; once it is there, that is said instead. */
export function PinStep({ lang, browser, isOnToolbar, openKey }: WelcomeProps) {
  const { pin } = welcomeTexts(lang.value);
  const done = isOnToolbar.value === true;
  return (
    <Step title={pin.title} done={done} picture={<PinPicture browser={browser} done={done} />}>
      <p role="status">{done ? pin.done : ''}</p>
      {!done && <p>{pin[browser]}</p>}
      <p>{openKey === '' ? pin.press : pin.pressOrKey(openKey)}</p>
    </Step>
  );
}
