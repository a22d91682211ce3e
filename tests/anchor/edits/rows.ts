import { type EditedPage, type Place, pick, type Random } from './page.ts';
import { firstNumber, otherDigits } from './text.ts';

/** Rows of a list or a table that differ in a name and in numbers. */
const COMMUNES = [
  'Dương Quang',
  'Nông Thượng',
  'Xuất Hóa',
  'Huyền Tụng',
  'Sông Cầu',
  'Đức Xuân',
  'Phùng Chí Kiên',
  'Nguyễn Thị Minh Khai',
];
const SHAPES: readonly ((name: string, random: Random) => string)[] = [
  (name, random) => `Xã ${name} trồng ${10 + Math.floor(random() * 5)} ha rừng.`,
  (name, random) =>
    `${name}: thu ngân sách đạt ${Math.floor(random() * 900)} triệu đồng, bằng ${90 + Math.floor(random() * 30)}% kế hoạch, giải quyết việc làm cho ${Math.floor(random() * 60)} lao động.`,
  (name, random) => `Phường ${name} kết nạp ${Math.floor(random() * 20)} đảng viên, đạt 100% kế hoạch năm.`,
  (name, random) =>
    `${name}\t${Math.floor(random() * 50)}\t${Math.floor(random() * 50)}\t${Math.floor(random() * 100)},${Math.floor(random() * 10)}%`,
];

const NUMBER = /\d+(?:,\d+)?/g;

/** A list whose rows are alike, and what is done to its rows. */
export function editedList(random: Random): EditedPage[] {
  const shape = pick(random, SHAPES);
  const rows = COMMUNES.map((name) => shape(name, random));
  const before = ['Kết quả của các xã, phường như sau:', ...rows, 'Hội nghị kết thúc tốt đẹp.'];
  const paragraph = 1 + Math.floor(random() * rows.length);
  const figures = [...before[paragraph]!.matchAll(/\d+(?:,\d+)?%?(?: ha| triệu đồng| lao động| đảng viên)?/g)];
  const { 0: words, index } = pick(random, figures);
  const noted = { paragraph, start: index, end: index + words.length };
  const page = (kind: string, after: string[], now: Place | null, isChanged = false): EditedPage => ({
    kind,
    before,
    noted,
    after,
    now,
    isChanged,
  });
  const swapped = [...before];
  const other = 1 + ((paragraph + 2) % rows.length);
  [swapped[paragraph], swapped[other]] = [before[other]!, before[paragraph]!];
  const number = firstNumber(words, random);
  const text = before[paragraph]!;
  const changed = text.slice(0, index) + number + text.slice(index + words.length);
  const cut = (text.slice(0, index) + text.slice(index + words.length)).replace('  ', ' ');
  let renewed = otherDigits(cut, random);
  // by chance the number of another cell has become the deleted one
  while (renewed.match(NUMBER)?.includes(words.match(NUMBER)![0])) renewed = otherDigits(cut, random);
  return [
    page(
      'a row deleted',
      before.filter((_, at) => at !== paragraph),
      null,
    ),
    page(
      'another row deleted',
      before.filter((_, at) => at !== other),
      { ...noted, paragraph: noted.paragraph - (other < paragraph ? 1 : 0) },
    ),
    page('a row put in', [...before.slice(0, paragraph), shape('Bạch Thông', random), ...before.slice(paragraph)], {
      ...noted,
      paragraph: paragraph + 1,
    }),
    page('rows swapped', swapped, { ...noted, paragraph: other }),
    page(
      'other digits in a row',
      before.map((row, at) => (at === paragraph ? changed : row)),
      { ...noted, end: index + number.length },
      true,
    ),
    page(
      'other digits in the other rows',
      before.map((row, at) => (at === paragraph ? row : otherDigits(row, random))),
      noted,
    ),
    page(
      'a figure of a row deleted, others changed',
      before.map((row, at) => (at === paragraph ? renewed : row)),
      null,
    ),
    page(
      'a figure of a row deleted',
      before.map((row, at) => (at === paragraph ? cut : row)),
      null,
    ),
  ];
}

/** A table whose columns are figures alone, and what is done to its columns. */
export function editedTable(random: Random): EditedPage[] {
  const number = (): string => String(1 + Math.floor(random() * 90));
  const table = COMMUNES.map((name) => [
    name,
    number(),
    number(),
    `${number()},${Math.floor(random() * 10)}%`,
    number(),
  ]);
  const rowsOf = (cells: readonly (readonly string[])[]): string[] => [
    'Xã, phường\tViệc làm\tĐảng viên\tHộ nghèo\tNhà ở',
    ...cells.map((row) => row.join('\t')),
  ];
  const before = ['Kết quả của các xã, phường như sau:', ...rowsOf(table), 'Hội nghị kết thúc tốt đẹp.'];
  const row = Math.floor(random() * table.length);
  const column = 1 + Math.floor(random() * 4);
  const placeOf = (cells: readonly (readonly string[])[], at: number, paragraph = row + 2): Place => {
    const start = cells[paragraph - 2]!.slice(0, at).join('\t').length + 1;
    return { paragraph, start, end: start + cells[paragraph - 2]![at]!.length };
  };
  const noted = placeOf(table, column);
  const wrap = (cells: readonly (readonly string[])[]): string[] => [before[0]!, ...rowsOf(cells), before.at(-1)!];
  const page = (
    kind: string,
    cells: readonly (readonly string[])[],
    now: Place | null,
    isChanged = false,
  ): EditedPage => ({
    kind,
    before,
    noted,
    after: wrap(cells),
    now,
    isChanged,
  });
  const without = table.map((cells) => cells.filter((_, at) => at !== column));
  const emptied = table.map((cells, at) => (at === row ? cells.map((cell, c) => (c === column ? '' : cell)) : cells));
  const edited = table.map((cells, at) =>
    at === row ? cells.map((cell, c) => (c === column ? firstNumber(cell, random) : cell)) : cells,
  );
  const renewed = table.map((cells) => cells.map((cell, c) => (c === column ? cell : otherDigits(cell, random))));
  return [
    page('a column deleted', without, null),
    page('a cell emptied', emptied, null),
    page('a cell changed', edited, placeOf(edited, column), true),
    page('all other columns changed', renewed, placeOf(renewed, column)),
    page(
      'a row of the table deleted',
      table.filter((_, at) => at !== row),
      null,
    ),
  ];
}
