/** Dates as export services and web pages write them, made ISO 8601. Nothing is guessed: 03/04/2024 stays as it is. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DAY_FIRST = /^(?:[a-z]+\.?,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})\b/i;
const MONTH_FIRST = /^(?:[a-z]+\.?,? )??([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * The day of a date whose month is a word or that has eight digits; undefined for anything else.
 * @example isoDay('March 14, 2024 Thursday') → "2024-03-14"; isoDay('03/04/2024') → undefined
 */
export function isoDay(text: string): string | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const compact = COMPACT.exec(plain);
  if (compact !== null) return dayOf(compact[1]!, Number(compact[2]), Number(compact[3]));
  const dayFirst = DAY_FIRST.exec(plain);
  if (dayFirst !== null) return dayOf(dayFirst[3]!, monthOf(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(plain);
  if (monthFirst !== null) return dayOf(monthFirst[3]!, monthOf(monthFirst[1]!), Number(monthFirst[2]));
  return undefined;
}

/** ISO 8601 as it stands, a date in words as its day, anything else as given. */
export function asDate(text: string): string {
  const plain = text.trim();
  return /^\d{4}-\d{2}-\d{2}/.test(plain) ? plain : (isoDay(plain) ?? plain);
}

/** 1…12, 0 for a word that is no month. */
function monthOf(word: string): number {
  const lower = word.toLowerCase();
  const month = MONTHS.indexOf(lower.slice(0, 3));
  const full = 'january february march april may june july august september october november december'.split(
    ' ',
  )[month];
  return full !== undefined && (full.startsWith(lower) || lower === 'sept') ? month + 1 : 0;
}

function dayOf(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
