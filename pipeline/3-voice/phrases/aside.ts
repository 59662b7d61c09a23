/** A subject with an aside between it and its verb: "Korran, the mayor of Vellhaven, said". */
import {
  DET,
  has,
  isComma,
  isNominal,
  isPlain,
  kindsAt,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { beforeAge } from './antecedent.ts';
import { type Phrase, phraseEndingAt } from './phrase.ts';

/** Tokens an aside between subject and verb may have. */
export const LONGEST_ASIDE = 40;

/** "Korran, the mayor of Vellhaven, said": the phrase before the comma that opens the aside. */
export function beforeAside(view: TextView, comma: number, from: number): Phrase | undefined {
  // "…, Governor Ada Korran (R-Ossel), said": no aside, the name stands right before the comma.
  const near = phraseEndingAt(view, comma - 1, from);
  if (
    near !== undefined &&
    isBarePerson(view, near) &&
    // "Tolm, who spoke before Korran, said"
    !TIMES.has(normAt(view, near.first - 1)) &&
    opensClause(view, near.first, from) &&
    !isJoined(view, near.first, from)
  )
    return withRoleBefore(view, near, from);
  return asidesSubject(view, comma, from);
}

/** Of an aside that ends before `comma`. */
export function asidesSubject(view: TextView, comma: number, from: number): Phrase | undefined {
  const until = Math.max(from, comma - LONGEST_ASIDE);
  let best: Phrase | undefined;
  for (let i = comma - 1; i > until && isPlain(view, i); i -= 1) {
    if (!isComma(view, i)) continue;
    const phrase = phraseEndingAt(view, i - 1, from);
    if (phrase === undefined || !opensClause(view, phrase.first, from)) continue;
    // "Meanwhile, half of them, most in Ossel, said"
    if (phrase.kind === 'thing' && phrase.end - phrase.first === 1 && has(view, phrase.first, Kind.adverb))
      continue;
    // "Ada Korran, an agent of the Bureau of Boats, Nets and Salt, said"
    // "Korran, herself a sailor in Ossel, Noria, said"
    const opener = OPENS_ASIDE.has(normAt(view, phrase.first - 1)) ? phrase.first - 1 : phrase.first;
    const bearer =
      phrase.kind === 'role' && isComma(view, opener - 1)
        ? phraseEndingAt(view, beforeAge(view, opener - 2, from), from)
        : undefined;
    if (bearer?.kind === 'name' && !isBodyOrPlace(view, bearer)) {
      if (opensClause(view, bearer.first, from)) return bearer;
      // "a poll by Odo Fell, a teacher in Ossel, found": the teacher is he; "In addition to Mr. Fell, two teachers, …, said"
      if (lemmaAt(view, phrase.head) === normAt(view, phrase.head)) continue;
    }
    // "the mayor, Ada Korran, said": the name is in the aside.
    const aside = phrase.kind === 'role' ? phraseEndingAt(view, comma - 1, i + 1) : undefined;
    if (aside?.kind === 'name' && aside.first <= i + 2 && !isPlace(view, aside)) return aside;
    const isSomebody = phrase.kind !== 'thing' && phrase.kind !== 'paper';
    if (isSomebody && !isBodyOrPlace(view, phrase)) return phrase;
    if (isSomebody || best === undefined || !isBodyOrPlace(view, best)) best = phrase;
  }
  return best;
}

const TIMES = new Set(['before', 'after', 'since', 'until', 'than']);

/** "a boat builder and founder of Vask & Tolle": the second of two in an aside. */
function isJoined(view: TextView, first: number, from: number): boolean {
  return first - 2 > from && has(view, first - 1, Kind.conjunction) && isNominal(view, first - 2);
}

/** One of a list in an aside: "an agent of the Bureau of Boats, Tobacco and Salt, said". */
function isBodyOrPlace(view: TextView, { mention }: Phrase): boolean {
  return mention >= 0 && view.mentions[mention]!.kind !== 'person';
}

function isPlace(view: TextView, { mention }: Phrase): boolean {
  return mention >= 0 && view.mentions[mention]!.kind === 'place';
}

/** "herself a sailor", "now a sailor" */
const OPENS_ASIDE = new Set([
  'himself',
  'herself',
  'itself',
  'themselves',
  'now',
  'then',
  'once',
  'currently',
  'formerly',
  'also',
]);

/** "the adviser, Ada Korran, said": the phrase begins with the role. */
function withRoleBefore(view: TextView, near: Phrase, from: number): Phrase {
  const comma = near.first - 1;
  if (comma <= from || !isComma(view, comma)) return near;
  const role = phraseEndingAt(view, comma - 1, from);
  return role?.kind === 'role' && posAt(view, role.first) === DET ? { ...near, first: role.first } : near;
}

function isBarePerson(view: TextView, { kind, first, end, head, mention }: Phrase): boolean {
  return (
    kind === 'name' &&
    end === head + 1 &&
    posAt(view, first) !== DET &&
    view.mentions[mention]!.kind === 'person'
  );
}

/** Whether a phrase that begins here can be a subject: it is no object of a verb or preposition before it. */
function opensClause(view: TextView, first: number, from: number): boolean {
  const before = first - 1;
  if (before < from || !isPlain(view, before)) return true;
  const kinds = kindsAt(view, before);
  if (kinds & Kind.contrast) return true;
  // "In a note to Korran, Vask, the mayor, | wrote"
  if (normAt(view, before) === 'to') return false;
  return posAt(view, before) !== VERB && (kinds & Kind.preposition) === 0;
}
