import '../panel.css';
import './welcome.css';
import { LanguageChoice } from '../LanguageChoice.tsx';
import { welcomeTexts } from '../texts/welcome.ts';
import { OpenStep } from './OpenStep.tsx';
import { PinStep } from './PinStep.tsx';
import { Practice } from './Practice.tsx';
import type { WelcomeProps } from './props.ts';
import { ReadStep } from './ReadStep.tsx';

/**
 * What a reader who has just installed the extension sees: three steps and an article to try it on, and beside them the panel as
 * it stands beside every page. The article and its surroundings are marked up as a news page has them: the page script reads this
 * page as any other.
 */
export function Welcome(props: WelcomeProps) {
  const lang = props.lang.value;
  const t = welcomeTexts(lang);
  return (
    <div class="panel welcome" lang={lang}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keys */}
      <div class="welcome-page" tabIndex={0}>
        <header class="welcome-head">
          <img src="/icon/48.png" alt="" width="40" height="40" />
          <LanguageChoice lang={lang} name={t.language} onLang={props.onLang} />
          <h1>{t.title}</h1>
          <p class="welcome-lead">{t.lead}</p>
        </header>
        <section aria-labelledby="steps-title">
          <h2 id="steps-title" class="visually-hidden">
            {t.steps}
          </h2>
          <ol class="steps">
            <PinStep {...props} />
            <OpenStep {...props} />
            <ReadStep {...props} />
          </ol>
        </section>
        <Practice {...props} />
        <footer class="welcome-foot">
          <p>{t.foot.privacy}</p>
          <p>{t.foot.notes}</p>
          <p>
            <a href="/notes.html#sao-luu">{t.foot.backUp}</a>
          </p>
        </footer>
      </div>
      {props.panel !== null && (
        <aside class="welcome-panel" aria-label={t.practice.panel}>
          <iframe src={props.panel} title={t.practice.panel} />
        </aside>
      )}
    </div>
  );
}
