import { describe, expect, it } from 'vitest';
import { saidIn } from './small.ts';

const BUILT = { objects: [['<bridge>']] };

describe('a head and its object', () => {
  it.each([
    ['side by side', 'xây cầu', ['bridges: xây cầu']],
    ['a number between', 'xây mới 12 cầu', ['bridges: xây mới … cầu']],
    ['the longest words of each', 'xây mới được cầu mới', ['bridges: xây mới … cầu mới']],
    ['in the passive', '12 cầu được thị xã xây mới', ['bridges: cầu … xây mới']],
    ['a place between', 'cầu Hà Đông được xây', ['bridges: cầu … xây']],
    ['who acts between', 'cầu thị xã xây', ['bridges: cầu … xây']],
    ['a word between that says something', 'xây tám chiếc cầu', ['bridges: xây … cầu ~']],
    ['a small word between that doubts it', 'cầu chưa được xây', ['bridges: cầu … xây ~']],
    ['a dot of an abbreviation between', 'xây ở TX. Hà Đông cầu', ['bridges: xây … cầu ~']],
  ])('are found: %s', (_, text, want) => {
    expect(saidIn(text, BUILT)).toEqual(want);
  });

  it.each([
    ['the object missing', 'xây 12 km'],
    ['a clause that ends between', 'xây 12 km; cầu cũ'],
    ['a comma between', 'xây nhà, cầu cũ'],
    ['a word that parts', 'xây nhưng cầu'],
    ['too many words between', 'xây một hai ba bốn năm cầu'],
    ['something else behind the number', 'xây 12 km đường qua cầu'],
    ['two numbers between', 'xây 12 và 13 cầu'],
    ['a number that a blank has broken', 'xây 1 23 cầu'],
    ['a compound round the object', 'xây theo yêu cầu'],
    ['a compound round the head', 'xây lắp cầu'],
    ['an object in front with a word between and no passive', 'cầu nhà thầu xây'],
  ])('are not found: %s', (_, text) => {
    expect(saidIn(text, BUILT)).toEqual([]);
  });

  it('keep to their order where they have one', () => {
    expect(saidIn('cầu được xây', { ...BUILT, order: 'behind' })).toEqual([]);
    expect(saidIn('xây cầu', { ...BUILT, order: 'before' })).toEqual([]);
  });

  it('may stand on either side of a comma where the concept says so', () => {
    expect(saidIn('cầu, đã xây', { ...BUILT, commas: true })).toEqual(['bridges: cầu … xây']);
  });

  it('let a second object stand beyond the first', () => {
    const both = { objects: [['<bridge>'], ['dân']] };
    expect(saidIn('dân được xây cầu', both)).toEqual(['bridges: dân … xây cầu']);
    expect(saidIn('xây cầu cho dân', both)).toEqual(['bridges: xây cầu … dân']);
    expect(saidIn('xây cầu', both)).toEqual([]);
  });

  it('explain the neutral words between them', () => {
    const counted = { ...BUILT, neutral: ['tám', 'chiếc'] };
    expect(saidIn('xây tám chiếc cầu', counted)).toEqual(['bridges: xây … cầu']);
  });

  it('are not built on one syllable that has lost its accents', () => {
    expect(saidIn('lam cau', { head: ['lam'], objects: [['cau']] })).toEqual([]);
    expect(saidIn('xay moi cau', { head: ['xay moi'], objects: [['cau']] })).toEqual(['bridges: xay moi cau']);
  });
});
