import { describe, expect, it } from 'vitest';
import type { FileTexts } from '../../components/texts/file-texts.ts';
import { fileNameOf, fileTextsOf } from '../../components/texts/files.ts';
import type { ImportReport } from '../../lib/notes/formats/import-report.ts';

const REPORT: ImportReport = {
  kind: 'backup',
  counts: { new: 1234, updated: 2, unchanged: 3, 'deleted-here': 4, refused: 5, renamed: 6, drafts: 7, damaged: 8 },
  lines: [],
  more: true,
};
const EMPTY: ImportReport['counts'] = {
  new: 0,
  updated: 0,
  unchanged: 0,
  'deleted-here': 0,
  refused: 0,
  renamed: 0,
  drafts: 0,
  damaged: 0,
};

/** Every sentence of a language by its path. */
function sentences({
  faults,
  nothingChanged,
  kinds,
  outcomes,
  summary,
  exported,
  entry,
  ...names
}: FileTexts): [string, string][] {
  const { columns, verdict, time: _, ...labels } = exported;
  const groups = {
    faults,
    kinds,
    outcomes,
    columns,
    labels,
    names,
    one: { nothingChanged, entry: entry(3, ''), verdict: verdict('differs') },
  };
  const said = Object.entries(groups).flatMap(([group, texts]) =>
    Object.entries(texts).map(([key, text]): [string, string] => [`${group}.${key}`, text]),
  );
  return [...said, ...summary(REPORT).map((text, at): [string, string] => [`summary.${at}`, text])];
}

describe('what is said of files of notes', () => {
  const vi = sentences(fileTextsOf('vi'));
  const en = sentences(fileTextsOf('en'));

  it('is said in both languages, nothing empty, nothing left untranslated', () => {
    expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
    for (const [path, text] of [...vi, ...en]) expect(text.trim(), path).not.toBe('');
    for (const [path, text] of en) expect(text.replaceAll('Đối chiếu', ''), path).not.toMatch(/[ăâđêôơưạ-ỹ]/i);
    expect(vi.filter(([, text], at) => text === en[at]?.[1])).toEqual([]);
  });

  it('is whole sentences where it stands alone', () => {
    const alone = [...vi, ...en].filter(([path]) => /^(?:faults|summary)|nothingChanged/.test(path));
    for (const [path, text] of alone) expect(text, path).toMatch(/^[\p{Lu}\p{N}].*\.$/u);
  });

  it('counts what an import did, and only that', () => {
    expect(fileTextsOf('vi').summary(REPORT)[0]).toBe('Đã thêm 1.234 ghi chú.');
    expect(fileTextsOf('en').summary(REPORT)[0]).toBe('1,234 notes added.');
    expect(fileTextsOf('en').summary({ ...REPORT, counts: { ...EMPTY, new: 1 }, more: false })).toEqual([
      '1 note added.',
    ]);
    expect(fileTextsOf('vi').summary({ ...REPORT, counts: EMPTY, more: false })).toEqual([]);
  });

  it('names files by what they are, the day, and their number', () => {
    const day = new Date('2026-11-29T07:00:00Z');
    expect(fileNameOf('doi-chieu-ghi-chu', day, 'csv')).toBe('doi-chieu-ghi-chu-2026-11-29.csv');
    expect(fileNameOf('doi-chieu-sao-luu', day, 'json', 2)).toBe('doi-chieu-sao-luu-2026-11-29-2.json');
  });
});
