import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { explainReport } from '../../lib/engine/explain-report.ts';
import { brief } from '../../lib/explain/brief.ts';
import type { Names } from '../../lib/explain/names.ts';
import { articleOf, readPages } from '../../scripts/corpus/pages.ts';
import {
  CONFERENCE,
  check,
  criteria,
  forest,
  type Given,
  jobs,
  members,
  type PageGiven,
  pack,
  poverty,
  revenue,
  spending,
} from '../check/builder.ts';
import { names } from './names.ts';

/** The card's sentences on the first figure, in both languages. */
function told(given: PageGiven, known: Names = names): readonly (string | null)[] {
  const [first] = check(given);
  if (first === undefined) throw new Error('the page has no figure');
  return [brief(first, 'vi', known), brief(first, 'en', known)];
}

/** The year is over, so a result of 2017 is held against its target. */
const of2017 = (given: Given): PageGiven => ({ figures: [{ ...given, period: '2017' }], published: '2018-01-20' });

const cases: readonly [name: string, given: PageGiven, vi: string, en: string][] = [
  [
    'differs: both numbers, which way, how far and what share that is',
    { title: CONFERENCE, figures: [spending('251 tỷ đồng', '251000000000')] },
    'Bài viết “251 tỷ đồng”, báo cáo tại Hội nghị lần thứ 7: “215 tỷ đồng”; bài cao hơn 36 tỷ đồng (16,7%).',
    'The page says “251 tỷ đồng”, VND 36 billion (16.7%) above the “215 tỷ đồng” of the report to the 7th conference.',
  ],
  [
    'of percentages the distance is in points, and no share of a share is told',
    { title: CONFERENCE, figures: [poverty('2,66%', '2.66')] },
    'Bài viết “2,66%”, báo cáo tại Hội nghị lần thứ 7: “2,88%”; bài thấp hơn 0,22 điểm phần trăm.',
    'The page says “2,66%”, 0.22 percentage points below the “2,88%” of the report to the 7th conference.',
  ],
  [
    'differs, where the page prints its number in many words: how far is left out before it is too much for one breath',
    { title: CONFERENCE, figures: [spending('hai trăm năm mươi mốt tỷ không trăm linh một đồng', '251000000001')] },
    'Bài viết “hai trăm năm mươi mốt tỷ không trăm linh một đồng”, báo cáo tại Hội nghị lần thứ 7: “215 tỷ đồng”.',
    'The page says “hai trăm năm mươi mốt tỷ không trăm linh một đồng”, the report to the 7th conference: “215 tỷ đồng”.',
  ],
  [
    'match',
    { figures: [jobs('379 lao động', '379')] },
    'Đúng như báo cáo tại Hội nghị lần thứ 7.',
    'The same as in the report to the 7th conference.',
  ],
  [
    'a number of the source that is doubtful, printed by a page that reports the same conference',
    {
      title: CONFERENCE,
      figures: [revenue('96%', '96', { unit: 'percent', measure: 'share-of-plan', base: 'plan', precision: '1' })],
    },
    'Đúng như báo cáo tại Hội nghị lần thứ 7, nhưng ở đó “96%” chưa rõ nghĩa.',
    'The same as in the report to the 7th conference, but what “96%” means there is doubtful.',
  ],
  [
    'a target that was missed: how far, and what share was reached',
    of2017(members('85 đảng viên', '85')),
    'Thấp hơn 5 đảng viên so với chỉ tiêu “90 Đảng viên” của Nghị quyết năm 2017 (đạt 94,4%).',
    '5 Party members short of the target of “90 Đảng viên” in the resolution for 2017 (94.4% of it).',
  ],
  [
    'a target that was passed',
    of2017(forest('120 ha', '120')),
    'Vượt chỉ tiêu “100 ha” của Nghị quyết năm 2017: cao hơn 20 ha (20%).',
    'Beyond the target of “100 ha” in the resolution for 2017: 20 ha (20%) higher.',
  ],
  [
    'a target that was just reached',
    of2017(forest('100 ha', '100')),
    'Vừa đúng chỉ tiêu “100 ha” của Nghị quyết năm 2017.',
    'Exactly the target of “100 ha” in the resolution for 2017.',
  ],
  [
    'another period, with the source’s number of the same measure',
    { figures: [{ ...jobs('640 lao động', '640'), period: '2015' }] },
    'Số của năm 2015. Nguồn chỉ có số năm 2016: “379 lao động”.',
    'For 2015. The source has only 2016: “379 lao động”.',
  ],
  [
    'another period, of which the source has a target: what is called one',
    { figures: [{ ...forest('112 ha', '112'), period: '2018' }] },
    'Số của năm 2018. Nguồn chỉ có chỉ tiêu năm 2017: “100 ha”.',
    'For 2018. The source has only a target for 2017: “100 ha”.',
  ],
  [
    'another place',
    { figures: [{ ...jobs('379 lao động', '379'), place: 'bac-kan-province' }] },
    'Số của tỉnh Bắc Kạn; với chỉ tiêu này nguồn chỉ có số của thành phố Bắc Kạn.',
    'A figure for Bắc Kạn province; on this the source gives only Bắc Kạn city.',
  ],
  [
    'perhaps a later figure',
    { figures: [jobs('397 lao động', '397')] },
    'Cao hơn nguồn 18 người (4,7%). Nguồn lập khi năm chưa hết, nên bài có thể dùng số công bố sau.',
    '18 people (4.7%) above the source. The source was written before the year ended; this may be a later figure.',
  ],
];

