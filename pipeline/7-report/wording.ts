/** Numbers as a sentence needs them: with their noun, and never without their count. */
import type { RateInterval, Score, ToneWord } from '../types.ts';

/** @example counted(1, 'word') // '1 word'; counted(1204, 'word') // '1,204 words' */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Thousands set off by commas. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** @example rateInWords({count: 25, tokens: 800, per100: 3.1, low: 1.8, high: 4.9}) // '3.1 per 100 words, between 1.8 and 4.9 (25 marks)' */
export function rateInWords({ count, per100, low, high }: RateInterval): string {
  const marks = counted(count, 'mark');
  if (per100 === undefined) return `too few words for a rate (${marks})`;
  const interval =
    low === undefined || high === undefined ? '' : `, between ${low.toFixed(1)} and ${high.toFixed(1)}`;
  return `${per100.toFixed(1)} per 100 words${interval} (${marks})`;
}

/** Below this distance from 0 a tone leans to neither side. */
const MIDDLE = 0.05;

/**
 * A score with its interval, and the doubt that an interval on both sides of 0 leaves.
 *
 * @example toneInWords({score: -0.324, hits: 6, …}) // 'leans negative: −0.32 (6 tone words)'
 */
export function toneInWords({ score, low, high, hits }: Score): string {
  if (score === undefined) return 'too few words';
  const lean = Math.abs(score) < MIDDLE ? 'near the middle' : score < 0 ? 'leans negative' : 'leans positive';
  const interval =
    low === undefined || high === undefined ? '' : `, between ${signed(low)} and ${signed(high)}`;
  const isDoubtful = low !== undefined && high !== undefined && low < 0 && high > 0;
  const doubt = isDoubtful && Math.abs(score) >= MIDDLE ? ', so perhaps by chance' : '';
  return `${lean}: ${signed(score)}${interval}${doubt} (${counted(hits, 'tone word')})`;
}

/**
 * A headline is too short for a figure: its valued words are shown instead.
 *
 * @example headlineToneInWords({score: -0.46, hits: 2, words: [{word: 'horror', …}, {word: 'choke', …}], …}) // 'leans negative: horror, choke'
 */
export function headlineToneInWords({ score, words }: Score): string {
  if (score === undefined) return 'no tone words';
  const lean = Math.abs(score) < MIDDLE ? 'balanced' : score < 0 ? 'leans negative' : 'leans positive';
  return `${lean}: ${timesEach(words, words.length)}`;
}

/** @example toneWordsInWords([{word: 'bad', count: 2, value: -3}, …], 2) // 'bad −3 (2 times), hope 2 and 4 more' */
export function toneWordsInWords(words: readonly ToneWord[], shown: number): string {
  const listed = words
    .slice(0, shown)
    .map((word) => `${word.word} ${shortly(word.value)}${circumstances(word)}`);
  const more = words.length - shown;
  return `${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** @example wordsBySide([{word: 'bad', count: 2, value: -3}, {word: 'hope', …}], 6) // 'Negative: bad (2 times). Positive: hope.' */
export function wordsBySide(words: readonly ToneWord[], shown: number): string {
  const sides = [
    ['Negative', words.filter(({ value }) => value < 0)],
    ['Positive', words.filter(({ value }) => value > 0)],
  ] as const;
  return sides
    .filter(([, found]) => found.length > 0)
    .map(([side, found]) => `${side}: ${timesEach(found, shown)}.`)
    .join(' ');
}

/** @example timesEach([{word: 'bad', count: 2, …}, {word: 'war', count: 1, …}], 1) // 'bad (2 times) and 1 more' */
export function timesEach(words: readonly ToneWord[], shown: number): string {
  const listed = words.slice(0, shown).map((word) => word.word + circumstances(word));
  const more = words.length - shown;
  return `${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** " (negated, 2 times)" */
function circumstances({ count, negated }: ToneWord): string {
  const parts = [...(negated ? ['negated'] : []), ...(count > 1 ? [`${count} times`] : [])];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** A value with at most one decimal and a true minus sign. */
export function shortly(value: number): string {
  const digits = String(Math.abs(Math.round(value * 10) / 10));
  return value < 0 && digits !== '0' ? `−${digits}` : digits;
}

/** Two decimals with a true minus sign; zero has none. */
function signed(score: number): string {
  const digits = Math.abs(score).toFixed(2);
  return score < 0 && digits !== '0.00' ? `−${digits}` : digits;
}

/** @example listed(['a', 'b', 'c']) // 'a, b and c' */
export function listed(words: readonly string[], last = 'and'): string {
  const head = words.slice(0, -1).join(', ');
  return words.length < 2 ? (words[0] ?? '') : `${head} ${last} ${words.at(-1)}`;
}

/** First letter in upper case. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
