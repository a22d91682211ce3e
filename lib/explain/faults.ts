import type { Fault, FaultCode } from '../resolution/fault.ts';
import type { Lang } from './lang.ts';
import { formatDecimal } from './numbers.ts';

type Sentence = (params: Readonly<Record<string, string>>) => string;

const p = (params: Readonly<Record<string, string>>, key: string): string => params[key] ?? '';

const VI: Readonly<Record<FaultCode, Sentence>> = {
  'not-json': () => 'tệp không phải là JSON hợp lệ',
  'file-too-big': (params) => `tệp lớn hơn mức cho phép (${formatDecimal(p(params, 'limit'), 'vi')} ký tự)`,
  'newer-format': (params) => `tệp theo định dạng mới hơn (${p(params, 'format')}); cần cập nhật Đối chiếu`,
  'not-this-format': () => 'không phải định dạng gói nghị quyết mà Đối chiếu đọc được',
  missing: () => 'thiếu mục này',
  'unknown-key': () => 'mục này không có trong định dạng',
  'wrong-type': (params) => `sai kiểu dữ liệu: cần ${p(params, 'expected')}, đang là ${p(params, 'received')}`,
  'not-allowed': (params) =>
    `giá trị ${p(params, 'received')} không thuộc các giá trị cho phép: ${p(params, 'expected')}`,
  'too-long': () => 'quá dài',
  'too-many': () => 'quá nhiều mục',
  empty: () => 'không được để trống',
  'too-small': () => 'số quá nhỏ',
  'too-large': () => 'số quá lớn',
  'not-an-integer': () => 'phải là số nguyên',
  'not-an-id': (params) => `${p(params, 'received')} không đúng dạng mã (chữ thường không dấu, số và gạch nối)`,
  'not-a-decimal': (params) => `${p(params, 'received')} không phải số thập phân viết gọn, như "2500" hay "0.32"`,
  'not-a-period': (params) =>
    `${p(params, 'received')} không đúng cách ghi kỳ báo cáo, như "2016", "2016-H1" hay "2011-2016"`,
  'not-a-base': (params) =>
    `${p(params, 'received')} không phải gốc so sánh: cần "plan", "same-period", "whole" hoặc một kỳ`,
  'not-a-date': (params) => `${p(params, 'received')} không phải ngày viết theo dạng 2016-12-31`,
  'not-a-url': (params) => `${p(params, 'received')} không phải địa chỉ trang`,
  'unknown-indicator': (params) => `không có chỉ tiêu "${p(params, 'id')}"`,
  'unknown-place': (params) => `không có địa phương "${p(params, 'id')}"`,
  'unknown-definition': (params) => `không có cách tính "${p(params, 'id')}"`,
  'unknown-unit': (params) => `không có đơn vị "${p(params, 'id')}"`,
  'unknown-entry': (params) => `không có mục "${p(params, 'id')}" trong gói`,
  'duplicate-id': (params) => `mã "${p(params, 'id')}" đã dùng cho mục khác`,
  'quote-missing': (params) => `lời trích “${p(params, 'quote')}” cùng phần trước và sau không có trong văn bản`,
  'quote-ambiguous': (params) => `lời trích “${p(params, 'quote')}” cùng phần trước và sau có nhiều chỗ trong văn bản`,
  'range-without-end': () => 'khoảng số thiếu đầu trên',
  'range-reversed': () => 'đầu trên của khoảng phải lớn hơn đầu dưới',
  'not-positive': () => 'phải lớn hơn 0',
  'span-reversed': () => 'năm cuối phải sau năm đầu',
  'too-many-faults': (params) => `còn ${p(params, 'more')} lỗi khác`,
};

const EN: Readonly<Record<FaultCode, Sentence>> = {
  'not-json': () => 'the file is not valid JSON',
  'file-too-big': (params) => `the file is larger than allowed (${formatDecimal(p(params, 'limit'), 'en')} characters)`,
  'newer-format': (params) => `the file has a newer format (${p(params, 'format')}); update Đối chiếu to read it`,
  'not-this-format': () => 'not the format of resolution packs that Đối chiếu reads',
  missing: () => 'this entry is missing',
  'unknown-key': () => 'the format has no such entry',
  'wrong-type': (params) =>
    `wrong kind of value: ${p(params, 'expected')} is wanted, ${p(params, 'received')} is there`,
  'not-allowed': (params) => `${p(params, 'received')} is not one of the allowed values: ${p(params, 'expected')}`,
  'too-long': () => 'too long',
  'too-many': () => 'too many entries',
  empty: () => 'must not be empty',
  'too-small': () => 'the number is too small',
  'too-large': () => 'the number is too large',
  'not-an-integer': () => 'must be a whole number',
  'not-an-id': (params) =>
    `${p(params, 'received')} is not an id (lower case letters without accents, digits, hyphens)`,
  'not-a-decimal': (params) => `${p(params, 'received')} is not a plain decimal such as "2500" or "0.32"`,
  'not-a-period': (params) => `${p(params, 'received')} is not a period such as "2016", "2016-H1" or "2011-2016"`,
  'not-a-base': (params) =>
    `${p(params, 'received')} is not a base: "plan", "same-period", "whole" or a period is wanted`,
  'not-a-date': (params) => `${p(params, 'received')} is not a date such as 2016-12-31`,
  'not-a-url': (params) => `${p(params, 'received')} is not the address of a page`,
  'unknown-indicator': (params) => `there is no indicator "${p(params, 'id')}"`,
  'unknown-place': (params) => `there is no place "${p(params, 'id')}"`,
  'unknown-definition': (params) => `there is no definition "${p(params, 'id')}"`,
  'unknown-unit': (params) => `there is no unit "${p(params, 'id')}"`,
  'unknown-entry': (params) => `the pack has no entry "${p(params, 'id')}"`,
  'duplicate-id': (params) => `the id "${p(params, 'id')}" is used by another entry`,
  'quote-missing': (params) =>
    `the quote “${p(params, 'quote')}” with what stands before and after it is not in the text`,
  'quote-ambiguous': (params) =>
    `the quote “${p(params, 'quote')}” with what stands before and after it is in the text more than once`,
  'range-without-end': () => 'the range has no upper end',
  'range-reversed': () => 'the upper end of the range must be greater than the lower one',
  'not-positive': () => 'must be greater than 0',
  'span-reversed': () => 'the last year must come after the first',
  'too-many-faults': (params) => `and ${p(params, 'more')} more faults`,
};

const SENTENCES: Readonly<Record<Lang, typeof VI>> = { vi: VI, en: EN };

/** What is wrong, in words ("phải lớn hơn 0"); whoever shows it puts the path in front. */
export function explainFault({ code, params }: Fault, lang: Lang): string {
  return SENTENCES[lang][code](params);
}
