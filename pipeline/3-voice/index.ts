/**
 * Stage 3: who is speaking in each word. Finds quotations and paraphrase, the source of each, and fills the
 * `voice` and `speaker` columns. Method: quotation marks by a state machine over paragraphs; attributions by a
 * shallow grammar of reporting verbs and their complements (after Krestel et al. 2008; Pareti 2016); pronouns
 * resolved with a margin or left open.
 */
import { type Accused, type Doc, type Passage, type Quote, type Source, VOICES } from '../types.ts';
import { accusedIn } from './accused.ts';
import { headlineSpeakers } from './headline-speakers.ts';
import { ledger, type SourceWords, sourceNumbers } from './ledger.ts';
import { type Utterance, utterancesOf } from './utterances.ts';

export interface Voices {
  /** The headline's first, then in text order. */
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly accused: readonly Accused[];
}

const OUTLET = VOICES.indexOf('outlet');
const QUOTE = VOICES.indexOf('quote');
const INDIRECT = VOICES.indexOf('indirect');

/** Fills the `voice` and `speaker` columns of the doc and returns its quotations and sources. */
export function voice(doc: Doc): Voices {
  const body = utterancesOf(doc, doc.body);
  const headline = headlineSpeakers(utterancesOf(doc, doc.headline).utterances, body.utterances);
  const quotes = [...headline, ...body.utterances].map(({ quote }) => quote);
  const numbers = sourceNumbers(quotes);
  paint(doc.headline, headline, numbers);
  paint(doc.body, body.utterances, numbers);
  const sources = ledger(quotes, wordsOf(doc.body, numbers.size));
  return { quotes, sources, accused: accusedIn(body, sources) };
}

/**
 * The outermost paraphrase owns its words; quoted words keep the speaker of their own cue. What a verb has for
 * its object alone ("slammed the plan") stays in the outlet's voice: it names a thing and repeats no words.
 */
function paint(
  passage: Passage,
  utterances: readonly Utterance[],
  numbers: ReadonlyMap<string, number>,
): void {
  for (const { tokens, quote } of utterances) {
    if (isOnlyNamed(quote)) continue;
    const number = quote.speaker === null ? -1 : numbers.get(quote.speaker.name)!;
    const marked = quote.type !== 'indirect';
    for (let r = 0; r < tokens.length; r += 2) {
      for (let i = tokens[r]!; i < tokens[r + 1]!; i += 1) {
        if (passage.voice[i] === OUTLET) {
          passage.voice[i] = INDIRECT;
          passage.speaker[i] = number;
        } else if (marked && passage.voice[i] === QUOTE && passage.speaker[i] === -1)
          passage.speaker[i] = number;
      }
    }
  }
}

/** "Korran slammed the plan": what is spoken about; in which words is up to the outlet. */
function isOnlyNamed({ type, rule }: Quote): boolean {
  return type === 'indirect' && / (?:object|of)$/.test(rule);
}

function wordsOf({ length, word, voice: voices, speaker }: Passage, sources: number): readonly SourceWords[] {
  const words = Array.from({ length: sources + 1 }, () => ({ quoted: 0, paraphrased: 0 }));
  for (let i = 0; i < length; i += 1) {
    const n = speaker[i]!;
    if (n < 1 || !word[i]) continue;
    if (voices[i] === QUOTE) words[n]!.quoted += 1;
    else if (voices[i] === INDIRECT) words[n]!.paraphrased += 1;
  }
  return words;
}
