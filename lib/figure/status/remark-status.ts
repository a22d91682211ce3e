import { evidenceOf } from '../../mention/evidence.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { lastOfWords } from '../../words/word-classes.ts';
import type { Status } from '../figure.ts';
import { onlyTime } from '../period/remark-time.ts';
import { remarkBehind } from '../spot/remark.ts';
import type { Named, StatusSlot } from '../spot/slots.ts';

const SAYING = [
  ['as-estimated', 'estimate'],
  ['as-done', 'result'],
  ['as-planned', 'target'],
] as const satisfies readonly (readonly [string, Status])[];

/** Words in front of these that add nothing: "số thực hiện", "đây là kế hoạch". */
const LEADS = ['of-number', 'leads-to-time'] as const;

const lastLead = (sentence: Sentence, at: number): number =>
  LEADS.reduce((last, kind) => Math.max(last, lastOfWords(sentence, at, kind)), -1);

/**
 * "350 lao động (kế hoạch) và 379 lao động (thực hiện)": how firmly the remark right behind a number states it, or null. What
 * is planned may go on ("(kế hoạch tỉnh giao)"); "(thực hiện theo nghị quyết)" and a share "(đạt 90% (kế hoạch))" say nothing of
 * the kind.
 */
export function remarkStatus({ sentence, placed, measure }: Named, text: string): StatusSlot | null {
  if (measure === 'share-of-plan' || measure === 'index') return null;
  const remark = remarkBehind(sentence, placed);
  if (remark === null) return null;
  for (let at = remark.from; at < remark.to; ) {
    for (const [kind, status] of SAYING) {
      const last = lastOfWords(sentence, at, kind);
      if (last < 0) continue;
      const isAll = last + 1 >= remark.to || onlyTime(sentence, at, remark.to) !== undefined;
      if (status !== 'target' && !isAll) return null;
      return { status, statusEvidence: evidenceOf(text, sentence, at, last, 'said') };
    }
    const lead = lastLead(sentence, at);
    if (lead < 0) return null;
    at = lead + 1;
  }
  return null;
}
