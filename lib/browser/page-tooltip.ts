import type { verdictName } from '../explain/verdict-name.ts';
import { createBesideMarks } from '../page/beside-marks.ts';
import type { Point } from '../page/hear-selecting.ts';
import type { TooltipContent } from '../page/tooltip-face.ts';
import type { TooltipWords } from '../page/tooltip-words.ts';
import { ask } from './ask.ts';
import type { BesideParts } from './late-parts.ts';
import { createPointedMark } from './pointed-mark.ts';
import { type Language, readLanguage } from './settings.ts';
import { panelKeyIn } from './shortcuts.ts';
import { tooltipVerdict } from './tooltip-verdict.ts';

/** For how many milliseconds words stand that are said of the page, or came by themselves. */
const BY_ITSELF = 6000;

/** What its own file has. */
export interface TooltipWith {
  readonly words: Readonly<Record<Language, TooltipWords>>;
  readonly nameOf: typeof verdictName;
  /** Style of the lines that stand for verdicts. */
  readonly lines: string;
}

/** Why the words of a figure are shown: what stands under the pointer, was clicked, was gone to, or is the first of all. */
type Why =
  | { readonly by: 'pointer' | 'click'; readonly at: Point }
  | { readonly by: 'key'; readonly nth: number; readonly all: number }
  | { readonly by: 'itself'; told(): void };

export type PageTooltip = ReturnType<typeof createPageTooltip>;

/** The page script's part in what stands beside marks. */
export function createPageTooltip(parts: BesideParts, { words, nameOf, lines }: TooltipWith, signal: AbortSignal) {
  const { view } = parts;
  const { tooltip, forced, cursor, say } = createBesideMarks(view, lines, signal);
  const key = ask('keys', null).then((answer) => panelKeyIn(answer.ok ? answer.keys : null));
  /** What is shown, or about to be. */
  let shown: { readonly figure: number; readonly why: Why } | null = null;
  const stayed = (figure: number, at: Point): void => {
    if (shown?.figure !== figure) void show(figure, { by: 'pointer', at });
  };
  const pointed = createPointedMark(parts.range, cursor, stayed, signal);

  /** `again`: it has been said already. */
  async function show(figure: number, why: Why, again = false): Promise<void> {
    const wanted = { figure, why };
    shown = wanted;
    const [lang, panelKey] = await Promise.all([readLanguage(), key]);
    if (shown !== wanted) return;
    const checked = parts.report()?.figures[figure];
    const range = parts.range(figure);
    if (checked === undefined || range === null || !parts.alive()) {
      shown = null;
      return;
    }
    const gone = () => {
      if (shown === wanted) shown = null;
      if (why.by === 'itself') why.told();
    };
    const texts = words[lang];
    const content: TooltipContent = {
      lang,
      ...tooltipVerdict(checked, nameOf, lang),
      ...(why.by === 'itself' && { drawn: { words: texts.drawn, close: texts.close, closed: tooltip.hide } }),
      action: actionOf(figure, texts, panelKey),
    };
    const at = 'at' in why ? { at: why.at } : {};
    const time = why.by === 'itself' ? { time: BY_ITSELF } : {};
    tooltip.show(content, { range, gone, hovered: why.by === 'pointer', ...at, ...time });
    // what the pointer points at is not read out: it would talk into everything
    if (why.by !== 'pointer' && !again) say(spokenOf(why, content, String(range), texts), lang);
  }

  /** A page may open the panel in Chrome only, and there within the click. */
  function actionOf(figure: number, texts: TooltipWords, panelKey: string): TooltipContent['action'] {
    const heard = parts.isHeard();
    if (!heard && import.meta.env.FIREFOX) return texts.how(panelKey);
    const press = () => {
      if (!parts.alive()) return;
      if (!parts.isHeard()) void ask('open', null);
      parts.pick(figure);
      tooltip.hide();
    };
    return { label: heard ? texts.show : texts.open(panelKey), press };
  }

  return {
    show: (figure: number, why: Why): void => void show(figure, why),
    /** Says something of the whole page. */
    async tell(what: 'none' | 'unread' | 'hidden' | 'shown'): Promise<void> {
      shown = null;
      const lang = await readLanguage();
      const sentence = words[lang][what];
      tooltip.show({ lang, verdict: null, sentence, action: null }, { range: null, time: BY_ITSELF, gone() {} });
      say(sentence, lang);
    },
    /** Takes the words of a figure away; what is said of the page stays. */
    hide(): void {
      pointed.leave();
      if (shown !== null) tooltip.hide();
      shown = null;
    },
    /** The page has changed, and a figure may have another number by now, or none: its words go with it. */
    follow(numberOf: (figure: number) => number | null): void {
      pointed.follow(numberOf);
      if (shown === null) return;
      const { figure, why } = shown;
      const next = numberOf(figure);
      if (next !== null && parts.range(next) !== null) {
        if (next !== figure) void show(next, why, true);
        return;
      }
      shown = null;
      tooltip.hide();
    },
    /** Draws lines under forced colours. */
    draw: forced.show,
    /** The page may have moved under what is shown. */
    refresh: forced.refresh,
    rested(at: Point): void {
      if (!parts.alive() || tooltip.isHeld()) return;
      pointed.rested(parts.hasTooltip() ? parts.pointed(at) : null, at);
    },
    moved(at: Point): void {
      pointed.moved(at);
      tooltip.moved(at);
    },
  };
}

function spokenOf(why: Why, { verdict, sentence, drawn }: TooltipContent, quote: string, texts: TooltipWords): string {
  const name = verdict?.name ?? '';
  if (why.by === 'key') return texts.spoken(why.nth, why.all, name, quote, sentence);
  return [`${name}: ${quote}.`, sentence, drawn?.words].filter(Boolean).join(' ');
}
