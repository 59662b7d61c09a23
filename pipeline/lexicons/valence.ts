/// <reference path="./sentiment-labels.d.ts" />
/**
 * Word values for tone, −5 (very negative) … 5 (very positive): AFINN-165 as the `sentiment` package ships it
 * (Nielsen 2011), with our own supplement for news and our own corrections.
 */
import english from 'sentiment/languages/en/index.js';
import { POS_TAGS } from '../types.ts';
import { newsCorrections } from './valence-corrections.ts';
import { newsValues } from './valence-news.ts';
import { phraseValues } from './valence-phrases.ts';
import { phraseTable, valueTable } from './valence-table.ts';

const { labels } = english;

/** Neutral only as this part of speech: "like" the preposition, "no" the determiner. */
const NEUTRAL_AS = new Map<string, readonly string[]>([
  ['care', ['NOUN']],
  ['fair', ['NOUN']],
  ['hopefuls', ['NOUN']],
  ['justices', ['NOUN']],
  ['kind', ['NOUN']],
  ['like', ['ADP', 'SCONJ', 'ADV']],
  ['live', ['VERB']],
  ['mean', ['VERB']],
  ['means', ['VERB', 'NOUN']],
  ['no', ['DET', 'INTJ', 'PRON', 'ADV']],
  ['pretty', ['ADV']],
  ['right', ['NOUN', 'ADV']],
  ['stress', ['VERB']],
  ['stressed', ['VERB']],
  ['stresses', ['VERB']],
  ['yes', ['INTJ']],
]);

const corrections = valueTable(newsCorrections);
const supplement = valueTable(newsValues);

/** Phrases with a value of their own, by first word, the longest first. */
export const valencePhrases = phraseTable(phraseValues);

/**
 * Value of a word as this part of speech (index into POS_TAGS), or 0. A correction stands above AFINN, AFINN above
 * the supplement, and the word as written above its lemma.
 */
export function valence(norm: string, lemma: string, pos: number): number {
  const tag = POS_TAGS[pos] ?? 'X';
  if (NEUTRAL_AS.get(norm)?.includes(tag)) return 0;
  return (
    listed(corrections, norm, tag) ??
    listed(corrections, lemma, tag) ??
    listed(supplement, norm, tag) ??
    afinn(norm) ??
    listed(supplement, lemma, tag) ??
    afinn(lemma) ??
    0
  );
}

function listed(table: ReadonlyMap<string, number>, word: string, tag: string): number | undefined {
  return table.get(word) ?? table.get(`${word}/${tag}`);
}

function afinn(word: string): number | undefined {
  return Object.hasOwn(labels, word) ? labels[word] : undefined;
}
