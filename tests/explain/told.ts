import { describe, expect, it } from 'vitest';
import { explain } from '../../lib/explain/explain.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import { verdictName } from '../../lib/explain/verdict-name.ts';
import { CONFERENCE, check, type Given, type PageGiven } from '../check/builder.ts';
import { names } from './names.ts';

/** What the source is called in sentences: by the paper that a figure is from. */
export const REPORT_VI = 'báo cáo trình Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn';
export const REPORT_EN = 'the report to the 7th conference of the Bắc Kạn city Party committee';
export const RESOLUTION_VI = 'Nghị quyết về nhiệm vụ năm 2017 của Ban Chấp hành Đảng bộ thành phố Bắc Kạn';
export const RESOLUTION_EN = 'the Bắc Kạn city Party committee’s resolution on the tasks of 2017';

/** The name of the verdict on the first figure, and its first sentence. */
export function told(given: PageGiven, lang: Lang): [string, string] {
  const [first] = check(given);
  if (first === undefined) throw new Error('the page has no figure');
  return [verdictName(first, lang), explain(first.verdict.reasons[0] ?? { code: '', params: {} }, lang, names)];
}

/** A figure, what stands on its page besides, and what is told of it in both languages. */
interface Told {
  readonly figure: Given;
  /** Does the page report the very conference? */
  readonly conference?: boolean;
  readonly beside?: readonly Given[];
  readonly vi: readonly [string, string];
  readonly en: readonly [string, string];
}

/** Tests what is told of each figure, by the names of the cases. */
export function tellsEach(title: string, cases: Readonly<Record<string, Told>>): void {
  describe(title, () => {
    it.each(Object.entries(cases))('%s', (_name, { figure, conference, beside = [], vi, en }) => {
      const page: PageGiven = { figures: [figure, ...beside], ...(conference ? { title: CONFERENCE } : {}) };
      expect([told(page, 'vi'), told(page, 'en')]).toEqual([vi, en]);
    });
  });
}
