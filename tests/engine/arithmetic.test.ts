import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';

/** The sums of a text: what was added or divided, whether it holds, and the code of the reason. */
function sums(text: string): string[] {
  const article = articleFromText({ text });
  const { figures, arithmetic } = engine.check(article);
  const words = (index: number): string => {
    const { number } = figures[index]!.figure;
    return text.slice(number.start, number.end);
  };
  return arithmetic.map(
    ({ figures: of, holds, reasons }) => `${of.map(words).join(' ')}: ${holds} ${reasons[0]?.code}`,
  );
}

const CITY = 'Thành phố Bắc Kạn năm 2018';

describe('the parts of a total given before their paragraph', () => {
  const title = 'Thành phố Bắc Kạn: thu ngân sách năm 2018 đạt 120 tỷ đồng';
  it('sum to it', () => {
    const parts = 'Trong tổng số thu, thu nội địa đạt 95 tỷ đồng, thu khác đạt 25 tỷ đồng.';
    expect(sums(`${title}\n${parts}`)).toContain('120 95 25: true sum-holds');
  });
  it('are not looked for in a paragraph that does not say so', () => {
    const others = 'Thu nội địa đạt 95 tỷ đồng, thu khác đạt 25 tỷ đồng.';
    expect(sums(`${title}\n${others}`)).toEqual([]);
  });
  it('that fall short are not called wrong', () => {
    const parts = 'Trong tổng số thu, thu nội địa đạt 95 tỷ đồng, thu khác đạt 20 tỷ đồng.';
    expect(sums(`${title}\n${parts}`)).toEqual([]);
  });
});

describe('kinds that make up one number', () => {
  it('sum to it though their units differ', () => {
    expect(sums(`${CITY}\nThành phố có 8 đơn vị hành chính, gồm 6 phường và 2 xã.`)).toContain('8 6 2: true sum-holds');
  });
  it('are not called wrong where some are left out', () => {
    expect(sums(`${CITY}\nThành phố có 8 đơn vị hành chính, gồm 5 phường và 2 xã.`)).toEqual([]);
  });
});

describe('two amounts with their shares of one issuer’s plan', () => {
  const told = (share: string, issuer: string): string[] =>
    sums(
      `${CITY}\nDiện tích trồng rừng đạt 192,72 ha, bằng 96,36% kế hoạch HĐND thành phố giao. Diện tích trồng cây phân tán đạt 45,5 ha, bằng ${share}% kế hoạch ${issuer} giao.`,
    );
  it('imply the same plan', () => {
    expect(told('22,75', 'HĐND thành phố')).toContain('192,72 96,36 45,5 22,75: true plans-agree');
  });
  it('may be of two plans, which is no fault', () => {
    expect(told('45,50', 'HĐND thành phố').filter((sum) => sum.includes('plans'))).toEqual([]);
  });
  it('are not of one plan where the issuers differ', () => {
    expect(told('22,75', 'tỉnh').filter((sum) => sum.includes('plans'))).toEqual([]);
  });
});
