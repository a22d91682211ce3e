/**
 * Tells the month of a time as "2026-11" in the reader's zone; "" for a time that is not known. Times that follow each other
 * are mostly of one month, so a list in the order of time costs next to nothing.
 */
export function createMonths(): (time: number) => string {
  let from = 0;
  let to = 0;
  let name = '';
  return (time) => {
    if (time <= 0) return '';
    if (time < from || time >= to) {
      const date = new Date(time);
      const [year, month] = [date.getFullYear(), date.getMonth()];
      from = new Date(year, month).getTime();
      to = new Date(year, month + 1).getTime();
      name = `${year}-${String(month + 1).padStart(2, '0')}`;
    }
    return name;
  };
}
