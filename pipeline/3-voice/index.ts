/**
 * Stage 3: who is speaking in each word. Finds quotations and paraphrase, the source of each, and fills the
 * `voice` and `speaker` columns. Method: quotation marks by a state machine over paragraphs; attributions by a
 * shallow grammar of reporting verbs and their complements (after Krestel et al. 2008; Pareti 2016); pronouns
 * resolved with a margin or left open.
 */
import type { Accused, Doc, Quote, Source } from '../types.ts';
import { accusedIn } from './accused.ts';
import { headlineSpeakers } from './headline-speakers.ts';
import { ledger, sourceNumbers } from './ledger.ts';
import { paint } from './paint.ts';
import { utterancesOf } from './utterances.ts';

export interface Voices {
  /** The headline's first, then in text order. */
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly accused: readonly Accused[];
}

/** Fills the `voice` and `speaker` columns of the doc and returns its quotations and sources. */
export function voice(doc: Doc): Voices {
  const body = utterancesOf(doc, doc.body);
  const headline = headlineSpeakers(utterancesOf(doc, doc.headline).utterances, body.utterances);
  const quotes: Quote[] = [];
  for (const { quote } of headline) quotes.push(quote);
  for (const { quote } of body.utterances) quotes.push(quote);
  const numbers = sourceNumbers(quotes);
  paint(doc.headline, headline, numbers);
  const sources = ledger(quotes, numbers, paint(doc.body, body.utterances, numbers));
  return { quotes, sources, accused: accusedIn(body, sources) };
}
