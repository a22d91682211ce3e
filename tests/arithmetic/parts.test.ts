import { describe, expect, it } from 'vitest';
import type { Given } from '../check/builder.ts';
import { claims, inOneSentence } from './claims.ts';

describe('shares of one whole', () => {
  const part = (indicator: string, value: string, more: Partial<Given> = {}): Given => ({
    words: `${value}%`,
    value,
    indicator,
    precision: '0.1',
    period: '2018',
    ...more,
  });
  const structure = (services: string, industry: string, farming: string): Given[] => [
    part('trade-services-share', services),
    part('industry-share', industry),
    part('agriculture-share', farming),
  ];
  it('sum to 100', () => {
    expect(claims(...structure('55.4', '38.4', '6.2'))).toEqual(['shares true [0,1,2] shares-hold']);
  });
  it('may be rounded', () => {
    expect(claims(...structure('30.9', '22.5', '46.7'))).toEqual(['shares true [0,1,2] shares-hold']);
  });
  it('do not sum to 100', () => {
    expect(claims(...structure('55.4', '38.4', '9.2'))).toEqual(['shares false [0,1,2] shares-fail']);
  });
  it('claim nothing when one is left out', () => {
    expect(claims(...structure('54.8', '38.4', '6.8').slice(0, 2))).toEqual([]);
  });
  it('of two years are not added', () => {
    const [services, industry, farming] = structure('54.8', '38.4', '6.8');
    expect(claims(services!, industry!, { ...farming!, period: '2019' })).toEqual([]);
  });
  it('of a result and of a plan are not added', () => {
    const [services, industry, farming] = structure('54.8', '38.4', '9');
    expect(claims(services!, industry!, { ...farming!, status: 'target' })).toEqual([]);
  });
  it('printed twice with two numbers are left alone', () => {
    expect(claims(...structure('55.4', '38.4', '6.2'), part('industry-share', '39'))).not.toContain(
      'shares false [0,1,2] shares-fail',
    );
  });
});

describe('parts and their total', () => {
  const people = (value: string, more: Partial<Given> = {}): Given => ({
    words: `${value} người`,
    value,
    indicator: 'other:people',
    unit: 'person',
    period: '2021',
    ...more,
  });
  it('hold, the total first', () => {
    expect(inOneSentence(' gồm ', people('595'), people('142'), people('14'), people('12'), people('427'))).toContain(
      'sum true [0,1,2,3,4] sum-holds',
    );
  });
  it('hold, the total last', () => {
    expect(inOneSentence(', tổng ', people('142'), people('14'), people('156'))).toContain(
      'sum true [0,1,2] sum-holds',
    );
  });
  it('are not called a sum without a word that says so', () => {
    expect(inOneSentence(', ', people('5'), people('2'), people('3'))).toEqual([]);
  });
  it('that fall short may be incomplete', () => {
    expect(inOneSentence(' gồm ', people('595'), people('142'), people('14'))).toEqual([]);
  });
  it('of other places are not added', () => {
    expect(inOneSentence(' gồm ', people('5'), people('2', { place: 'duong-quang' }), people('3'))).toEqual([]);
  });
});
