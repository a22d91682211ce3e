/** The year of an ISO date, or null. */
export const yearOfDate = (date: string | null): number | null => {
  const year = date === null ? Number.NaN : Number(date.slice(0, 4));
  return Number.isInteger(year) && year > 1900 ? year : null;
};

/** In so many months of a year "năm qua" is the year before. */
const LOOKING_BACK = 3;

/** The year that a page of an ISO date calls the past one, or null. */
export function pastYear(date: string | null): number | null {
  const year = yearOfDate(date);
  return year !== null && Number(date!.slice(5, 7)) <= LOOKING_BACK ? year - 1 : year;
}
