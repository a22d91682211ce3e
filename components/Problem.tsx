import './problem.css';
import type { ProblemCode } from '../lib/session/state.ts';
import { useLateTexts, usePanel } from './context.ts';

/** Where another text can be checked though this page cannot: a paste of it, or of a part. */
const PASTE: ReadonlySet<ProblemCode> = new Set(['no-article', 'too-long', 'frame-or-pdf', 'other-language']);
/** The reader is on his way to an article, or has closed it: the ones he comes from may be what he wants. */
const BETWEEN: ReadonlySet<ProblemCode> = new Set(['no-article', 'browser-page', 'tab-gone']);
/** Errors of the program: what it knows of them can be copied for who asks. */
const ERRORS: ReadonlySet<ProblemCode> = new Set(['engine-failed', 'background-gone']);

/** Nothing can be shown of this page: why, what the reader can do, and the buttons that can help. */
export function Problem({ code }: { code: ProblemCode }) {
  const { late, onRecheck, onCheckText, onAllowSite } = usePanel();
  const { texts } = useLateTexts();
  const { title, next, again } = texts.problems[code];
  const Before = BETWEEN.has(code) ? late.value?.CheckedBefore : undefined;
  const Copy = ERRORS.has(code) ? late.value?.CopyText : undefined;
  const canPaste = onCheckText !== undefined && PASTE.has(code);
  const canAllow = onAllowSite !== undefined && code === 'no-access';
  return (
    <section class="problem" data-problem={code}>
      <h2 data-result>{title}</h2>
      <p>{next}</p>
      <div class="problem-buttons">
        {canPaste && (
          <button type="button" class="primary" onClick={() => onCheckText()}>
            {texts.menu.checkText}
          </button>
        )}
        {canAllow && (
          <button type="button" class="primary" onClick={() => onAllowSite()}>
            {texts.allowSite}
          </button>
        )}
        {again !== null && (
          <button type="button" class={canPaste ? undefined : 'primary'} onClick={onRecheck}>
            {again}
          </button>
        )}
        {Copy && <Copy text={`Đối chiếu: ${code}`} name={texts.copyError} />}
      </div>
      {Before && <Before />}
    </section>
  );
}
