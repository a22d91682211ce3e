import { joint, type PlacedFigure, type SumPage, tail } from '../page/page.ts';

/** Words that make a change one of every year, or one against a plan: it is not the way from one level to the next. */
const ON_AVERAGE =
  /\b(?:binh quan|trung binh|moi nam|hang nam|mot nam|average|annual|a year|ke hoach|chi tieu|du toan)\b|\/\s*nam/;

export function isAveraged(page: SumPage, change: PlacedFigure): boolean {
  return ON_AVERAGE.test(joint(page, change)) || ON_AVERAGE.test(tail(page, change, 25));
}

/** Between a level and the change that led to it nothing else may be named, if a wrong change is to be called so. */
const DIRECT =
  /^\s*(?:(?:vao )?(?:cuoi |dau )?nam (?:20\d\d|nay))?[\s,;(–—-]*(?:(?:tuc|hay|tuong duong|tuong ung|bang)(?: voi| la)?)?(?: ?da)?[\s,]*(?:tang|giam)?(?: them| duoc| toi| khoang)*[\s,]*$/;

export function isDirect(page: SumPage, change: PlacedFigure): boolean {
  return DIRECT.test(joint(page, change));
}

/** "giảm từ 520 hộ xuống 410 hộ, giảm 150 hộ, phát sinh mới 40 hộ": what left and what came are told apart. */
export const isNet = (page: SumPage, change: PlacedFigure): boolean =>
  !/\b(?:phat sinh|tai ngheo|them moi|tang them)\b/.test(tail(page, change, 80));
