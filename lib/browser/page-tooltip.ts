import type { CheckedFigure } from '../check/verdict.ts';
import type { verdictName } from '../explain/verdict-name.ts';
import { holds } from '../page/beside.ts';
import { createBesideMarks } from '../page/beside-marks.ts';
import type { Point } from '../page/hear-selecting.ts';
import { lineOf } from '../page/marks.ts';
import type { TooltipContent } from '../page/tooltip-face.ts';
import type { TooltipWords } from '../page/tooltip-words.ts';
import { ask } from './ask.ts';
import type { BesideParts } from './late-parts.ts';
import { type Language, readLanguage } from './settings.ts';
import { panelKeyIn } from './shortcuts.ts';

/** For how many milliseconds the pointer is on a mark before its words are shown, after it has come to rest. */
const PATIENCE = 140;
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
  /** The mark under the pointer, and where its lines are. */
  let over: { readonly figure: number; readonly lines: readonly DOMRect[] } | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;

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
    const content = contentOf(wanted, checked, lang, panelKey);
    const at = 'at' in why ? { at: why.at } : {};
    const time = why.by === 'itself' ? { time: BY_ITSELF } : {};
    tooltip.show(content, { range, gone, hovered: why.by === 'pointer', ...at, ...time });
    // what the pointer points at is not read out: it would talk into everything
    if (why.by !== 'pointer' && !again) say(spokenOf(why, content, String(range), words[lang]), lang);
  }

  function contentOf(
    { figure, why }: { readonly figure: number; readonly why: Why },
    checked: CheckedFigure,
    lang: Language,
    panelKey: string,
  ): TooltipContent {
    const texts = words[lang];
    const [reason] = checked.verdict.reasons;
    const line = lineOf(checked.verdict.kind);
    const name = nameOf(checked, lang);
    return {
      lang,
      verdict: { sign: SIGNS[line] ?? '', line, name: name.charAt(0).toUpperCase() + name.slice(1) },
      sentence: (reason?.brief ?? reason?.text)?.[lang] ?? '',
      ...(why.by === 'itself' && { drawn: { words: texts.drawn, close: texts.close, closed: tooltip.hide } }),
      action: actionOf(figure, texts, panelKey),
    };
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

  function leave(): void {
    over = null;
    clearTimeout(later);
    cursor.off();
  }
  function enter(figure: number, at: Point): void {
    over = { figure, lines: [...(parts.range(figure)?.getClientRects() ?? [])] };
    cursor.on(at.x, at.y);
    later = setTimeout(() => {
      if (shown?.figure !== figure) void show(figure, { by: 'pointer', at });
    }, PATIENCE);
  }
  signal.addEventListener('abort', leave);

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
      leave();
      if (shown !== null) tooltip.hide();
      shown = null;
    },
    /** The page has changed, and a figure may have another number by now, or none: its words go with it. */
    follow(numberOf: (figure: number) => number | null): void {
      if (over !== null && (numberOf(over.figure) !== over.figure || parts.range(over.figure) === null)) leave();
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
      const figure = parts.hasTooltip() ? parts.pointed(at) : null;
      if (figure === (over?.figure ?? null)) return;
      leave();
      if (figure !== null) enter(figure, at);
    },
    moved(at: Point): void {
      if (over !== null && !over.lines.some((line) => holds(line, at.x, at.y))) leave();
      tooltip.moved(at);
    },
  };
}

/** A sign for each line, so that a verdict is told by more than the line and its colour. */
const SIGNS: Readonly<Record<string, string>> = {
  agrees: '=',
  differs: '≠',
  'target-reached': '✓',
  'target-missed': '↓',
  'target-apart': '↕',
  unclear: '?',
  'not-compared': '–',
};

function spokenOf(why: Why, { verdict, sentence, drawn }: TooltipContent, quote: string, texts: TooltipWords): string {
  const name = verdict?.name ?? '';
  if (why.by === 'key') return texts.spoken(why.nth, why.all, name, quote, sentence);
  return [`${name}: ${quote}.`, sentence, drawn?.words].filter(Boolean).join(' ');
}
