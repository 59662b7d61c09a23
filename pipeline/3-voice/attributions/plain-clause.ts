/** A clause without "that", as against a noun phrase that holds a verb: "announced the deal was dead", "announced the deal". */
import { LexemeFlag } from '../../types.ts';
import {
  ADJ,
  AUX,
  DET,
  flagsAt,
  has,
  isComma,
  isDash,
  isMark,
  isNominal,
  isPlain,
  isVerb,
  NOUN,
  normAt,
  posAt,
  SCONJ,
  type TextView,
  VERB,
} from '../text-view.ts';
import { ANY_VERB, Kind } from '../word-kinds.ts';

/** Tokens looked at. */
const REACH = 18;

/**
 * A subject and its finite verb begin here, with nothing between them: what a verb needs that may also have a
 * thing for its object ("announced the deal was dead", but "announced the deal").
 */
export function isPlainClause(view: TextView, from: number, until: number): boolean {
  const limit = Math.min(until, from + REACH);
  /** Subjects of relative clauses without "that" whose verb is still to come. */
  let inner = 0;
  for (let i = from; i < limit; i += 1) {
    if (isDash(view, i)) return isVerbBehindAside(view, i, limit);
    if (isComma(view, i) || flagsAt(view, i) & LexemeFlag.ender) return false;
    // "warned the plan “would fail”"
    if (isMark(view, i) && i > from && i + 1 < until && opensPredicate(view, i + 1)) return true;
    if (!isPlain(view, i) || i === from) continue;
    if (has(view, i, Kind.opener | Kind.relative)) {
      if (!has(view, i, Kind.indefinite) || posAt(view, i) === SCONJ) return false;
      // "announced the deal that ended the war"
      if (i + 1 < until && normAt(view, i) === 'that' && isVerb(view, i + 1)) return false;
    }
    // "kept control of the boats and it was late", "accepted the invitation and would attend"
    if (has(view, i, Kind.conjunction) && opensNextClause(view, i + 1, until)) return false;
    // "demanded it until nobody could …"
    if (NEXT_CLAUSE.has(normAt(view, i))) return false;
    if (opensRelative(view, i)) inner += 1;
    const opensVerb =
      (posAt(view, i) === AUX && !isOfInfinitive(view, from, i)) ||
      (posAt(view, i) === VERB && isFiniteVerb(view, i, { from, until }));
    if (opensVerb === undefined) return false;
    if (!opensVerb) continue;
    if (inner === 0) return true;
    inner -= 1;
    i = lastOfVerbs(view, i, limit);
  }
  return false;
}

/** Whether the verb has a subject of its own before it; undefined if it belongs to another clause, which ends this one. */
function isFiniteVerb(
  view: TextView,
  i: number,
  { from, until }: { readonly from: number; readonly until: number },
): boolean | undefined {
  if (has(view, i, Kind.participle) || isHeld(view, i) || isInName(view, i)) return false;
  // "declared his bid and joined the race", "met a man and then heard him"
  const before = i - 2 > from && has(view, i - 1, Kind.adverb) ? i - 2 : i - 1;
  if (has(view, before, Kind.conjunction)) return undefined;
  // "kept separate lists of boats"
  if (posAt(view, i - 1) === ADJ && i + 1 < until && normAt(view, i + 1) === 'of') return false;
  // "the plan to sell the boats": no verb of the noun's, one may follow; "a call not released".
  if (normAt(view, i - 1) === 'to' || (normAt(view, i - 1) === 'not' && i - 1 > from)) return false;
  // "wrote a note headlined, “…”"
  if (isComma(view, i + 1) && i + 2 < until && isMark(view, i + 2)) return undefined;
  // "lists of sanctioned boats"
  if (
    normAt(view, i).endsWith('ed') &&
    i - 1 > from &&
    isNominal(view, i + 1) &&
    has(view, i - 1, Kind.preposition)
  )
    return false;
  // "the storm dubbed the Long Rain"
  if (NICKNAMED.has(normAt(view, i))) return undefined;
  // "the deal reached in May": a participle, not a verb with its subject.
  if (!normAt(view, i).endsWith('ed') || i + 1 >= until) return true;
  return !has(view, i + 1, Kind.preposition | Kind.time) ? true : undefined;
}

/** "found | free to be", "wrote | a note calling on Noria to be"; not "found the plan to be dead". */
function isOfInfinitive(view: TextView, from: number, be: number): boolean {
  if (normAt(view, be - 1) !== 'to') return false;
  for (let i = from; i < be - 1; i += 1)
    if (has(view, i, Kind.participle) && has(view, i, ANY_VERB)) return true;
  return be - 1 === from || posAt(view, be - 2) === ADJ;
}

/** Last token of the verb that begins at `at`: "had not sold | were old", "had | were old". */
function lastOfVerbs(view: TextView, at: number, limit: number): number {
  let i = at;
  while (i + 1 < limit && posAt(view, i) !== VERB && !FINITE_BE.has(normAt(view, i + 1))) {
    if (!isVerb(view, i + 1) && !has(view, i + 1, Kind.adverb)) break;
    i += 1;
  }
  return i;
}

const NICKNAMED = new Set(['dubbed', 'nicknamed', 'titled', 'entitled']);

const FINITE_BE = new Set(['is', 'are', 'was', 'were']);

/** "announced the boats – and the nets – were old" */
function isVerbBehindAside(view: TextView, open: number, limit: number): boolean {
  for (let i = open + 1; i + 1 < limit; i += 1)
    if (isDash(view, i)) return isVerb(view, i + 1) && !has(view, i + 1, Kind.participle);
  return false;
}

/** "its Salt Springs yard", and no headline in which the verbs have capitals, too. */
function isInName(view: TextView, i: number): boolean {
  if (view.mentionAt[i]! < 0) return false;
  return i + 1 >= view.passage.length || (flagsAt(view, i + 1) & LexemeFlag.capital) === 0;
}

/** "the plan | the council made", "things | he said": behind a noun the subject of what is said of it. */
function opensRelative(view: TextView, i: number): boolean {
  if (posAt(view, i - 1) !== NOUN || has(view, i - 1, Kind.role | Kind.time)) return false;
  return has(view, i, Kind.personPronoun) || (posAt(view, i) === DET && ARTICLES.has(normAt(view, i)));
}

const ARTICLES = new Set(['the', 'a', 'an']);
const NEXT_CLAUSE = new Set(
  'but until while because although though unless if after before since than as'.split(' '),
);

/** A subject of its own, or a verb that shares the one before. */
function opensNextClause(view: TextView, i: number, until: number): boolean {
  if (i >= until || !isPlain(view, i)) return false;
  return posAt(view, i) === AUX || (SUBJECTS.has(normAt(view, i)) && isVerb(view, i + 1));
}

const SUBJECTS = new Set(['it', 'he', 'she', 'they', 'we', 'i', 'there']);

/** "is", "would", "fails": a verb that needs a subject before it. */
function opensPredicate(view: TextView, i: number): boolean {
  if (has(view, i, Kind.auxiliary | Kind.be)) return true;
  return posAt(view, i) === VERB && (normAt(view, i).endsWith('s') || PAST.has(normAt(view, i)));
}

/** Past forms that are no participles: "gave", not "broken" or "called". */
const PAST = new Set(
  'gave took went came did knew saw spoke broke wrote rose fell grew began ran drew chose drove'.split(' '),
);

/** "his lead", "the report": a noun that the tagger takes for a verb. */
function isHeld(view: TextView, i: number): boolean {
  return posAt(view, i - 1) === DET || has(view, i - 1, Kind.possessive);
}
