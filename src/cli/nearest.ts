/** The allowed name that shares most letter pairs with what was typed (Dice's coefficient). */
export function nearest(typed: string, allowed: readonly string[]): string {
  const pairs = (word: string): string[] => [...word].slice(1).map((letter, i) => `${word[i]}${letter}`);
  const given = pairs(typed.toLowerCase());
  const likeness = (name: string): number => {
    const own = pairs(name.toLowerCase());
    return (2 * given.filter((pair) => own.includes(pair)).length) / Math.max(1, given.length + own.length);
  };
  return [...allowed].sort((a, b) => likeness(b) - likeness(a) || (a < b ? -1 : 1))[0] ?? '';
}
