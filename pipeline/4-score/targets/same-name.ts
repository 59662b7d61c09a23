/** Whether two names can be one person's: the same, or one is the end of the other. */
export function isSameName(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}
