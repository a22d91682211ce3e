import { headingStyles, levelOf } from './docx-styles.ts';
import { gridOf, newCell, type OpenCell, type OpenTable } from './docx-table.ts';
import { toUnicode } from './old-fonts.ts';
import type { Part } from './parts.ts';
import { readXml, type XmlListener } from './xml.ts';

/** Word's main text, its styles and nothing else: what a document links to or runs is never looked at. */
const BODY = 'word/document.xml';
const STYLES = 'word/styles.xml';

type Files = Readonly<Record<string, Uint8Array>>;

export const isWordEntry = (name: string): boolean => name === BODY || name === STYLES;
export const isWord = (files: Files): boolean => Object.hasOwn(files, BODY);

/** Text inside of these is none of the document's: what was deleted or moved away, and a second form for older programs. */
const REMOVED: ReadonlySet<string> = new Set(['del', 'delText', 'moveFrom', 'Fallback', 'instrText']);
const BLANKS: ReadonlySet<string> = new Set(['tab', 'br', 'cr']);
const MOST_COLUMNS = 100;

interface OpenParagraph {
  text: string;
  style: string;
  /** From 1, 0 of none. */
  outline: number;
  list: number;
  run: string;
  font: string;
}

/** The paragraphs and tables of a Word document. A table inside a cell is text of that cell; a text box is a paragraph. */
export function readWord(files: Files): Part[] {
  const parts: Part[] = [];
  readXml(files[BODY]!, bodyListener(parts, headingStyles(files[STYLES])));
  return parts;
}

function bodyListener(parts: Part[], headings: ReadonlyMap<string, number>): XmlListener {
  const tables: OpenTable[] = [];
  /** A paragraph of a text box stands inside another one. */
  const paragraphs: OpenParagraph[] = [];
  let inText = false;
  let removed = 0;
  const cell = (): OpenCell | undefined => tables[0]?.rows.at(-1)?.at(-1);

  const end = ({ text: raw, style, outline, list }: OpenParagraph): void => {
    const text = raw.replace(/\s+/gu, ' ').trim();
    const into = cell();
    if (into !== undefined) into.texts.push(text);
    else if (text !== '') parts.push({ ...kindOf(headings.get(style) ?? outline, list), text });
  };

  const openTable = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name === 'tbl') tables.push({ rows: [], heads: 0 });
    const [table] = tables;
    // of nested tables only the outermost has a grid
    if (table === undefined || tables.length > 1) return;
    if (name === 'tr') table.rows.push([]);
    if (name === 'tblHeader') table.heads = table.rows.length;
    if (name === 'tc') table.rows.at(-1)?.push(newCell());
    const into = cell();
    if (into === undefined) return;
    if (name === 'gridSpan') into.columns = Math.min(Math.max(Number(attribute('val')) || 1, 1), MOST_COLUMNS);
    if (name === 'vMerge') into.merge = attribute('val') === 'restart' ? 'restart' : 'continue';
  };

  const openInParagraph = (
    open: OpenParagraph,
    name: string,
    attribute: (name: string) => string | undefined,
  ): void => {
    if (name === 'pStyle') open.style = attribute('val') ?? '';
    if (name === 'outlineLvl') open.outline = levelOf(attribute('val'));
    if (name === 'numPr') open.list = Math.max(open.list, 1);
    if (name === 'ilvl') open.list = levelOf(attribute('val'));
    if (name === 'r') open.run = open.font = '';
    if (name === 'rFonts') open.font = attribute('ascii') ?? attribute('hAnsi') ?? '';
    if (BLANKS.has(name)) open.run += ' ';
    if (name === 'noBreakHyphen') open.run += '-';
  };

  return {
    open(name, attribute) {
      if (REMOVED.has(name)) removed++;
      openTable(name, attribute);
      if (name === 'p') paragraphs.push({ text: '', style: '', outline: 0, list: 0, run: '', font: '' });
      if (name === 't') inText = true;
      const open = paragraphs.at(-1);
      if (open !== undefined) openInParagraph(open, name, attribute);
    },
    close(name) {
      if (REMOVED.has(name)) removed--;
      if (name === 't') inText = false;
      const open = paragraphs.at(-1);
      if (name === 'r' && open !== undefined) {
        open.text += toUnicode(open.run, open.font);
        open.run = '';
      }
      if (name === 'p' && open !== undefined) {
        paragraphs.pop();
        end(open);
      }
      if (name === 'tbl') {
        const table = tables.pop();
        if (table !== undefined && tables.length === 0) parts.push({ kind: 'table', rows: gridOf(table) });
      }
    },
    text(text) {
      const open = paragraphs.at(-1);
      if (inText && removed === 0 && open !== undefined) open.run += text;
    },
  };
}

function kindOf(level: number, list: number) {
  if (level > 0) return { kind: 'heading' as const, level: Math.min(level, 6) };
  return list > 0 ? { kind: 'list-item' as const, level: list } : { kind: 'paragraph' as const, level: 0 };
}
