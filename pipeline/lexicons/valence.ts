/// <reference path="./sentiment-labels.d.ts" />
/**
 * Word values for tone: AFINN-165 as the `sentiment` package ships it, −5 (very negative) … 5 (very positive),
 * with a short list of words whose value is wrong in news. Source of the values: Nielsen 2011 (AFINN);
 * the vetoes are our own, CC-BY-4.0.
 */
import english from 'sentiment/languages/en/index.js';
import { POS_TAGS } from '../types.ts';

const { labels } = english;

/** Words that carry no tone in news whatever they carry elsewhere. */
const NEUTRAL_IN_NEWS = new Set(
  (
    'united matter matters interest interested interests extend extended extends substantial substantially ' +
    'significant want wants wanted limited legal legally increase increased top share shared shares ease cut cuts ' +
    'stop stopped demand demanded demands important help helps fine clear clearly clearer feeling huge chance please ' +
    'natural eligible asset assets growth growing backed opportunity opportunities ' +
    'left leave leaves leaving pay pays paid paying payment payments big bigger biggest allow allows allowed allowing ' +
    'leading reach reached reaches reaching authority certain committed'
  ).split(' '),
);

/** Neutral only as this part of speech: "like" the preposition, "no" the determiner. */
const NEUTRAL_AS = new Map<string, readonly string[]>([
  ['like', ['ADP', 'SCONJ', 'ADV']],
  ['no', ['DET', 'INTJ', 'PRON', 'ADV']],
  ['yes', ['INTJ']],
  ['pretty', ['ADV']],
  ['prepared', ['VERB']],
  ['cool', ['VERB']],
  ['care', ['NOUN']],
  ['kind', ['NOUN']],
  ['mean', ['VERB']],
  ['means', ['VERB', 'NOUN']],
  ['fair', ['NOUN']],
  ['right', ['NOUN', 'ADV']],
  ['live', ['VERB']],
]);

/** Value of a word as this part of speech (index into POS_TAGS), or 0. Falls back from the word to its lemma. */
export function valence(norm: string, lemma: string, pos: number): number {
  const value = ownValue(norm) ?? ownValue(lemma) ?? 0;
  if (value === 0 || NEUTRAL_IN_NEWS.has(norm) || NEUTRAL_IN_NEWS.has(lemma)) return 0;
  const tag = POS_TAGS[pos] ?? 'X';
  return NEUTRAL_AS.get(norm)?.includes(tag) ? 0 : value;
}

function ownValue(word: string): number | undefined {
  return Object.hasOwn(labels, word) ? labels[word] : undefined;
}
