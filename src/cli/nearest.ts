/** What may have been meant by a name that is not known. */

/** Below this likeness a suggestion is a joke. */
const LIKE = 0.3;

/** "did you mean csv?", or all that is allowed if nothing is like what was typed. */
export function suggestion(typed: string, allowed: readonly string[]): string {
  const name = nearest(typed, allowed);
  return likeness(typed, name) < LIKE ? `choose from ${allowed.join(', ')}` : `did you mean ${name}?`;
}

/** The allowed name that is most like what was typed. */
export function nearest(typed: string, allowed: readonly string[]): string {
  return [...allowed].sort((a, b) => likeness(typed, b) - likeness(typed, a) || (a < b ? -1 : 1))[0] ?? '';
}

/** Share of letter pairs two names have in common (Dice's coefficient), 0…1. */
function likeness(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)];
  const rest = [...second];
  const common = first.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  });
  return (2 * common.length) / Math.max(1, first.length + second.length);
}

function pairs(word: string): readonly string[] {
  const letters = [...word.toLowerCase()];
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}
