/** Words quoted in a headline without a name are those of whoever says them in the body. */

import { NAME_AND_COLON } from './attributions/label.ts';
import { holdsWords, plainWords } from './quotations/plain-words.ts';
import { WORK } from './quotations/works.ts';
import type { Utterance } from './utterances.ts';

const MARKED = new Set(['direct', 'mixed', 'fragment', 'nested']);

/** Headline quotations without a speaker get the one of the body quotation with the same words, if there is one. */
export function headlineSpeakers(
  headline: readonly Utterance[],
  body: readonly Utterance[],
): readonly Utterance[] {
  return headline.map((utterance) => {
    const { quote } = utterance;
    if (quote.type === 'indirect' || quote.rule === NAME_AND_COLON || quote.rule === WORK.rule)
      return utterance;
    const words = plainWords(quote.text);
    if (words === '') return utterance;
    const names = new Set<string>();
    let found = quote;
    for (const { quote: other } of body) {
      if (!MARKED.has(other.type) || other.speaker === null || !holdsWords(plainWords(other.text), words))
        continue;
      names.add(other.speaker.name);
      found = {
        ...quote,
        type: typeOf(quote.type),
        speaker: other.speaker,
        rule: 'same words quoted in the body',
      };
    }
    return names.size === 1 ? { ...utterance, quote: found } : utterance;
  });
}

function typeOf(type: Utterance['quote']['type']): Utterance['quote']['type'] {
  return type === 'scare' || type === 'unresolved' || type === 'term' ? 'fragment' : type;
}
