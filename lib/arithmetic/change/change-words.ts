import { joint, type PlacedFigure, type SumPage, tail } from '../page/page.ts';

/** Words that make a change one of every year, or one against a plan: it is not the way from one level to the next. */
const ON_AVERAGE =
  /\b(?:binh quan|trung binh|moi nam|hang nam|mot nam|average|annual|a year|ke hoach|chi tieu|du toan)\b|\/\s*nam/;

export function isAveraged(page: SumPage, change: PlacedFigure): boolean {
  return ON_AVERAGE.test(joint(page, change)) || ON_AVERAGE.test(tail(page, change, 25));
}
