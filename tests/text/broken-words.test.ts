import { describe, expect, it } from 'vitest';
import { joinBroken } from '../../lib/text/broken-words.ts';
import { createFormCache } from '../../lib/text/forms.ts';
import { tokenize } from '../../lib/text/tokens.ts';

function words(text: string): string[] {
  const cache = createFormCache();
  return joinBroken(text, tokenize(text, undefined, cache), cache).map(({ norm }) => norm);
}

describe('words that a scanned paper breaks', () => {
  it.each([
    ['thành ph ố B ắc Kạn t ạo việc làm', 'thành phố bắc kạn tạo việc làm'],
    ['Ban Ch ấp hành Đ ảng bộ quy ết ngh ị', 'ban chấp hành đảng bộ quyết nghị'],
    ['số xã, phư ờng không có ngư ời nghiện', 'số xã , phường không có người nghiện'],
    ['THÀNH PH Ố BẮC K ẠN', 'thành phố bắc kạn'],
    ['Thu ngân sách đ ạt 128 t ỷ đ ồng', 'thu ngân sách đạt 128 tỷ đồng'],
  ])('joins "%s"', (text, joined) => {
    expect(words(text).join(' ')).toBe(joined);
  });

  it.each([
    'đạt 98% KH ước cả năm',
    'đường rộng 3 m ở xã và 5 m ở phường',
    'anh T ở tổ 5, chị H ăn cơm',
    'tiền lương ông ấy ở ấp An Ổn',
    'cây ớt, con ếch và ao ếch',
    'UBND TP ấn định 90',
    'vitamin C ổn định',
  ])('leaves "%s"', (text) => {
    const cache = createFormCache();
    const tokens = tokenize(text, undefined, cache);
    expect(joinBroken(text, tokens, cache)).toEqual(tokens);
  });

  it('spans the blank between the parts', () => {
    const text = 'ph ố';
    const cache = createFormCache();
    const [token] = joinBroken(text, tokenize(text, undefined, cache), cache);
    expect([token!.start, token!.end]).toEqual([0, 4]);
  });
});
