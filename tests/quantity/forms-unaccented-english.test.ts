import { describe } from 'vitest';
import { check } from './form-rows.ts';

describe('without accents', () => {
  check([
    [
      'Tong thu ngan sach cua thanh pho dat hon 99,6 ty dong',
      'hon 99,6 ty dong = 99600000000 VND more-than ±100000000',
    ],
    ['Thanh pho tao viec lam cho 640/350 lao dong trong nam', '640/350 lao dong = 640/350 person'],
    [
      'Toan thanh pho co hai muoi lam ho ngheo va bon tram ho can ngheo',
      'hai muoi lam ho ngheo = 25 household',
      'bon tram ho can ngheo = 400 household',
    ],
  ]);
});

describe('without accents, words that accents would tell apart', () => {
  check([
    ['Ca xa nam qua sua duoc 3 can cho ho ngheo', '3 can = 3 house'],
    ['Xa huy dong hon 21 ty dong trong nam qua', 'hon 21 ty dong = 21000000000 VND more-than ±1000000000'],
    ['Thanh uy trao huy hieu cho 197 dang vien', '197 dang vien = 197 party-member'],
    ['Ho tro 60 trieu dong ho tro gia dinh ngheo', '60 trieu dong = 60000000 VND ±1000000'],
    ['San luong bang 112,8 KH giao trong nam', '112,8 = 112.8 percent ±0.1'],
    ['Van dong ba con giu ve sinh moi truong'],
  ]);
});

describe('in capitals', () => {
  check([
    ['THU NGÂN SÁCH ĐẠT HƠN 96 TỶ ĐỒNG', 'HƠN 96 TỶ ĐỒNG = 96000000000 VND more-than ±1000000000'],
    ['TẠO VIỆC LÀM CHO 640/350 LAO ĐỘNG', '640/350 LAO ĐỘNG = 640/350 person'],
    ['TẬP TRUNG BỐN NHIỆM VỤ TRỌNG TÂM', 'BỐN NHIỆM VỤ = 4 target-item'],
    ['DIỆN TÍCH 28HA/28HA, NHÀ 54M2', '28HA/28HA = 28/28 ha ±1', '54M2 = 54 m2 ±1'],
    ['DỊCH COVID -19 Ở QUỐC LỘ 3, XE 20L-2606'],
  ]);
});

describe('English', () => {
  check([
    [
      'Retail sales of the city were estimated at VND 2,500 billion, up 8.6% over the year.',
      'VND 2,500 billion = 2500000000000 VND ±1000000000',
      '8.6% = 8.6 percent ±0.1',
    ],
    ['The city was given USD 25 million for the project.', 'USD 25 million = 25000000 USD ±1000000'],
    ['The poverty rate fell to 4.05 percent in the year.', '4.05 percent = 4.05 percent ±0.01'],
    ['More than 12,500 households were in the area.', 'More than 12,500 households = 12500 household more-than'],
    ['Twenty-five communes of the province met the goal.', 'Twenty-five communes = 25 commune'],
    ['The area is between 5 and 7 hectares in the city.', 'between 5 and 7 hectares = 5..7 ha range ±1'],
    [
      'Two thirds of the households and three-quarters of the area.',
      'Two thirds = 0.666666666666667 count ±0.000000000000001',
      'three-quarters = 0.75 count ±0.000000000000001',
    ],
    ['The meeting was at 8 a.m. on the day of the 7th congress.'],
    ['The budget of the town was $1.5 billion.', '$1.5 billion = 1500000000 USD ±100000000'],
  ]);
});

describe('English words', () => {
  check([
    ['About a dozen communes of the province', 'About a dozen communes = 12 commune about'],
    ['two dozen households of the town', 'two dozen households = 24 household'],
    ['Hundreds of households were moved to the area', 'Hundreds of households = 100 household about'],
    ['A quarter of the area is for the forest', 'A quarter = 0.25 count ±0.01'],
    ['Half of the households in the town', 'Half = 0.5 count ±0.1'],
    ['the second half of the year was for the plan'],
    ['fell by half a percentage point in the year', 'half a percentage point = 0.5 percentage-point ±0.1'],
    ['Two and a half million trees were in the area', 'Two and a half million trees = 2500000 tree ±100000'],
    ['The output more than doubled in the year', 'more than doubled = 2 times more-than ±1'],
    ['met 12 of 19 criteria by the end of the year', '12 of 19 criteria = 12/19 criterion'],
    ['the man is from Group 7 of the ward'],
    ['seven new rural communes in the area', 'seven new rural communes = 7 commune'],
    ['admitted 90 new Party members in the year', '90 new Party members = 90 party-member'],
    ['12 poor households of the town', '12 poor households = 12 household'],
  ]);
});
