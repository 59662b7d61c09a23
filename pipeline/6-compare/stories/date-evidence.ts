/** What the distance of two dates says about whether two articles tell of one event. */

/** Days since 1970-01-01 of an ISO 8601 day or date-time; undefined if it is none. */
export function dayOf(date: string | undefined): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(date ?? '') ?? [];
  if (year === undefined) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const back = new Date(time);
  if (back.getUTCMonth() !== Number(month) - 1 || back.getUTCDate() !== Number(day)) return undefined;
  return time / 86_400_000;
}

/** Share of pairs of articles on one event that appeared so many days apart: most on the same or next day. */
const SAME_EVENT = [0.62, 0.22, 0.07, 0.03, 0.015, 0.01, 0.008, 0.006];
/** Beyond a week the share falls to 1/e within another. */
const TAIL = 0.004;
const WEEK = 7;
/** Pairs further apart than this are never of one event. */
export const LARGEST_DISTANCE = 14;

/** Before any pair is seen, dates are taken to be spread over a month, with the weight of so many pairs. */
const PRIOR_DAYS = 30;
const PRIOR_PAIRS = 30;

/** Evidence is damped: dates may favour two articles this far and no further. */
const FOR = 0.2;
const AGAINST = 0.5;
const STRONGEST = 100;

/**
 * The factor on the likeness of two dated articles, by days between them:
 *
 *     LR = P(distance | one event) / P(distance in this set),   factor = min(LR, 100)^0.2 if LR > 1, else LR^0.5
 *
 * So in a set from one day the date says nothing, and in a set from ten years the same day says a lot.
 */
export function dateEvidence(days: readonly (number | undefined)[]): (distance: number) => number {
  const known = days.filter((day) => day !== undefined);
  const pairs = pairsByDistance(known);
  const all = (known.length * (known.length - 1)) / 2;
  const factors = Array.from({ length: LARGEST_DISTANCE + 1 }, (_, distance) => {
    const same = SAME_EVENT[distance] ?? TAIL * Math.exp((WEEK - distance) / WEEK);
    const here = (pairs[distance]! + PRIOR_PAIRS * prior(distance)) / (all + PRIOR_PAIRS);
    const ratio = same / here;
    return ratio > 1 ? Math.min(ratio, STRONGEST) ** FOR : ratio ** AGAINST;
  });
  return (distance) => factors[distance] ?? 0;
}

/** Two days drawn from a month lie so far apart with this probability. */
function prior(distance: number): number {
  return distance === 0 ? 1 / PRIOR_DAYS : (2 * (PRIOR_DAYS - distance)) / PRIOR_DAYS ** 2;
}

function pairsByDistance(days: readonly number[]): number[] {
  const articles = new Map<number, number>();
  for (const day of days) articles.set(day, (articles.get(day) ?? 0) + 1);
  const pairs = Array.from({ length: LARGEST_DISTANCE + 1 }, () => 0);
  for (const [day, count] of articles) {
    pairs[0]! += (count * (count - 1)) / 2;
    for (let distance = 1; distance <= LARGEST_DISTANCE; distance += 1) {
      pairs[distance]! += count * (articles.get(day + distance) ?? 0);
    }
  }
  return pairs;
}
