import marks from '../marks.css?inline';

/**
 * The lines of the legend, by the very rules that pages get, on elements instead of highlights: those Chromium paints as blocks
 * where a reader's system forces its colours.
 */
export function legendSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marks.replaceAll(/::highlight\(doi-chieu-([\w-]+)\)/g, '[data-shape="$1"]'));
  return sheet;
}
