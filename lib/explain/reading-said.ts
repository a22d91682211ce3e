import { isNone, mendedValues, type ReaderReading } from '../figure/reader-reading.ts';
import type { Bilingual } from './lang.ts';
import type { Say } from './say.ts';

const NONE: Bilingual = { vi: 'không phải số liệu', en: 'no figure' };

/** How the reader reads a number, in a line: "chỉ tiêu: tỷ lệ hộ nghèo; kỳ báo cáo: năm 2016". */
export function readingSaid(reading: ReaderReading, say: Say): string {
  if (isNone(reading)) return NONE[say.lang];
  return mendedValues(reading)
    .map(([what, id]) => `${say.evidence(what).replace(/^the /, '')}: ${say.evidenceValue(what, id)}`)
    .join('; ');
}