describe('the sentence of a card', () => {
  it.each(cases)('%s', (_name, given, vi, en) => {
    expect(told(given)).toEqual([vi, en]);
  });

  it('calls a pack without short names by the long ones', () => {
    const { short: _short, ...long } = pack.names;
    const known = { ...names, packs: [{ ...pack, names: long }] };
    expect(told({ figures: [jobs('379 lao động', '379')] }, known)).toEqual([
      `Đúng như ${pack.names.report.vi}.`,
      `The same as in ${pack.names.report.en}.`,
    ]);
  });

  it.each(['Chính phủ', 'Hanoi'])('begins with no document, which may have a capital of its own: %s', (document) => {
    const called = { vi: document, en: document };
    const known = { ...names, packs: [{ ...pack, names: { document: called, report: called, resolution: called } }] };
    const share = { unit: 'percent', measure: 'share-of-plan', base: 'plan', precision: '1' } as const;
    const sentences = [
      told({ title: CONFERENCE, figures: [revenue('96%', '96', share)] }, known),
      told(of2017(criteria('19/19 tiêu chí', '19')), known),
      told(of2017(members('90 đảng viên', '90')), known),
    ].flat();
    for (const sentence of sentences) {
      expect(sentence).toContain(document);
      expect(sentence).not.toMatch(new RegExp(`^${document}`));
    }
  });

  it('has no sentence for a reason of a newer program', () => {
    const [figure] = check({ figures: [jobs('379 lao động', '379')] });
    const verdict = { ...figure!.verdict, reasons: [{ code: 'of-tomorrow', params: {} }] };
    expect(brief({ ...figure!, verdict }, 'vi', names)).toBeNull();
  });
});

/** What a reader takes in with one breath. */
const ONE_BREATH = 25;
const LABELLED = join(import.meta.dirname, '../fixtures/labelled');
const FOLDERS = readdirSync(LABELLED).filter((name) => name.endsWith('pages'));

describe('on the labelled pages', () => {
  const { engineFor, packs, names: tables } = loadBuiltin();
  const engine = engineFor(packs);

  it.each(FOLDERS)('%s: every card has a sentence of one breath in both languages', (folder) => {
    const reasons = readPages(join(LABELLED, folder)).flatMap((page) =>
      explainReport(engine.check(articleOf(page)), { ...tables, packs }).figures.map(
        ({ verdict }) => verdict.reasons[0],
      ),
    );
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((reason) => reason?.brief === undefined)).toEqual([]);
    const sentences = reasons.flatMap((reason) => Object.values(reason?.brief ?? {}));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > ONE_BREATH)).toEqual([]);
  });
});
