import { expect, it } from 'vitest';
import { explainFault } from '../../lib/explain/faults.ts';
import type { FaultCode } from '../../lib/resolution/fault.ts';

const say = (code: FaultCode, params: Record<string, string> = {}) =>
  (['vi', 'en'] as const).map((lang) => explainFault({ path: 'figures[0]', code, params }, lang));

it('says in both languages what is wrong', () => {
  expect(say('not-json')).toEqual(['tệp không phải là JSON hợp lệ', 'the file is not valid JSON']);
  expect(say('newer-format', { format: '2' })).toEqual([
    'tệp theo định dạng mới hơn (2); cần cập nhật Đối chiếu',
    'the file has a newer format (2); update Đối chiếu to read it',
  ]);
  expect(say('quote-missing', { quote: '13 lao động' })).toEqual([
    'lời trích “13 lao động” cùng phần trước và sau không có trong văn bản',
    'the quote “13 lao động” with what stands before and after it is not in the text',
  ]);
  expect(say('file-too-big', { limit: '4000000' })).toEqual([
    'tệp lớn hơn mức cho phép (4.000.000 ký tự)',
    'the file is larger than allowed (4,000,000 characters)',
  ]);
});

it('has no hole where the details are missing', () => {
  for (const sentence of say('unknown-indicator')) expect(sentence).not.toContain('undefined');
});
