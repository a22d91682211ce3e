const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const CONTROLS = /(?![\n\t])\p{Cc}/gu;

/** Text as HTML that says the same and does nothing, in an element or in the quotes of an attribute. */
export const htmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
