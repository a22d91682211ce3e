import type { JudgeParams } from '../detect/reason.ts';
import type { Catalogue } from './catalogue.ts';
import { isolated } from './isolate.ts';

/** Why a page is, or is not, about what the source is about: in Vietnamese. */
export const judgeVi: Catalogue<JudgeParams> = {
  'judge-figures': ({ place, count }, say) =>
    `Bài nói về ${say.place(place)}; ${say.number(String(count))} số liệu trùng chỉ tiêu với nguồn.`,
  'judge-mostly-elsewhere': ({ count }, say) =>
    `Phần lớn số liệu trong bài (${say.number(String(count))} số) là của nơi khác.`,
  'judge-beside': () => 'Số liệu ấy chỉ được nhắc kèm trong bài về việc khác; bài không nói về kế hoạch hay kết quả.',
  'judge-plans': ({ place, count }, say) =>
    `Bài nêu ${say.number(String(count))} mức kế hoạch hoặc mức thực hiện kế hoạch của ${say.place(place)}, nhưng nguồn không có các chỉ tiêu ấy.`,
  'judge-part-figures': ({ count }, say) =>
    `Bài nêu ${say.number(String(count))} số liệu của xã, phường, không nêu số liệu chung.`,
  'judge-other-indicators': ({ place, count }, say) =>
    `Bài nêu ${say.number(String(count))} số liệu của ${say.place(place)}, nhưng nguồn không có các chỉ tiêu ấy.`,
  'judge-report-without-figures': ({ place }, say) =>
    `Bài nói về kết quả, nhiệm vụ của ${say.place(place)} nhưng không nêu số liệu nào.`,
  'judge-no-figures': ({ place }, say) =>
    `Bài có nhắc đến ${say.place(place)} nhưng không nêu kết quả hay chỉ tiêu nào.`,
  'judge-no-results': ({ place }, say) =>
    `Các con số trong bài nói về việc khác, không phải kết quả hay chỉ tiêu của ${say.place(place)}.`,
  'judge-part': ({ place }, say) => `Bài nói về ${say.place(place)}, một phần của địa bàn trong nguồn.`,
  'judge-among-others': ({ count }, say) =>
    `Trong các số liệu của bài có ${say.number(String(count))} số của địa bàn mà nguồn nói tới.`,
  'judge-named-among-others': () => 'Bài nói về nơi khác, có nhắc đến chỉ tiêu của địa bàn mà nguồn nói tới.',
  'judge-other-place': ({ place }, say) => `Bài nói về ${say.place(place)}, không phải địa bàn của nguồn.`,
  'judge-no-place': () => 'Bài không cho biết nói về nơi nào.',
  'judge-own-source': ({ pack }, say) =>
    `Trang này chính là nguồn ${isolated(say.pack(pack)?.names.document.vi ?? pack)}; số liệu khớp vì cùng là một văn bản.`,
  'judge-too-long': ({ limit }, say) => `Văn bản quá dài (hơn ${say.number(String(limit))} ký tự) nên không được đọc.`,
  'judge-too-many-figures': ({ limit }, say) =>
    `Văn bản có quá nhiều con số (hơn ${say.number(String(limit))}) nên không được đối chiếu.`,
  'judge-other-language': () => 'Văn bản không phải tiếng Việt hay tiếng Anh nên không được đối chiếu.',
  'judge-no-article': () => 'Không tìm thấy bài viết nào trên trang.',
  'judge-frame-or-pdf': () => 'Nội dung nằm trong khung, tệp PDF hoặc hình ảnh nên không đọc được.',
};

/** The same in English. */
export const judgeEn: Catalogue<JudgeParams> = {
  'judge-figures': ({ place, count }, say) =>
    `About ${say.place(place)}; ${figures(count)} on matters the source covers.`,
  'judge-mostly-elsewhere': ({ count }) => `Most of what it gives (${figures(count)}) belongs to other places.`,
  'judge-beside': () => 'That figure is mentioned beside another subject; the page speaks of no plan and no result.',
  'judge-plans': ({ place, count }, say) =>
    `The page gives ${figures(count)} of plans of ${say.place(place)}, none of an indicator the source has.`,
  'judge-part-figures': ({ count }) => `The page gives ${figures(count)} of communes or wards, none of the whole.`,
  'judge-other-indicators': ({ place, count }, say) =>
    `The page gives ${figures(count)} of ${say.place(place)}, none of an indicator the source has.`,
  'judge-report-without-figures': ({ place }, say) =>
    `The page reports on the results and tasks of ${say.place(place)} without giving a figure.`,
  'judge-no-figures': ({ place }, say) => `The page mentions ${say.place(place)} but gives no result and no target.`,
  'judge-no-results': ({ place }, say) =>
    `The numbers on the page are about other matters, not results or targets of ${say.place(place)}.`,
  'judge-part': ({ place }, say) => `The page is about ${say.place(place)}, a part of the place the source is about.`,
  'judge-among-others': ({ count }) =>
    `Among its figures the page gives ${figures(count)} of the place the source is about.`,
  'judge-named-among-others': () =>
    'The page is about another place and speaks of a target of the place the source is about.',
  'judge-other-place': ({ place }, say) => `The page is about ${say.place(place)}, not the place the source is about.`,
  'judge-no-place': () => 'The page does not say which place it is about.',
  'judge-own-source': ({ pack }, say) =>
    `This page is itself the source ${isolated(say.pack(pack)?.names.document.en ?? pack)}; its figures match because it is the same text.`,
  'judge-too-long': ({ limit }, say) =>
    `The text is too long to be read (more than ${say.number(String(limit))} characters).`,
  'judge-too-many-figures': ({ limit }, say) =>
    `The text holds too many numbers to be checked (more than ${say.number(String(limit))}).`,
  'judge-other-language': () => 'The text is neither Vietnamese nor English, so nothing in it is checked.',
  'judge-no-article': () => 'No article was found on the page.',
  'judge-frame-or-pdf': () => 'The content stands in a frame, a PDF file or a picture and cannot be read.',
};

function figures(count: number): string {
  return count === 1 ? '1 figure' : `${count} figures`;
}
