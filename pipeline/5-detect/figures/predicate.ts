/** The verb a figure belongs to: 600 people *demonstrated*, the pouches *cost* 310,000 crowns. */
import { LexemeFlag } from '../../types.ts';
import { AUX, inSentence, lemmaAt, normAt, posAt, VERB, type Words } from './words-at.ts';

const LEADING = new Set([
  'leave',
  'keep',
  'see',
  'begin',
  'start',
  'continue',
  'go',
  'help',
  'be',
  'force',
  'ask',
  'order',
]);
const RELATIVES = new Set(['who', 'that', 'which', 'all', 'both', 'also']);
const REACH_RIGHT = 5;
const REACH_LEFT = 10;
/** Verbs of saying and guessing stand around figures without being about them. */
const SAYING = new Set(
  'say tell report estimate claim announce note add believe think expect suggest state insist argue warn show reveal find put include accord follow'.split(
    ' ',
  ),
);

/**
 * Lemma of the verb, and whether the figure is its subject: the verb right behind the phrase, else the nearest
 * one before it in the sentence. `first` and `end` are the phrase's tokens.
 */
export function predicateOf(words: Words, first: number, end: number): string | undefined {
  const behind = behindPhrase(words, first, end);
  return behind ?? beforePhrase(words, first);
}

function behindPhrase(words: Words, first: number, end: number): string | undefined {
  let copula: string | undefined;
  for (let i = end; i < end + REACH_RIGHT && inSentence(words, i, first); i += 1) {
    const pos = posAt(words, i);
    if (pos === 'VERB') return SAYING.has(lemmaAt(words, i)) ? copula : mainVerb(words, i);
    if (pos === 'AUX') copula = lemmaAt(words, i);
    // "who were wounded": the clause about them is what is said of them.
    else if (pos !== 'ADV' && pos !== 'PART' && !RELATIVES.has(normAt(words, i))) return copula;
  }
  return copula;
}

/** "were left gasping", "began to run": the second verb says what happened. */
function mainVerb(words: Words, at: number): string {
  const next = normAt(words, at + 1) === 'to' ? at + 2 : at + 1;
  const isLed =
    LEADING.has(lemmaAt(words, at)) && posAt(words, next) === 'VERB' && inSentence(words, next, at);
  return isLed && (next > at + 1 || normAt(words, next).endsWith('ing'))
    ? lemmaAt(words, next)
    : lemmaAt(words, at);
}

function beforePhrase({ passage, vocab }: Words, first: number): string | undefined {
  const { lexeme, sentence } = passage;
  let copula: string | undefined;
  const earliest = Math.max(0, first - REACH_LEFT);
  for (let i = first - 1; i >= earliest && sentence[i] === sentence[first]; i -= 1) {
    const row = lexeme[i]!;
    if (vocab.flags[row]! & (LexemeFlag.barrier | LexemeFlag.clauseBreak)) return copula;
    const pos = vocab.pos[row]!;
    if (pos === VERB && !SAYING.has(vocab.lemma[row]!)) return vocab.lemma[row];
    if (pos === AUX && copula === undefined) copula = vocab.lemma[row];
  }
  return copula;
}
