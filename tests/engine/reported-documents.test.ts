import { describe, expect, it } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { placeOfDocument } from '../../lib/draft-pack/document-place.ts';
import { packOf } from '../../lib/draft-pack/pack-of.ts';
import { createEngine } from '../../lib/engine/create-engine.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { placeNameOf } from '../../lib/explain/place-name.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const data = builtinData();
const documents = documentWords();
const draftOf = createDraftMaker(data, documents);
const places = new Map(data.places.map((place) => [place.id, place]));

/** Checks pages against the pack of a document, every row of it taken as it was read. */
function checkerOf(text: string) {
  const draft = draftOf(articleFromText({ text }));
  const place = placeOfDocument(draft, places, documents)!;
  const pack = packOf(draft, {
    documents,
    place: { id: place.id, kind: place.kind, name: placeNameOf(place) },
    isKnownPlace: (id) => places.has(id),
    ...draft.brings,
    rows: draft.rows,
    doubtOf: () => null,
    id: 'told-of',
    version: 1,
    url: null,
  });
  const engine = createEngine(data, [pack]);
  return (title: string, paragraphs: readonly string[], published: string | null, number: string): string => {
    const article = articleFromText({ title, paragraphs: [...paragraphs] }, { published });
    const { figures } = engine.check(article);
    const found = figures.find(({ figure }) => article.text.slice(figure.start, figure.end).startsWith(number));
    const [why] = found?.verdict.reasons ?? [];
    return `${found?.verdict.kind} ${why?.params['ground'] ?? why?.code}`;
  };
}

describe('a report that is of no meeting', () => {
  const check = checkerOf(
    'ỦY BAN NHÂN DÂN HUYỆN NA RÌ\nSố: 87/BC-UBND\nNa Rì, ngày 24 tháng 6 năm 2019\nBÁO CÁO\nTình hình 6 tháng đầu năm 2019\n' +
      'I. Kết quả 6 tháng đầu năm 2019\n- Trồng rừng được 312 ha.\n- Tạo việc làm mới cho 640 lao động.\n',
  );
  const told = ['6 tháng đầu năm 2019, huyện trồng được 321 ha rừng, tạo việc làm mới cho 640 lao động.'];
  const lead = 'Theo Báo cáo số 87/BC-UBND ngày 24/6/2019 của UBND huyện Na Rì, kinh tế của huyện giữ được ổn định.';

  it.each<[string, string, string | null, string]>([
    [
      'is reported by who names its number and its body in the weeks behind its day',
      lead,
      '2019-06-27',
      'differs document',
    ],
    ['is not by who names it later', lead, '2019-12-27', 'unclear later-figure'],
    ['is not by a page of no day', lead, null, 'unclear later-figure'],
    ['is not by who names another paper', lead.replace('87/', '78/'), '2019-06-27', 'unclear year-open'],
    [
      'is not by who names the number of another body',
      lead.replace('UBND huyện Na Rì', 'Huyện đoàn'),
      '2019-06-27',
      'unclear year-open',
    ],
  ])('%s', (_name, opening, published, expected) => {
    expect(check('Na Rì giữ nhịp sản xuất', [opening, ...told], published, '321')).toBe(expected);
  });

  it('agrees with it whoever tells', () => {
    expect(check('Na Rì giữ nhịp sản xuất', told, '2019-12-27', '640')).toMatch(/^match/);
  });
});

describe('a resolution of a people’s council', () => {
  const check = checkerOf(
    'HỘI ĐỒNG NHÂN DÂN HUYỆN NA RÌ\nKHÓA XX, NHIỆM KỲ 2016 - 2021, KỲ HỌP THỨ 9\nSố: 31/NQ-HĐND\nNa Rì, ngày 19 tháng 12 năm 2018\n' +
      'NGHỊ QUYẾT\nVề nhiệm vụ năm 2019\nĐiều 1. Kết quả năm 2018\n- Trồng rừng được 812 ha.\nĐiều 2. Chỉ tiêu năm 2019\n- Trồng rừng 750 ha.\n',
  );
  const page = (meeting: string): string =>
    check(
      'Na Rì bàn nhiệm vụ năm 2019',
      [`${meeting}.`, 'Năm 2018, toàn huyện trồng được 821 ha rừng.'],
      '2018-12-20',
      '821',
    );

  it.each([
    ['is reported by a page of its session', 'HĐND huyện Na Rì khóa XX tổ chức kỳ họp thứ 9', 'differs session'],
    ['is not by one of another session', 'HĐND huyện Na Rì khóa XX tổ chức kỳ họp thứ 8', 'unclear later-figure'],
    [
      'is not by one of the council of a commune',
      'HĐND xã Kim Lư, huyện Na Rì tổ chức kỳ họp thứ 9',
      'unclear later-figure',
    ],
    [
      'is not by one of a conference of that number',
      'Huyện ủy Na Rì tổ chức hội nghị lần thứ 9',
      'unclear later-figure',
    ],
  ])('%s', (_name, meeting, expected) => {
    expect(page(meeting)).toBe(expected);
  });
});

describe('what a page calls by another unit or a shorter name', () => {
  const check = checkerOf(
    'ỦY BAN NHÂN DÂN HUYỆN NA RÌ\nSố: 90/BC-UBND\nNa Rì, ngày 24 tháng 12 năm 2019\nBÁO CÁO\nKết quả năm 2019\n' +
      'I. Kết quả năm 2019\n- Bê tông hóa 3.450 m đường ngõ xóm.\n- Diện tích ong mật nuôi thả 125 ha.\n',
  );

  it('kilometres are metres', () => {
    expect(check('Na Rì', ['Năm 2019, huyện Na Rì bê tông hóa 3,45 km đường ngõ xóm.'], '2020-01-20', '3,45')).toMatch(
      /^match/,
    );
  });

  it('without the word for how it is measured it may agree', () => {
    expect(check('Na Rì', ['Năm 2019, huyện Na Rì có ong mật nuôi thả 125 ha.'], '2020-01-20', '125')).toMatch(
      /^match/,
    );
  });

  it('and is not accused', () => {
    const line =
      'Theo Báo cáo số 90/BC-UBND ngày 24/12/2019 của UBND huyện Na Rì, năm 2019 huyện có ong mật nuôi thả 152 ha.';
    expect(check('Na Rì', [line], '2019-12-27', '152')).toBe('unclear differs-unsure');
  });
});
