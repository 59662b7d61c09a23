/** Numbers as a text prints them in digits, whatever they are of. */
const SCALES: readonly (readonly [pattern: RegExp, scale: number])[] = [
  [/^[ \u00a0-]?(?:thousand\b|k\b)/i, 1e3],
  [/^[ \u00a0-]?(?:million\b|mn?\b)/i, 1e6],
  [/^[ \u00a0-]?(?:billion\b|bn?\b)/i, 1e9],
  [/^[ \u00a0-]?(?:trillion\b|tn\b)/i, 1e12],
];
const LONGEST_SCALE = 10;

/** "11 million-plus" prints 11 and 11,000,000. */
export function printedNumbers(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { 0: digits, index } of text.matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
    const number = Number(digits.replaceAll(',', ''));
    found.add(number);
    const behind = text.slice(index + digits.length, index + digits.length + LONGEST_SCALE);
    for (const [pattern, scale] of SCALES) {
      // Thousandths: 1.1 × 1e6 is no whole number to a computer.
      if (pattern.test(behind)) found.add(Math.round(number * 1e3) * (scale / 1e3));
    }
  }
  return found;
}

/** Fewer digits say too little: "1 trillion" may be meant by 1.4 trillion and by 600 billion. */
const DIGITS = 2;

/** Whether one number is the other in round figures: 11 million and 11.3 million. */
export function isRoundOf(a: number, b: number): boolean {
  const digits = Math.min(significant(a), significant(b));
  return digits >= DIGITS && Number(a.toPrecision(digits)) === Number(b.toPrecision(digits));
}

function significant(value: number): number {
  return value.toExponential().replace(/e.*$/, '').replace(/[^\d]/g, '').length;
}
