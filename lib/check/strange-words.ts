import type { ReferenceFigure } from '../../data/schemas/pack.ts';
import { cuePhrases, FUNCTION_WORDS } from '../figure/cues.ts';
import type { Figure } from '../figure/figure.ts';
import { tokenize } from '../text/tokens.ts';

type Form = 'norm' | 'bare';
type WordSets = Readonly<Record<Form, ReadonlySet<string>>>;

/** The words of a text; without accents where it has none, so that unaccented pages are read alike. */
const wordsOf = (text: string, form: Form): string[] =>
  tokenize(text).flatMap((token) => (token.kind === 'word' ? [token[form]] : []));

const setsOf = (texts: readonly string[]): WordSets => ({
  norm: new Set(texts.flatMap((words) => wordsOf(words, 'norm'))),
  bare: new Set(texts.flatMap((words) => wordsOf(words, 'bare'))),
});

const IDLE = 'khác chung tốt giúp hỗ trợ tặng nhằm góp phần cả người dân nhân nước nhà mới toàn cơ cấu kinh tế';
const CUES = cuePhrases().filter(([, kind]) => kind !== 'none');
/** Words that say nothing of which part of a thing is counted. */
const NEUTRAL = setsOf([...FUNCTION_WORDS, ...CUES.map(([phrase]) => phrase), IDLE]);
/** Who acts for the whole place, and what is said of how it went. */
const ACTORS = setsOf([
  'đảng bộ thành ủy cấp ủy chính quyền các cấp ngành địa phương ban chấp hành mặt trận tổ quốc ủy ban ubnd hđnd mttq ' +
    'vận động tổ chức triển khai hoạt động huy động công tác lĩnh vực chương trình nhân dân kết quả hội nghị báo cáo ' +
    'thống nhất thông qua quyết định xác định xây dựng an sinh xã hội phát triển thu nhập đời sống tình hình bản thường vụ',
]);

/** Is one of the words strange? `asSubject`: in front of what is counted, where who acts for the whole place is not. */
export type IsStrange = (words: string, asSubject?: boolean) => boolean;

/**
 * Tells the words around a figure that are known neither to the program, nor as what the figure was read from, nor to the
 * source, which prints them with the figure it is held against. `around`: the words on both sides of the figure. A few
 * words may have no accents by chance; a sentence has none where it is written without.
 */
export function strangerTo(figure: Figure, { quote, place }: ReferenceFigure, around: string): IsStrange {
  const { evidence } = figure;
  const kinds = ['indicator', 'place', 'period', 'status', 'issuer', 'definition'] as const;
  const printed = [quote.prefix, quote.exact, quote.suffix, ...kinds.map((kind) => evidence[kind]?.text ?? '')];
  const placed = new Set(place.split('-'));
  const form = tokenize(around).some(({ norm, bare }) => norm !== bare) ? 'norm' : 'bare';
  const known = new Set(printed.flatMap((words) => wordsOf(words, form)));
  return (words, asSubject = false) => {
    const sets = [NEUTRAL[form], known, ...(asSubject ? [ACTORS[form]] : [])];
    return tokenize(words).some(
      (token) => token.kind === 'word' && !placed.has(token.bare) && !sets.some((set) => set.has(token[form])),
    );
  };
}
