/** "that" which points at a noun behind it: "worry about that primary", "echoed that view". */
import { LexemeFlag } from '../../types.ts';
import {
  ADJ,
  flagsAt,
  has,
  isComma,
  isNominal,
  isPlain,
  isStop,
  isVerb,
  lemmaAt,
  NOUN,
  normAt,
  PRON,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { ANY_VERB, Kind } from '../word-kinds.ts';

/** "about that day", "her voice to that choir": it points at the noun behind it; not in "found out that", "believe in that". */
export function isDemonstrative(view: TextView, that: number): boolean {
  if (normAt(view, that - 1) === 'to') return true;
  if (!has(view, that - 1, Kind.preposition | Kind.topic)) return false;
  // "believe in that old view"; not "found out that the boats …"
  if (normAt(view, that - 1) === 'in') return posAt(view, that + 1) === ADJ || posAt(view, that + 1) === NOUN;
  return !GO_WITH_VERBS.has(normAt(view, that - 1));
}

const GO_WITH_VERBS = new Set(['in', 'out']);

/** "wrote that ruling, but …", "echoed that view.": a noun and no verb before the pause; not "said that prices, which …". */
export function isPointing(view: TextView, that: number, end: number): boolean {
  let i = that + 1;
  while (i < end && i <= that + POINTED && isPlain(view, i) && isBareNoun(view, i)) i += 1;
  if (i === that + 1 || (i < end && !isPlain(view, i))) return false;
  if (i >= end || isStop(view, i)) return true;
  // "repeated that view and asked …"
  if (has(view, i, Kind.conjunction) && lemmaAt(view, i - 1) === normAt(view, i - 1))
    return (
      i + 2 < end &&
      posAt(view, i + 1) === VERB &&
      !has(view, i + 1, Kind.participle) &&
      !(normAt(view, i + 1).endsWith('ed') && describes(view, i + 2))
    );
  if (!isComma(view, i) || i + 1 >= end) return false;
  // "echoed that view, saying …"; not "argues that prices, including …, rose"
  const goesOn = has(view, i + 1, Kind.participle) && has(view, i + 1, ANY_VERB);
  // "echoed that view, which …": a noun that cannot stand alone.
  const isOne = lemmaAt(view, i - 1) === normAt(view, i - 1) && has(view, i + 1, Kind.relative);
  return goesOn || isOne || has(view, i + 1, Kind.contrast);
}

/** "related losses": a noun or adjective behind the participle. */
function describes(view: TextView, i: number): boolean {
  return posAt(view, i) === NOUN || posAt(view, i) === ADJ;
}

/** Nouns of "that same old ruling". */
const POINTED = 3;

/** No article, no name and nothing that may be a verb. */
function isBareNoun(view: TextView, i: number): boolean {
  const pos = posAt(view, i);
  if (pos !== NOUN && pos !== ADJ) return false;
  if (view.mentionAt[i]! >= 0 || has(view, i, Kind.possessive)) return false;
  if (has(view, i, ANY_VERB) && !has(view, i, Kind.contentNoun)) return false;
  return (flagsAt(view, i) & LexemeFlag.capital) === 0;
}

/** "asked that summer about the boats" */
export function isThatTime(view: TextView, that: number): boolean {
  const behind = that + 2;
  // "say that about Korran"
  if (normAt(view, that + 1) === 'about')
    return posAt(view, behind) === PRON || (view.mentionAt[behind] ?? -1) >= 0;
  const isTime = has(view, that + 1, Kind.time) && view.mentionAt[that + 1]! < 0;
  return (
    (isTime || TIMES.has(normAt(view, that + 1))) &&
    !(isPlain(view, behind) && (isVerb(view, behind) || isNominal(view, behind)))
  );
}

export const TIMES = new Set(
  'day night morning evening afternoon week weekend month year summer winter spring autumn season time'.split(
    ' ',
  ),
);
