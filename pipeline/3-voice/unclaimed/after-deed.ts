/**
 * "Korran has kept boats since her youth. “I cannot live without them.”": a whole quoted sentence behind one that tells of
 * somebody, in the same paragraph, is his, though no verb of saying is there.
 */
import type { Attribution } from '../attributions/attribution.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import type { MarkedWords } from '../quotations/marked-words.ts';
import { has, isComma, isMark, isPlain, isVerb, lemmaAt, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { messageWas } from './message-was.ts';

const RULE = 'quoted sentence after a deed';
/** Words a quotation must have. */
const FEWEST_WORDS = 4;
/** "Korran got a note from the board. “…”": the words are another's. */
const RECEIVING = new Set(['get', 'receive', 'hear', 'read', 'meet']);

export function afterDeed(
  view: TextView,
  quote: MarkedWords,
  attributions: readonly Attribution[],
): Attribution | undefined {
  if (quote.shape !== 'direct' || quote.words < FEWEST_WORDS || quote.continues !== undefined)
    return undefined;
  const index = sentenceBefore(view, quote);
  if (index < 0 || goesOn(view, quote)) return undefined;
  // Where somebody is reported, the quotation is what he goes on with.
  for (const { sentence, phrase, cue } of attributions) {
    if (sentence > index) break;
    if (sentence === index && phrase !== undefined && has(view, cue, Kind.clause | Kind.object))
      return undefined;
  }
  const { sentences } = view.passage;
  const found = messageWas(view, sentences[index * 2]!, sentences[index * 2 + 1]!) ?? teller(view, index);
  if (found === undefined) return undefined;
  const content = [quote.first, quote.end];
  return { cue: found.verb, phrase: found.phrase, content, side: 'after', rule: RULE, sentence: index };
}

/** The sentence of the outlet’s that a full stop ends right before the marks, in the same paragraph; −1 without. */
function sentenceBefore(view: TextView, { first }: MarkedWords): number {
  const { sentence, sentences, paragraph, word } = view.passage;
  const at = sentences[sentence[first]! * 2]!;
  for (let i = at; i < first; i += 1) if (word[i]) return -1;
  const last = at - 1;
  if (last < 0 || paragraph[last] !== paragraph[first] || normAt(view, last) !== '.') return -1;
  const index = sentence[last]!;
  for (let i = sentences[index * 2]!; i <= last; i += 1) if (!isPlain(view, i) || isMark(view, i)) return -1;
  return index;
}

/** Words of the outlet’s follow in the sentence. */
function goesOn(view: TextView, { end }: MarkedWords): boolean {
  const { length, sentence, word } = view.passage;
  if (isComma(view, end - 1)) return true;
  let i = end;
  while (i < length && isMark(view, i)) i += 1;
  return i < length && sentence[i] === sentence[end - 1] && word[i] === 1;
}

interface Teller {
  readonly phrase: Phrase;
  readonly verb: number;
}

/** The subject of the first finite verb, if it is a person. */
function teller(view: TextView, index: number): Teller | undefined {
  const { sentences } = view.passage;
  const first = sentences[index * 2]!;
  const end = sentences[index * 2 + 1]!;
  if (normAt(view, first) === '(') return undefined;
  for (let i = first + 1; i < end; i += 1) {
    if (!isVerb(view, i) || has(view, i, Kind.participle) || normAt(view, i - 1) === 'to') continue;
    if (RECEIVING.has(lemmaAt(view, i))) return undefined;
    const phrase = subjectBefore(view, i, first)?.phrase;
    return phrase !== undefined && phrase.first < i && isPerson(view, phrase)
      ? { phrase, verb: i }
      : undefined;
  }
  return undefined;
}

function isPerson(view: TextView, { kind, mention, head }: Phrase): boolean {
  if (kind === 'name') return view.mentions[mention]!.kind === 'person';
  return kind === 'pronoun' && /^s?he$/.test(normAt(view, head));
}
