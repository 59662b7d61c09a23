/** A verb of saying: who its subject is, and which frame its content stands in. */
import { OF_ENQUIRY } from '../../lexicons/report-limits.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseEndingAt } from '../phrases/phrase.ts';
import { type Subject, subjectBefore } from '../phrases/subject-before.ts';
import { isPurpose, leadsToWords } from '../reports/infinitive.ts';
import {
  DET,
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  isStop,
  isVerb,
  kindsAt,
  lemmaAt,
  NUM,
  normAt,
  posAt,
  type TextView,
  VERB,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { afterAdverbials } from './adverbials.ts';
import { asReported } from './as-reported.ts';
import { isAfterBe } from './attitude.ts';
import { keepFilled, type Sentence, trimmed } from './attribution.ts';
import { behind, closesQuotation } from './behind.ts';
import { canSpeak } from './can-speak.ts';
import { contentEnd, isClause, isPlainClause } from './content-end.ts';
import { contentLimit, isRelative } from './content-limit.ts';
import { asFrame, type Frame, frameAfter, gapFrame, NARROW } from './frames.ts';
import { endOfHearer, NEEDS_HEARER } from './hearers.ts';
import { inverted, leading } from './inverted.ts';
import { isAfterModal, isCoordinated, matrixSubject, subjectOfNearest } from './matrix-subject.ts';
import { byPhrase, passiveFrame } from './passive.ts';
import { isSubordinate } from './subordinate.ts';

/** Verbs whose preposition says what follows: "called for", "referred to", "pointed to". */
const PREPOSITIONAL = new Set(['refer', 'call', 'point']);

/** What may stand before and behind a base form: "Democrats call it", "some say that". */
const PLURAL = Kind.role | Kind.indefinite | Kind.paperNoun;
const OBJECT = Kind.indefinite | Kind.personPronoun | Kind.opener;

/** "Korran claims the …": the tagger takes claims, notes and the like for nouns. */
export function isUsedAsVerb({ view, first, end }: Sentence, i: number): boolean {
  if (i === first) return false;
  if (closesBehind({ view, first, end }, i)) return true;
  // "…, records show."
  if (i + 1 >= end || isStop(view, i + 1) || (isComma(view, i + 1) && isComma(view, i - 2)))
    return has(view, i - 1, PLURAL) && i - 2 > first && has(view, i, Kind.clause | Kind.paper);
  if (i + 2 >= end) return false;
  if (isMark(view, i + 1))
    return (
      isNominal(view, i - 1) &&
      posAt(view, i - 1) !== DET &&
      (!has(view, i, Kind.base) || isPlural(view, i - 1))
    );
  // "polls there show"
  const before = i - 2 >= first && has(view, i - 1, Kind.adverb) ? i - 2 : i - 1;
  if (has(view, i, Kind.base)) {
    if (has(view, before, PLURAL) || isNumber(view, before))
      return (
        has(view, i + 1, OBJECT) ||
        view.mentionAt[i + 1]! >= 0 ||
        isVerb(view, i + 1) ||
        isPlainClause(view, i + 1, end)
      );
    return hasFarSubject({ view, first, end }, i);
  }
  const hasSubject =
    view.mentionAt[i - 1]! >= 0 || has(view, i - 1, Kind.personPronoun | Kind.paperNoun | Kind.role);
  return hasSubject && (normAt(view, i + 1) === 'that' || isClause(view, i + 1, end));
}

/** "records from the last vote show that …", "polls in Ossel show the boats are …" */
function hasFarSubject({ view, first, end }: Pick<Sentence, 'view' | 'first' | 'end'>, i: number): boolean {
  const opens =
    normAt(view, i + 1) === 'that' || (has(view, i, Kind.paper) && isPlainClause(view, i + 1, end));
  if (!opens) return false;
  const phrase = subjectBefore(view, i, first)?.phrase;
  return (
    phrase !== undefined &&
    phrase.kind !== 'thing' &&
    phrase.kind !== 'pronoun' &&
    isPlural(view, phrase.head)
  );
}

/** “…,” the report states. “…,” KTV’s Ada Korran reports on its site. */
function closesBehind({ view, first, end }: Pick<Sentence, 'view' | 'first' | 'end'>, i: number): boolean {
  if (has(view, i, Kind.base) || i + 1 >= end || has(view, i + 1, Kind.be | Kind.auxiliary)) return false;
  const subject = phraseEndingAt(view, i - 1, first, 0);
  if (subject === undefined || subject.kind === 'thing') return false;
  return closesQuotation(view, subject.first - 1, first);
}

/** What a base form agrees with. */
function isPlural(view: TextView, i: number): boolean {
  return has(view, i, Kind.personPronoun | Kind.indefinite) || lemmaAt(view, i) !== normAt(view, i);
}

/** "one in five say", "47% think" */
function isNumber(view: TextView, i: number): boolean {
  return posAt(view, i) === NUM || SHARES.has(normAt(view, i));
}

const SHARES = new Set([
  '%',
  'percent',
  'third',
  'thirds',
  'quarter',
  'quarters',
  'half',
  'fifth',
  'majority',
]);

export function verb(sentence: Sentence, i: number): void {
  const { view, first, end } = sentence;
  const kinds = kindsAt(view, i);
  const lemma = lemmaAt(view, i);
  // "Ossel-backed"
  if (i > first && normAt(view, i - 1) === '-' && view.passage.end[i - 1] === view.passage.start[i]) return;
  if (asReported(sentence, i)) return;
  if (isEnquiry(view, i, first)) {
    passive(sentence, i);
    return;
  }
  if (i > first && isBareParticiple(view, i)) return;
  // "she thinks so", "she suggested as much"
  if (i + 1 < end && normAt(view, i + 1) === 'so') return;
  if (i + 2 < end && normAt(view, i + 1) === 'as' && normAt(view, i + 2) === 'much') return;
  // "pleaded guilty", "pleaded not guilty to theft"
  if (lemma === 'plead' && isPlea(view, i + 1, end)) return;
  // "as she put it"
  if (lemma === 'put' && (i + 1 >= end || normAt(view, i + 1) !== 'it')) return;
  if (kinds & Kind.clause && (i === first ? leading(sentence, i) : inverted(sentence, i))) return;
  const isParticiple = (kinds & Kind.participle) !== 0 && !isAfterBe(view, i, first);
  const isInfinitive = i > first && normAt(view, i - 1) === 'to';
  // "to look into it and decide whether it was “fair”"
  if (OF_ENQUIRY.has(lemma) && (isInfinitive || isSecondInfinitive(view, i, first))) return;
  const subject = isParticiple
    ? besideParticiple(view, i, first)
    : isInfinitive
      ? undefined
      : subjectBefore(view, i, first);
  const isPassive = subject?.passive === true && (kinds & (Kind.participle | Kind.base)) === 0;
  const phrase = subject?.phrase ?? borrowedSubject(sentence, i, isParticiple || isInfinitive);
  if (phrase !== undefined && !canSpeak(view, i, phrase)) return;
  if (isPassive) {
    passive(sentence, i);
    return;
  }
  if (phrase === undefined) return;
  const next =
    PREPOSITIONAL.has(lemma) && !(i + 1 < end && has(view, i + 1, Kind.adverb))
      ? i + 1
      : afterAdverbials(view, i, end);
  const pause = NEEDS_HEARER.has(lemma) ? afterAdverbials(view, endOfHearer(view, next, end) - 1, end) : next;
  const mayFollow = isBehind(view, kinds, phrase) || (phrase.kind === 'paper' && kinds & Kind.paper);
  if (subject !== undefined && mayFollow && behind(sentence, i, phrase, pause)) return;
  // "“…,” Korran recounted an aide as saying": no words but the quoted ones.
  if ((kinds & Kind.clause) === 0 && closesQuotation(view, phrase.first - 1, first)) return;
  // "hoped the town would back it, and said": it is not the town that said so.
  if (subject === undefined || !isAfterModal(view, i)) {
    sentence.subject = phrase;
    if (!isRelative(view, phrase, i)) sentence.outer = phrase;
  }
  const frame =
    gapFrame(view, i, phrase, next) ??
    frameAfter(view, i, next, end) ??
    asFrame(view, i, phrase, pause, end) ??
    paperFrame(view, i, phrase, next, end);
  if (frame === undefined) return;
  // "would support “early” votes", "a panel set up to discuss “basic rights”": nobody has said them.
  if (frame.name === 'words' && isDeedToCome(view, i, { kinds, isInfinitive })) return;
  const isNarrow = NARROW.has(frame.name) || isSubordinate(view, phrase.first, first);
  const limit = contentLimit(view, { cue: i, phrase, frame: frame.name }, frame.from, end);
  const content = trimmed(view, frame.from, contentEnd(view, frame.from, limit, isNarrow));
  const how = isParticiple ? 'participle' : isInfinitive ? 'infinitive' : 'verb';
  keepFilled(sentence, { cue: i, phrase, content, side: 'after', rule: `${how} ${frame.name}` });
}

/** "to go and see": behind "and" in an infinitive. */
function isSecondInfinitive(view: TextView, i: number, first: number): boolean {
  if (i - 2 <= first || !has(view, i - 1, Kind.conjunction) || !has(view, i, Kind.base)) return false;
  for (let k = i - 2; k > first && k > i - INFINITIVE && !isComma(view, k); k -= 1)
    if (normAt(view, k) === 'to' && isVerb(view, k + 1)) return true;
  return false;
}

/** Tokens of the first infinitive. */
const INFINITIVE = 14;

/** Words of a plea, which is made in court and says nothing of the world. */
const PLEAS = new Set(['guilty', 'innocent', 'no']);

function isPlea(view: TextView, next: number, end: number): boolean {
  const at = next < end && normAt(view, next) === 'not' ? next + 1 : next;
  return at < end && PLEAS.has(normAt(view, at));
}

/** A verb that takes no clause, behind a modal, or one in an infinitive that tells an aim. */
function isDeedToCome(
  view: TextView,
  i: number,
  { kinds, isInfinitive }: { readonly kinds: number; readonly isInfinitive: boolean },
): boolean {
  if (kinds & Kind.clause) return false;
  return isInfinitive ? !leadsToWords(view, i) && !isPurpose(view, i) : isAfterModal(view, i);
}

/** A verb that may stand behind what is said; “…” is what Korran called it. */
function isBehind(view: TextView, kinds: number, { first }: Phrase): boolean {
  if (kinds & Kind.clause) return true;
  return (
    (kinds & Kind.as) !== 0 &&
    first > 1 &&
    normAt(view, first - 1) === 'what' &&
    has(view, first - 2, Kind.be)
  );
}

/** "the poll showed Korran leading": what a paper shows need not be a clause. */
function paperFrame(view: TextView, i: number, phrase: Phrase, next: number, end: number): Frame | undefined {
  if (phrase.kind !== 'paper' || next >= end || !has(view, i, Kind.paper) || !isNominal(view, next))
    return undefined;
  if (NORMS.has(lemmaAt(view, phrase.head)) && !isPlainClause(view, next, end)) return undefined;
  return has(view, next, Kind.opener) ? undefined : { name: 'clause', from: next };
}

/** Papers that lay down and tell nothing. */
const NORMS = new Set([
  'resolution',
  'bill',
  'law',
  'rule',
  'order',
  'constitution',
  'agreement',
  'regulation',
]);

/** "945 confirmed cases", "when asked": nobody confirms or asks. */
function isBareParticiple(view: TextView, i: number): boolean {
  if (!normAt(view, i).endsWith('ed') || view.mentionAt[i - 1]! >= 0) return false;
  const before = posAt(view, i - 1);
  // "records relating to alleged theft"
  if (ALLEGED.has(normAt(view, i)) && (has(view, i - 1, Kind.preposition) || normAt(view, i - 1) === 'to'))
    return isNominal(view, i + 1);
  if (before === NUM || before === DET || has(view, i - 1, Kind.possessive))
    return isNominal(view, i + 1) && !has(view, i - 1, Kind.indefinite);
  return WHEN.has(normAt(view, i - 1));
}

/** "Asked whether it was safe, …", "when asked if it was safe": a question of somebody unnamed. */
function isEnquiry(view: TextView, i: number, first: number): boolean {
  if (normAt(view, i) !== 'asked') return false;
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

/** "it was said that …", "was criticised by Korran as …". */
function passive(sentence: Sentence, i: number): void {
  const { view, end } = sentence;
  const frame = passiveFrame(view, i, end);
  // "there were reports that"
  if (frame === undefined || normAt(view, i).endsWith('s')) return;
  const phrase = byPhrase(view, i, end);
  const isNarrow = isEnquiry(view, i, sentence.first);
  const content = trimmed(view, frame.from, contentEnd(view, frame.from, end, isNarrow));
  keepFilled(sentence, { cue: i, phrase, content, side: 'after', rule: `passive ${frame.name}` });
}

/** The subject of another verb, where participles, infinitives and second verbs have none. */
function borrowedSubject(sentence: Sentence, i: number, isDependent: boolean): Phrase | undefined {
  if (isDependent) return matrixSubject(sentence, i);
  const { view, first, subject, outer } = sentence;
  if (!isCoordinated(view, i, first)) return undefined;
  return (isJoinedByComma(view, i, first) ? outer : undefined) ?? subject ?? subjectOfNearest(sentence, i);
}

/** ", and questioned": the clause before the comma is over. */
function isJoinedByComma(view: TextView, i: number, first: number): boolean {
  let at = i - 1;
  while (at > first && has(view, at, Kind.adverb | Kind.auxiliary)) at -= 1;
  return at - 1 > first && has(view, at, Kind.conjunction) && isComma(view, at - 1);
}

/** "with Korran saying …", "with the mayor saying …": a name or role right before the participle is its subject. */
function besideParticiple(view: TextView, i: number, first: number): Subject | undefined {
  let at = i - 1;
  if (at > first && normAt(view, at) === 'for') return blamedFor(view, at, first);
  while (at > first && has(view, at, Kind.adverb)) at -= 1;
  if (at < first || !(view.mentionAt[at]! >= 0 || has(view, at, Kind.nounPart))) return undefined;
  const phrase = phraseEndingAt(view, at, first, 0);
  if (phrase === undefined || isAddressed(view, phrase.first, first)) return undefined;
  return phrase.kind === 'name' ||
    phrase.kind === 'paper' ||
    phrase.kind === 'role' ||
    normAt(view, phrase.first - 1) === 'with'
    ? { phrase, passive: false }
    : undefined;
}

/** "sent a letter to farmers saying …": those who get it do not say it. */
function isAddressed(view: TextView, at: number, first: number): boolean {
  if (at - 2 <= first || normAt(view, at - 1) !== 'to') return false;
  // "signed a letter, with other mayors, to Minister Ada Korran saying …"
  for (let i = at - 2; i > first && i > at - ADDRESS && isPlain(view, i); i -= 1)
    if (has(view, i, Kind.paperNoun | Kind.contentNoun)) return true;
  return false;
}

/** Tokens before "to" in which the letter may stand. */
const ADDRESS = 10;

/** "blasted Korran for saying …": the one who is blasted said it; not in "apologised to Korran for saying …". */
function blamedFor(view: TextView, at: number, first: number): Subject | undefined {
  const phrase = phraseEndingAt(view, at - 1, first, 0);
  if (phrase?.kind !== 'name' || posAt(view, phrase.first - 1) !== VERB) return undefined;
  return { phrase, passive: false };
}
