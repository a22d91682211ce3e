import { describe, expect, test } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { placeOfDocument } from '../../lib/draft-pack/document-place.ts';
import { packOf } from '../../lib/draft-pack/pack-of.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { placeNameOf } from '../../lib/explain/place-name.ts';
import { unseenDoubt } from '../../lib/explain/weakness.ts';
import { loadPack } from '../../lib/resolution/load.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { LABELLED } from '../../scripts/labels/folders.ts';
import { readLabelled } from '../../scripts/labels/texts.ts';

const data = builtinData();
const builtin = loadBuiltin();
const documents = documentWords();
const draftOf = createDraftMaker(data, documents);
const places = new Map(data.places.map((place) => [place.id, place]));

const packIn = (text: string, isSeen: boolean) => packFrom(articleFromText({ text }), isSeen);

function packFrom(article: Article, isSeen: boolean) {
  const draft = draftOf(article);
  const place = placeOfDocument(draft, places, documents);
  if (place === null) return null;
  return packOf(draft, {
    documents,
    place: { id: place.id, kind: place.kind, name: placeNameOf(place) },
    isKnownPlace: (id) => places.has(id),
    ...draft.brings,
    rows: draft.rows,
    doubtOf: ({ weak }) => (isSeen ? null : unseenDoubt(weak)),
    id: 'drafted',
    version: 1,
    url: null,
  });
}

const DOCUMENT = `HỘI ĐỒNG NHÂN DÂN
TỈNH HÀ GIANG
Số: 48/NQ-HĐND
Hà Giang, ngày 7 tháng 12 năm 2018
NGHỊ QUYẾT
Về nhiệm vụ phát triển kinh tế - xã hội năm 2019
Năm 2018, tỷ lệ hộ nghèo của tỉnh Hà Giang còn 31,1%. Xã Bản Nhùng trồng 12 ha rừng.
Năm 2019, tỉnh phấn đấu thu ngân sách đạt 2.300 tỷ đồng.`;

describe('the pack of a draft', () => {
  const pack = packIn(DOCUMENT, true)!;

  test('is one that the loader takes', () => {
    expect(loadPack(pack, builtin.known)).toMatchObject({ ok: true });
  });

  test('is named by what the document says of itself', () => {
    expect(pack.names.document).toEqual({
      vi: 'Nghị quyết số 48/NQ-HĐND ngày 07/12/2018 của Hội đồng nhân dân tỉnh Hà Giang',
      en: 'the resolution 48/NQ-HĐND of 07/12/2018 of the People’s Council of Hà Giang province',
    });
    expect(pack.names.short?.document).toEqual({ vi: 'Nghị quyết 48/NQ-HĐND', en: 'the 48/NQ-HĐND resolution' });
    expect(pack.issuer).toBe('province-people-council');
  });

  test('brings the places that the data does not know', () => {
    expect(pack.brings?.places).toEqual([
      { id: 'ban-nhung', kind: 'commune', parent: 'ha-giang', names: ['Bản Nhùng'], bare: false },
    ]);
  });

  test('says which periods it has results and targets of', () => {
    expect(pack.periods).toEqual({ results: ['2018'], targets: ['2019'] });
  });

  test('checks another text: what is as it says agrees, another number differs from it or is unclear', () => {
    const { engineFor } = builtin;
    const check = (text: string) =>
      engineFor([pack])
        .check(articleFromText({ text }))
        .figures.map(({ verdict }) => verdict.kind);
    expect(check('Năm 2018, tỷ lệ hộ nghèo của tỉnh Hà Giang là 31,1%.')).toEqual(['match']);
    expect(check('Năm 2018, tỷ lệ hộ nghèo của tỉnh Hà Giang là 35,1%.')).not.toEqual(['match']);
    expect(check('Năm 2018, tỷ lệ hộ nghèo của tỉnh Lào Cai là 35,1%.')).toEqual(['other-place']);
  });

  test('of rows that nobody has seen, a weak one carries a doubt and accuses nobody', () => {
    const text = `${DOCUMENT}\nTheo phụ lục, năm 2018 tỷ lệ hộ nghèo của tỉnh Hà Giang là 31,9%.`;
    const unseen = packIn(text, false)!;
    const poverty = unseen.figures.filter(({ indicator }) => indicator === 'poverty-rate');
    expect(poverty.map(({ doubt }) => doubt === null)).toEqual([false, false]);
    const report = builtin
      .engineFor([unseen])
      .check(
        articleFromText({ text: 'Theo Nghị quyết số 48/NQ-HĐND, năm 2018 tỷ lệ hộ nghèo của tỉnh Hà Giang là 40%.' }),
      );
    expect(report.figures.map(({ verdict }) => verdict.kind)).toEqual(['unclear']);
  });
});

test('whatever text a pack is made of, the loader takes it, unless nothing is left to hold anything against', () => {
  const refused = readLabelled(LABELLED).flatMap(({ id, set, article }) => {
    if (!set.endsWith('pages')) return [];
    const pack = packFrom(article, false);
    if (pack === null || pack.figures.length === 0) return [];
    const loaded = loadPack(pack, builtin.known);
    return loaded.ok ? [] : [{ id, faults: loaded.faults }];
  });
  expect(refused).toEqual([]);
});
