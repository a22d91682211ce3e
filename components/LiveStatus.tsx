import { isComparable } from '../lib/check/comparable.ts';
import type { Report } from '../lib/engine/report.ts';
import { usePanel, useTexts } from './context.ts';
import type { PanelView, SaveState } from './panel-props.ts';
import { sourcePlaces } from './source-places.ts';
import type { Texts } from './texts/index.ts';

function sayView(view: PanelView, texts: Texts, placesOf: (report: Report) => string): string {
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
      if (report.page.relevant === 'no') return texts.judgement.no(placesOf(report) || texts.judgement.places);
      return texts.announceChecked(
        report.figures.length,
        report.figures.filter(({ verdict }) => isComparable(verdict.kind)).length,
      );
    }
  }
}

function saySaves(saves: readonly SaveState[], texts: Texts): string {
  if (saves.some(({ phase }) => phase === 'saving')) return texts.notes.saving;
  if (saves.some((save) => save.phase === 'saved' && save.apart)) return texts.notes.apart;
  return saves.some(({ phase }) => phase === 'saved') ? texts.notes.announceSaved : '';
}

/**
 * Tells a screen reader what changed: the state of the page, and that a note is on disk. Failures are alerts in place. A
 * page that is checked again and again is told of only when its figures come out otherwise.
 */
export function LiveStatus() {
  const { signals, sources } = usePanel();
  const { texts, say } = useTexts();
  const placesOf = (report: Report) => sourcePlaces(report, sources, say);
  return (
    <div class="visually-hidden">
      <p role="status">{sayView(signals.view.value, texts, placesOf)}</p>
      <p role="status">{signals.looseDrafts.value.some(({ discarded }) => !discarded) && texts.drafts.title}</p>
      <p role="status">{saySaves(Object.values(signals.saves.value), texts)}</p>
    </div>
  );
}
