/** What may open the words that somebody says. */
import {
  ADJ,
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  isStop,
  isVerb,
  NUM,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Quoted words behind the comma of "said at an event honouring sailors, “…”"; 0 without them. */
export function laterWords(view: TextView, from: number, end: number): number {
  for (let i = from; i + 1 < Math.min(end, from + WORDS_REACH); i += 1) {
    if (!isPlain(view, i) || isStop(view, i)) return 0;
    // "wrote a note headlined, “…”"
    const isTitle = isComma(view, i + 1) && normAt(view, i).endsWith('ed');
    if (isVerb(view, i) && !has(view, i, Kind.participle) && !isTitle) return 0;
    if (isComma(view, i) || normAt(view, i) === ':')
      return isMark(view, i + 1) || !isPlain(view, i + 1) ? i + 1 : 0;
  }
  return 0;
}

/** Tokens an adverbial may have. */
const WORDS_REACH = 16;

/** "held when it rained": a place or time opens what is said of verbs only that ask and tell. */
export function isAsked(lemma: string, opener: string): boolean {
  return (
    !(opener === 'when' || opener === 'where' || opener === 'which' || opener === 'who') || ASKING.has(lemma)
  );
}

const ASKING = new Set(
  (
    'ask wonder explain say tell describe reveal discuss specify recall remember mention inquire question detail dictate decide ' +
    'determine disclose show see consider find know discover announce clarify outline note predict'
  ).split(' '),
);

/** "denied pursuing the man", where the tagger sees an adjective. */
export function isGerund(view: TextView, i: number, lemma: string): boolean {
  const pos = posAt(view, i);
  if (normAt(view, i) === 'being') return true;
  return normAt(view, i).endsWith('ing') && (pos === VERB || (pos === ADJ && lemma === 'deny'));
}

/** A subject that begins with no noun: "none of them went", "about half of it went", "keeping them takes money". */
export function beginsSubject(view: TextView, at: number, end: number): boolean {
  const norm = normAt(view, at);
  if (NO_NOUN.has(norm)) return at + 1 < end && (normAt(view, at + 1) === 'of' || isVerb(view, at + 1));
  if (ABOUT.has(norm))
    return at + 1 < end && (posAt(view, at + 1) === NUM || normAt(view, at + 1) === 'half');
  // Not in "said at an event honouring them".
  return posAt(view, at) === VERB && norm.endsWith('ing') && !isNominal(view, at - 1);
}

const NO_NOUN = new Set(['none', 'neither', 'both', 'either', 'not']);
const ABOUT = new Set(['about', 'around', 'nearly', 'almost', 'roughly', 'only', 'over', 'fewer']);
