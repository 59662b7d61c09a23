/** Commas and marks behind which the outlet goes on by itself. */
import { MODALS, OF_ENQUIRY, OF_WILL } from '../../lexicons/report-limits.ts';
import {
  ADJ,
  DET,
  has,
  isMark,
  isNominal,
  isPlain,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { ANY_VERB, Kind } from '../word-kinds.ts';
import { FAR_SUBJECT, isSubjectNext } from './clause-start.ts';
import { isPer } from './per.ts';
import { isPlainClause } from './plain-clause.ts';

export function breaksAfterComma(view: TextView, at: number, until: number, narrow: Narrow): boolean {
  if (!isPlain(view, at)) return false;
  if (narrow !== false && opensClause(view, at, until, narrow)) return true;
  if (has(view, at, Kind.according) && (normAt(view, at) !== 'per' || isPer(view, at, until))) return true;
  if (has(view, at, Kind.contrast)) return isSubjectNext(view, at + 1, until);
  if (has(view, at, Kind.participle) && has(view, at, ANY_VERB)) return true;
  // "the boats would go, said a man who knew"; "critical of the plan, told the Post"
  if (isTelling(view, at)) return true;
  if (!has(view, at, Kind.conjunction) || at + 1 >= until) return false;
  return isVerbOfSaying(view, at + 1, until) || isToldByOutlet(view, at + 1, until);
}

/** The same behind a comma in marks; what gives a reason, or the source of it all, still belongs to what is said. */
export function breaksAfterMarks(view: TextView, at: number, until: number, narrow: Narrow): boolean {
  if (has(view, at, Kind.according) || normAt(view, at) === 'because') return false;
  if (narrow === false && has(view, at, Kind.contrast) && !isSubject(view, at + 1)) return false;
  // "said it was “late,” referring to the sale": part of what is said unless a clause follows.
  if (narrow === false && has(view, at, Kind.participle) && !isClauseBehind(view, at + 1, until))
    return false;
  return breaksAfterComma(view, at, until, narrow);
}

function isClauseBehind(view: TextView, at: number, until: number): boolean {
  return (
    normAt(view, at) === 'that' || !isPlain(view, at) || isMark(view, at) || isPlainClause(view, at, until)
  );
}

/** "but the boats", "but he"; not "but hungry for more". */
function isSubject(view: TextView, i: number): boolean {
  return view.mentionAt[i]! >= 0 || posAt(view, i) === DET || has(view, i, Kind.personPronoun);
}

/** Behind the comma of a narrow content: a subject and its verb; not in "an old, uneven boat". */
function opensClause(view: TextView, at: number, until: number, narrow: Narrow): boolean {
  if (has(view, at, Kind.be)) return true;
  if (posAt(view, at) === ADJ && posAt(view, at - 2) === ADJ) return false;
  // "that he shouted, | criticized her boat and left": a list of verbs.
  if (posAt(view, at) === VERB && has(view, at, Kind.finite) && view.mentionAt[at]! < 0) return false;
  if (isSubjectNext(view, at, until)) return true;
  return (
    isSubjectNext(view, at, until, FAR_SUBJECT) && (narrow === 'clause' || !marksFollow(view, at, until))
  );
}

function marksFollow(view: TextView, from: number, until: number): boolean {
  for (let i = from; i < until; i += 1) if (!isPlain(view, i)) return true;
  return false;
}

/** "said", "told", "argues": a finite verb of saying, and no list of base forms. */
function isTelling(view: TextView, at: number): boolean {
  return (
    posAt(view, at) === VERB &&
    has(view, at, Kind.clause | Kind.whom) &&
    has(view, at, Kind.finite) &&
    !has(view, at, Kind.participle | Kind.base)
  );
}

/** "and called it …": a second verb of saying with the same subject; not "and wanted it". */
export function isVerbOfSaying(view: TextView, at: number, until: number): boolean {
  let i = at;
  while (i < until && isPlain(view, i) && has(view, i, Kind.adverb)) i += 1;
  if (i >= until || !isPlain(view, i)) return false;
  return (
    posAt(view, i) === VERB &&
    has(view, i, ANY_VERB) &&
    !has(view, i, Kind.base) &&
    !OF_WILL.has(lemmaAt(view, i)) &&
    !OF_ENQUIRY.has(lemmaAt(view, i)) &&
    (has(view, i, Kind.finite) || has(view, i, Kind.participle))
  );
}

/** A phrase, or a clause that the main clause follows: it also ends at a comma before a new subject and verb. */
export type Narrow = boolean | 'clause';

/**
 * "… but has not said when", "… while Korran asked how": who keeps silent and who speaks, too, the outlet tells.
 * What is said of oneself may go on: "said he liked it but thought it dear".
 */
export function isToldByOutlet(view: TextView, at: number, until: number): boolean {
  let i = at;
  while (i < until && i < at + NEXT_SUBJECT && isPlain(view, i) && isOther(view, i)) i += 1;
  const hasSubject = i > at;
  let isDenied = false;
  while (
    i < until &&
    isPlain(view, i) &&
    (has(view, i, Kind.auxiliary | Kind.adverb) || normAt(view, i) === 'not') &&
    !MODALS.has(normAt(view, i))
  ) {
    isDenied ||= DENIALS.has(normAt(view, i));
    i += 1;
  }
  if (i >= until || !isPlain(view, i) || posAt(view, i) !== VERB || has(view, i, Kind.participle))
    return false;
  if (!has(view, i, Kind.clause | Kind.whom | (isDenied ? Kind.that : 0))) return false;
  return isDenied || (hasSubject && has(view, i, Kind.finite) && !has(view, i, Kind.base));
}

/** Part of a noun phrase that is no pronoun for the one who speaks. */
function isOther(view: TextView, i: number): boolean {
  return isNominal(view, i) && !has(view, i, Kind.personPronoun | Kind.relative | Kind.opener);
}

const NEXT_SUBJECT = 6;
export const SETS_APART = new Set(['but', 'while', 'whereas', 'although', 'though']);
const DENIALS = new Set(['not', "n't", 'never']);
