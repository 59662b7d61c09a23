/** Verbs of saying by which nobody says anything here: pleas, deeds to come, questions of the outlet, participles of nouns. */
import { LexemeFlag } from '../../types.ts';
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import { isPurpose, leadsToWords } from '../reports/infinitive.ts';
import {
  ADJ,
  DET,
  flagsAt,
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  isVerb,
  lemmaAt,
  NOUN,
  NUM,
  normAt,
  PROPN,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { isGenitive } from './adverbials.ts';
import { isAfterModal } from './matrix-subject.ts';
import { TAKES_CLAUSE } from './takes-clause.ts';

/** "a tax on salt, sometimes called “salting,”", "the talks, dubbed “Boats Now”": what others call it. */
export function isBareName(view: TextView, i: number, first: number): boolean {
  let at = i - 1;
  while (at > first && has(view, at, Kind.adverb)) at -= 1;
  if (at <= first || !isComma(view, at) || !isPlain(view, at - 1) || !isNominal(view, at - 1)) return false;
  // "what Ada Korran, head of the board, called “a loss”": the comma ends an aside.
  for (let k = at - 1; k > first && k > at - LONGEST_ASIDE && isPlain(view, k) && !isVerb(view, k); k -= 1)
    if (isComma(view, k) && view.mentionAt[k - 1]! >= 0) return false;
  // "Korran, a sailor, called “salt” the key": a verb with its object.
  let next = i + 2;
  while (next < view.passage.length && !isPlain(view, next)) next += 1;
  return !isPlain(view, i + 2) && (next + 1 >= view.passage.length || posAt(view, next + 1) !== DET);
}

/** Tokens of an aside. */
const LONGEST_ASIDE = 14;

/** "to accept or deny it": right behind the verb of an infinitive. */
export function isOtherInfinitive(view: TextView, i: number, first: number): boolean {
  return (
    i - 3 > first && has(view, i - 1, Kind.conjunction) && isVerb(view, i - 2) && normAt(view, i - 3) === 'to'
  );
}

/** "to go and see": behind "and" in an infinitive. */
export function isSecondInfinitive(view: TextView, i: number, first: number): boolean {
  if (i - 2 <= first || !has(view, i - 1, Kind.conjunction) || !has(view, i, Kind.base)) return false;
  for (let k = i - 2; k > first && k > i - INFINITIVE && !isComma(view, k); k -= 1)
    if (normAt(view, k) === 'to' && isVerb(view, k + 1)) return true;
  return false;
}

/** Tokens of the first infinitive. */
const INFINITIVE = 14;

/** Words of a plea, which is made in court and says nothing of the world. */
const PLEAS = new Set(['guilty', 'innocent', 'no']);

export function isPlea(view: TextView, next: number, end: number): boolean {
  const at = next < end && normAt(view, next) === 'not' ? next + 1 : next;
  return at < end && PLEAS.has(normAt(view, at));
}

/** A verb that takes no clause, behind a modal, or one in an infinitive that tells an aim. */
export function isDeedToCome(
  view: TextView,
  i: number,
  { kinds, isInfinitive }: { readonly kinds: number; readonly isInfinitive: boolean },
): boolean {
  if (kinds & Kind.clause) return false;
  return isInfinitive ? !leadsToWords(view, i) && !isPurpose(view, i) : isAfterModal(view, i);
}

/** "945 confirmed cases", "when asked": nobody confirms or asks. */
export function isBareParticiple(view: TextView, i: number): boolean {
  if (!normAt(view, i).endsWith('ed') || view.mentionAt[i - 1]! >= 0) return false;
  const before = posAt(view, i - 1);
  // "records relating to alleged theft"
  if (ALLEGED.has(normAt(view, i)) && (has(view, i - 1, Kind.preposition) || normAt(view, i - 1) === 'to'))
    return isNominal(view, i + 1);
  if (
    before === NUM ||
    before === DET ||
    has(view, i - 1, Kind.possessive) ||
    normAt(view, i - 1) === 'whose'
  )
    return isNominal(view, i + 1) && !has(view, i - 1, Kind.indefinite);
  // "90,000 previously denied claims", "on widely condemned remarks"
  if (i > 2 && has(view, i - 1, Kind.adverb) && isThing(view, i + 1) && opensNoun(view, i - 2)) return true;
  // "debts he once dismissed"
  const hasSubject = i > 1 && has(view, i - 2, Kind.personPronoun);
  return WHEN.has(normAt(view, i - 1)) && !hasSubject;
}

function isThing(view: TextView, i: number): boolean {
  return posAt(view, i) === NOUN || posAt(view, i) === PROPN || posAt(view, i) === ADJ;
}

/** What opens a noun phrase: not "in 2016 allegedly threatened farmers". */
function opensNoun(view: TextView, i: number): boolean {
  const pos = posAt(view, i);
  if (pos === NUM) return !has(view, i - 1, Kind.preposition | Kind.time);
  return (pos === DET && !has(view, i, Kind.indefinite)) || has(view, i, Kind.preposition | Kind.possessive);
}

/** "Please verify your name": nobody is named, but everybody asked. */
export function isImperative(view: TextView, i: number, first: number): boolean {
  return i > first && normAt(view, i - 1) === 'please';
}

/** "on Korran’s calls for help", "formed a crew called “Boats”": no verb, or the participle of a thing. */
export function isNoun(view: TextView, i: number, first: number): boolean {
  const norm = normAt(view, i);
  if (norm === 'think' && TANKS.has(normAt(view, i + 1))) return true;
  // "told reporters in a conference call that …"
  if (norm === 'call' && CALLS.has(normAt(view, i - 1))) return true;
  if (norm === 'called') {
    // "in tweets widely called “old”"
    if (i - 2 > first && has(view, i - 1, Kind.adverb) && posAt(view, i - 2) === NOUN) {
      const named = phraseEndingAt(view, i - 2, first, 0);
      if (named?.kind === 'thing' || named?.kind === 'paper') return true;
    }
    const thing = phraseEndingAt(view, i - 1, first);
    if (thing !== undefined && isNameOf(view, i, thing)) return true;
    return thing?.kind === 'thing' && posAt(view, thing.first - 1) === VERB && !has(view, i - 1, Kind.time);
  }
  if (isNamedPaper(view, i)) return true;
  // The "'" alone may be a mark.
  return (
    normAt(view, i - 1).length === 2 &&
    isGenitive(view, i - 1) &&
    norm.endsWith('s') &&
    view.mentionAt[i]! < 0
  );
}

/** "led a group called “Boats”", "a member of a club called Boats Now": a body that is new, and its name. */
function isNameOf(view: TextView, called: number, { first, head, end }: Phrase): boolean {
  if (first < 1 || end !== called || !has(view, head, Kind.role) || !NEW.has(normAt(view, first)))
    return false;
  const before = first - 1;
  if (!has(view, before, Kind.preposition) && posAt(view, before) !== VERB) return false;
  if (TAKES_CLAUSE.has(lemmaAt(view, before))) return false;
  const name = normAt(view, called + 1) === 'the' ? called + 2 : called + 1;
  if (name >= view.passage.length) return false;
  return isMark(view, name) || (flagsAt(view, name) & LexemeFlag.capital) !== 0;
}

const NEW = new Set(['a', 'an', 'another']);

/** "the Korran emails “show …”": an article before a name goes with the noun behind it. */
function isNamedPaper(view: TextView, i: number): boolean {
  if (!PAPERS.has(normAt(view, i))) return false;
  const mention = view.mentionAt[i - 1]!;
  if (mention < 0 || view.mentions[mention]!.kind === 'organisation') return false;
  let at = i - 1;
  while (at > 0 && view.mentionAt[at] === mention) at -= 1;
  return normAt(view, at) === 'the';
}

const PAPERS = new Set(['emails', 'e-mails', 'tweets', 'texts']);

const CALLS = new Set(['conference', 'phone', 'telephone', 'video', 'press', 'earnings', 'media']);
const TANKS = new Set(['tank', 'tanks']);

/** "sailors believed to be from Ossel": by somebody unnamed; not "what Korran believed to be his boat". */
export function isSaidToBe(view: TextView, i: number, kinds: number, { first }: Phrase): boolean {
  if (
    has(view, first - 1, Kind.opener) ||
    i + 2 >= view.passage.length ||
    (kinds & (Kind.clause | Kind.to)) !== Kind.clause
  )
    return false;
  // "a loss Korran believes to be her worst"
  if (!PAST.test(normAt(view, i))) return false;
  return normAt(view, i + 1) === 'to' && BE_OR_HAVE.has(normAt(view, i + 2));
}

const PAST = /(?:ed|said|thought)$/;
const BE_OR_HAVE = new Set(['be', 'have']);

/** "give town officials hope that …": what comes before it is whom it is given to. */
export function isGiven(view: TextView, verb: number, first: number): boolean {
  let i = verb - 1;
  while (i > first && isNominal(view, i)) i -= 1;
  return i > first && GIVING.has(lemmaAt(view, i));
}

const GIVING = new Set(['give', 'offer', 'lend', 'bring', 'grant', 'leave']);

/** "with as many as 17 towns expected to leave": what follows "with" is a participle. */
export function isAbsolute(view: TextView, i: number, subject: number): boolean {
  if (!normAt(view, i).endsWith('ed') || isVerb(view, i - 1)) return false;
  let at = subject - 1;
  if (at > 2 && normAt(view, at) === 'as' && normAt(view, at - 2) === 'as') at -= 3;
  return at >= 0 && normAt(view, at) === 'with' && !has(view, i + 1, Kind.opener);
}

/** "Asked whether it was safe, …", "when asked if it was safe": a question of somebody unnamed. */
export function isEnquiry(view: TextView, i: number, first: number): boolean {
  if (normAt(view, i) !== 'asked') return false;
  if (i > first && normAt(view, i - 1) === ':') return true;
  return i === first || (normAt(view, i - 1) === 'when' && (i - 1 === first || isPlain(view, i - 2)));
}

const ALLEGED = new Set([
  'alleged',
  'claimed',
  'reported',
  'suspected',
  'supposed',
  'proposed',
  'expected',
  'perceived',
]);
const WHEN = new Set(['when', 'if', 'once', 'though', 'although', 'unless']);
