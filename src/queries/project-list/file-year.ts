/** Years that a list of the Fund can be of. */
export const YEARS = { first: 1999, last: 2049 } as const;

const isYear = (year: number): boolean => Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last;

/** The one year that stands in the name of a file ("annuallist_2020_e.csv"); null where there is none, or several. */
export function yearInName(name: string): number | null {
  const years = [...name.matchAll(/(?<!\d)\d{4}(?!\d)/g)].map(([digits]) => Number(digits)).filter(isYear);
  const [year, ...others] = new Set(years);
  return year !== undefined && others.length === 0 ? year : null;
}
