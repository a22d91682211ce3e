/** "65,8", "1.234,5": a comma in front of one or two digits, or behind groups, parts a fraction. */
const DECIMAL_COMMA = /(?<![\d.,/])\d{1,3}(?:\.\d{3})*,\d{1,2}(?![\d.,/])/u;
/** "108.6": so does a stop in front of one or two; a date, a time or the number of a head has more of them, or a slash. */
const DECIMAL_STOP = /(?<![\d.,/])\d+\.\d{1,2}(?![\d.,/])/u;

/**
 * Does a page write its numbers as Vietnamese does throughout: fractions behind commas, and none behind a stop? Then three digits
 * behind a stop ("2.150 ha") are thousands.
 */
export const writesAsVietnamese = (text: string): boolean => DECIMAL_COMMA.test(text) && !DECIMAL_STOP.test(text);
