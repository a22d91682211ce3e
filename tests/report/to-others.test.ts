import { describe, expect, test } from 'vitest';
import { toOthers } from '../../lib/explain/by-reader.ts';
import { verdictName } from '../../lib/explain/verdict-name.ts';
import { writeReport } from '../../lib/report/write-report.ts';
import { correctedReport, telling } from './reported.ts';

// A report is read by others than the one who has made it: to them "you" is nobody.
const OWN = { vi: /\bbạn\b/i, en: /\byour?\b/i };
const WHOSE = { vi: 'theo cách hiểu của người đối chiếu', en: 'by the checker’s own reading' };

describe.each(['vi', 'en'] as const)('a report with the reader’s own readings: %s', (lang) => {
  const page = correctedReport();

  test.each(['html', 'markdown'] as const)('speaks of him as of somebody: %s', (form) => {
    const { text } = writeReport(page, form, telling(lang));
    expect(text).not.toMatch(OWN[lang]);
    expect(text).toContain(WHOSE[lang]);
  });

  test('leaves no sentence out: each that speaks to the reader has its form for others', () => {
    const { figures, page: judged, arithmetic } = page.report;
    const reasons = [
      ...figures.flatMap(({ verdict }) => verdict.reasons),
      ...judged.reasons,
      ...arithmetic.flatMap((claim) => claim.reasons),
    ];
    const own = reasons.map(({ text }) => text![lang]).filter((sentence) => OWN[lang].test(sentence));
    expect(own.length).toBeGreaterThanOrEqual(3);
    for (const sentence of own) expect(toOthers(sentence, lang)).not.toMatch(OWN[lang]);
  });

  test('the reader himself is spoken to', () => {
    const corrected = page.report.figures.find(
      ({ figure }) => figure.reader !== undefined && !('none' in figure.reader),
    );
    expect(verdictName(corrected!, lang)).toMatch(OWN[lang]);
  });
});
