import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../lib/engine/report.ts';
import { useLateTexts, usePanel } from './context.ts';
import type { Counts } from './groups.ts';
import type { LateParts, PanelView, SaveState } from './panel-props.ts';
import { resultSentence } from './result/result-words.ts';
import { sourcePlaces } from './source-places.ts';
import type { AllTexts, Texts } from './texts/texts.ts';

function sayView(view: PanelView, counts: Counts | null, texts: AllTexts, placesOf: (report: Report) => string) {
  switch (view.kind) {
    case 'loading':
    case 'checking':
      return texts[view.kind].title;
    case 'problem': {
      const { title, next } = texts.problems[view.code];
      return `${title}. ${next}`;
    }
    case 'checked': {
      const { report } = view.page;
      if (report.packs.length === 0) {
        return `${texts.noSource.title}. ${texts.noSource.next}`;
      }
      if (report.page.relevant === 'no') return texts.judgement.no(placesOf(report) || texts.judgement.places);
      if (report.figures.length === 0) return texts.noFigures;
      return counts && texts.announceChecked(resultSentence(counts, texts));
    }
  }
}

function saySaves(saves: readonly SaveState[], texts: Texts): string {
  if (saves.some(({ phase }) => phase === 'saving')) return texts.notes.saving;
  if (saves.some((save) => save.phase === 'saved' && save.apart)) return texts.notes.apart;
  return saves.some(({ phase }) => phase === 'saved') ? texts.notes.announceSaved : '';
}

/**
 * Tells a screen reader what changed: the state of the page and how many figures differ, and that a note is on disk. Failures are
 * alerts in place. A page that is checked again and again is told of only when its figures come out otherwise, or on asking.
 */
export const LiveStatus: LateParts['LiveStatus'] = ({ counts }) => {
  // only what comes into a region that is there already is told
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  const { signals, sources, asked } = usePanel();
  const { texts, say } = useLateTexts();
  const view = signals.view.value;
  const before = asked.value;
  const isAnswered =
    before?.kind === 'checked' &&
    view.kind === 'checked' &&
    view.fresh &&
    view !== before &&
    view.page.url === before.page.url;
  return (
    <div class="visually-hidden">
      <p role="status">{isThere && sayView(view, counts, texts, (report) => sourcePlaces(report, sources, say))}</p>
      <p role="status">{isAnswered && texts.footer.rechecked}</p>
      <p role="status">{signals.looseDrafts.value.some(({ discarded }) => !discarded) && texts.notes.unsaved}</p>
      <p role="status">{saySaves(Object.values(signals.saves.value), texts)}</p>
    </div>
  );
};
