/**
 * Whether a word is what a pattern stands for: `*` any letters or none, `?` one letter. Time is at most letters ×
 * letters, whatever the pattern.
 * @example matchesGlob('un*able', 'unthinkable') → true
 */
export function matchesGlob(pattern: string, word: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let retry = 0;
  while (next < word.length) {
    if (at < pattern.length && pattern[at] === '*') {
      star = at;
      retry = next;
      at += 1;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === word[next])) {
      at += 1;
      next += 1;
    } else if (star !== -1) {
      at = star + 1;
      retry += 1;
      next = retry;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
