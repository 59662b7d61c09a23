/// <reference path="../../pipeline/lexicons/sentiment-labels.d.ts" />
/**
 * The baseline beside every figure: the bare word list AFINN-165 (package `sentiment`), without negation,
 * names, senses or anything else the tool does.
 */
import english from 'sentiment/languages/en/index.js';
import type { Span } from '../../pipeline/types.ts';
import { wordTokens } from './word-tokens.ts';

const { labels } = english;

/** Words from this absolute value on are "strong"; the list goes from −5 to 5. */
const STRONG = 3;

/** Where a strong word stands. */
export function afinnMarks(text: string): readonly Span[] {
  return wordTokens(text).filter(({ start, end }) => Math.abs(afinnValue(text.slice(start, end))) >= STRONG);
}

/** Sum of the values of all words. */
export function afinnSum(text: string): number {
  return wordTokens(text).reduce((sum, { start, end }) => sum + afinnValue(text.slice(start, end)), 0);
}

function afinnValue(word: string): number {
  const key = word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/['-]+$/, '');
  return Object.hasOwn(labels, key) ? (labels[key] ?? 0) : 0;
}
