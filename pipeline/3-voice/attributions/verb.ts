/** A verb of saying: who its subject is, and which frame its content stands in. */
import { OF_ENQUIRY } from '../../lexicons/report-limits.ts';
import { LexemeFlag } from '../../types.ts';
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import {
  ADJ,
  AUX,
  flagsAt,
  has,
  isMark,
  isNominal,
  kindsAt,
  lemmaAt,
  normAt,
  posAt,
  type TextView,
} from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { afterAdverbials } from './adverbials.ts';
import { nextAfter } from './after-verb.ts';
import { asReported } from './as-reported.ts';
import { isAfterBe } from './attitude.ts';
import { keepFilled, type Sentence, trimmed } from './attribution.ts';
import { behind, endsClause } from './behind.ts';
import { beholder } from './beholder.ts';
import { besideParticiple } from './beside-participle.ts';
import { borrowedSubject } from './borrowed-subject.ts';
import { canSpeak } from './can-speak.ts';
import { contentEnd } from './content-end.ts';
import { afterMark, contentLimit, isRelative } from './content-limit.ts';
import { NOUN_OF_SPEECH } from './content-noun.ts';
import { type Frame, frameAfter, NAMING, NARROW } from './frames.ts';
import { asFrame, gapFrame } from './gap-frames.ts';
import { headlineSubject } from './headline-subject.ts';
import { endOfHearer, NEEDS_HEARER } from './hearers.ts';
import { inverted, leading } from './inverted.ts';
import { senderBefore, withIssuer } from './issuer.ts';
import { beforeMainVerb } from './main-verb.ts';
import { isAfterModal } from './matrix-subject.ts';
import { namedBy } from './named-by.ts';
import {
  isAbsolute,
  isBareName,
  isBareParticiple,
  isDeedToCome,
  isEnquiry,
  isGiven,
  isImperative,
  isNoun,
  isOtherInfinitive,
  isPlea,
  isSaidToBe,
  isSecondInfinitive,
} from './no-attribution.ts';
import { isSaid, withoutOwnClause } from './own-clause.ts';
import { judged, passive } from './passive-verb.ts';
import { isPlainClause } from './plain-clause.ts';
import { closesQuotation } from './quotation-before.ts';
import { isLikened } from './said-things.ts';
import { isSilent } from './silent.ts';
import { isInOpeningAdverbial, isInOpeningClause, isInOpeningPhrase, isSubordinate } from './subordinate.ts';
import { hasSaid, isOfWhose, isToldHimself, withoutWhose } from './whose-verb.ts';

const OBJECTS = new Set(['them', 'him', 'us', 'me']);

const ALIKE = new Set([
  'akin',
  'tantamount',
  'equivalent',
  'similar',
  'comparable',
  'equal',
  'amounts',
  'amounted',
]);

/** Frames whose content is a clause with a verb of its own. */
const CLAUSAL = new Set(['that', 'clause', 'whom that', 'whom clause']);

export function verb(sentence: Sentence, i: number): void {
  const { view, first, end } = sentence;
  const kinds = kindsAt(view, i);
  const lemma = lemmaAt(view, i);
  // "Ossel-backed", "a thank-you tour"
  if (isInCompound(view, i, first, end)) return;
  if (asReported(sentence, i) || namedBy(sentence, i) || judged(sentence, i)) return;
  if (isEnquiry(view, i, first)) {
    passive(sentence, i);
    return;
  }
  if (i > first && (isBareParticiple(view, i) || isImperative(view, i, first) || isNoun(view, i, first)))
    return;
  // "she thinks so", "she suggested as much"
  if (i + 1 < end && normAt(view, i + 1) === 'so') return;
  if (i + 2 < end && normAt(view, i + 1) === 'as' && normAt(view, i + 2) === 'much') return;
  // "pleaded guilty", "pleaded not guilty to theft"
  if (lemma === 'plead' && isPlea(view, i + 1, end)) return;
  if (i + 1 < end && isMark(view, i + 1) && NAMING.has(lemma) && isBareName(view, i, first)) return;
  // "as she put it"; not "or, to put it another way, …", which is the outlet's.
  if (lemma === 'put' && (i + 1 >= end || normAt(view, i + 1) !== 'it' || normAt(view, i - 1) === 'to'))
    return;
  if (kinds & Kind.base && isGiven(view, i, first)) return;
  if (kinds & Kind.clause && (i === first ? leading(sentence, i) : inverted(sentence, i))) return;
  const isParticiple = (kinds & Kind.participle) !== 0 && !isAfterBe(view, i, first);
  // "a video shows them chanting “…”": who they are, is not said here.
  if (isParticiple && OBJECTS.has(normAt(view, i - 1))) return;
  // "the town's questioning in the morning": a noun.
  if (isParticiple && lemma === 'question' && i + 1 < end && has(view, i + 1, Kind.preposition)) return;
  // "as simple as saying that …": what would be simple.
  if (isParticiple && normAt(view, i - 1) === 'as' && posAt(view, i - 2) === ADJ) return;
  // "akin to saying that …"
  if (isParticiple && normAt(view, i - 1) === 'to' && ALIKE.has(normAt(view, i - 2))) return;
  const isInfinitive =
    i > first &&
    (normAt(view, i - 1) === 'to' ||
      isSplit(view, i, first) ||
      (has(view, i, Kind.base) && isOtherInfinitive(view, i, first)));
  // "to look into it and decide whether it was “fair”"
  if (OF_ENQUIRY.has(lemma) && (isInfinitive || isSecondInfinitive(view, i, first))) return;
  const near = isParticiple
    ? (senderBefore(view, i, first) ?? besideParticiple(view, i, first))
    : isInfinitive
      ? undefined
      : withoutOwnClause(sentence, i, headlineSubject(view, i, first) ?? subjectBefore(view, i, first));
  const subject = withIssuer(view, near, first);
  const isPassive =
    subject?.passive === true &&
    (kinds & (Kind.participle | Kind.base)) === 0 &&
    !hasSaid(view, subject.phrase, i);
  const phrase = withoutWhose(
    view,
    beholder(view, subject?.phrase, first) ??
      subject?.phrase ??
      borrowedSubject(sentence, i, isParticiple || isInfinitive),
  );
  if (
    phrase !== undefined &&
    (isToldHimself(view, phrase) ||
      isOfWhose(view, phrase, i) ||
      isAbsolute(view, i, phrase.first) ||
      !canSpeak(view, i, phrase))
  )
    return;
  if (isPassive) {
    passive(sentence, i);
    return;
  }
  if (phrase === undefined || isSaidToBe(view, i, kinds, phrase)) return;
  const next = nextAfter(view, i, lemma, end);
  const pause = NEEDS_HEARER.has(lemma) ? afterAdverbials(view, endOfHearer(view, next, end) - 1, end) : next;
  const mayFollow = isBehind(view, kinds, phrase) || (phrase.kind === 'paper' && kinds & Kind.paper);
  if (subject !== undefined && mayFollow && behind(sentence, i, phrase, pause)) return;
  // "“…,” Korran recounted an aide as saying": no words but the quoted ones.
  if (
    (kinds & Kind.clause) === 0 &&
    closesQuotation(view, phrase.first - 1, first) &&
    !endsClause(sentence, phrase.first)
  )
    return;
  // "hoped the town would back it, and said": it is not the town that said so.
  // "chided Korran for opposing the plan and called for …": who chided goes on.
  const { subject: spoke, outer } = sentence;
  // "called for Vask to compel Tolm to testify, telling the Post …": it is not Tolm who tells it.
  const isMoved = isInfinitive && phrase.end === i - 1;
  const isOthers =
    isMoved || (isParticiple && sentence.subject !== undefined && normAt(view, i - 1) === 'for');
  if (!isOthers && (subject === undefined || !isAfterModal(view, i))) {
    sentence.subject = phrase;
    // "over notes suggesting that …": what the notes say is an aside, too.
    const isOfNoun = isParticiple && phrase.end === i && normAt(view, phrase.first - 1) !== 'with';
    if (!isOfNoun && !isRelative(view, phrase, i) && !isSaid(sentence, i)) sentence.outer = phrase;
  }
  const frame =
    gapFrame(view, i, phrase, next) ??
    frameAfter(view, i, opensWithDay(view, i, next) ? i + 1 : next, end) ??
    asFrame(view, i, phrase, pause, end) ??
    paperFrame(view, i, phrase, next, end);
  if (frame === undefined) return;
  if (frame.name === 'words' && isSilent(view, i, phrase, frame.from)) {
    sentence.subject = spoke;
    sentence.outer = outer;
    return;
  }
  // "would support “early” votes", "a panel set up to discuss “basic rights”": nobody has said them.
  if (frame.name === 'words' && isDeedToCome(view, i, { kinds, isInfinitive })) return;
  const isOpening =
    isSubordinate(view, phrase.first, first) ||
    (isParticiple && isInOpeningPhrase(view, i, first)) ||
    (isRelative(view, phrase, i) && isInOpeningAdverbial(view, i, first)) ||
    isInOpeningClause(view, i, first);
  const isPhrase = NARROW.has(frame.name);
  const narrow = isOpening ? 'clause' : isPhrase || frame.isPhrase === true;
  const until =
    isParticiple && isOfSubject(view, i, first)
      ? beforeMainVerb(view, frame.from, end, isPhrase)
      : isParticiple && phrase.end === i - 1
        ? afterMark(view, frame.from, end)
        : end;
  const limit = Math.min(
    contentLimit(view, { cue: i, phrase, frame: frame.name }, frame.from, until),
    endOfHolder(sentence, i),
  );
  const content = trimmed(
    view,
    frame.from,
    contentEnd(view, frame.from, limit, { narrow, isClause: CLAUSAL.has(frame.name) }),
  );
  const how = isParticiple ? 'participle' : isInfinitive ? 'infinitive' : 'verb';
  keepFilled(sentence, { cue: i, phrase, content, side: 'after', rule: `${how} ${frame.name}` });
}

/** "her comments that she backed the boats | hurt her": no further than the noun that holds it; the end of the sentence without one. */
function endOfHolder({ found, index, end }: Sentence, cue: number): number {
  for (let a = found.length - 1; a >= 0 && found[a]!.sentence === index; a -= 1) {
    const { content, rule, side } = found[a]!;
    const [from = 0, to = 0] = content;
    if (side === 'after' && rule === NOUN_OF_SPEECH && from <= cue && cue < to) return to;
  }
  return end;
}

/** A hyphen joins it to the word before or behind. */
function isInCompound({ passage, vocab }: TextView, i: number, first: number, end: number): boolean {
  const isHyphen = (at: number) => vocab.norm[passage.lexeme[at]!] === '-';
  if (i > first && isHyphen(i - 1) && passage.end[i - 1] === passage.start[i]) return true;
  return i + 1 < end && isHyphen(i + 1) && passage.start[i + 1] === passage.end[i];
}

/** "predicted Friday would be late": a day that is the subject, and does not tell when it was said. */
function opensWithDay(view: TextView, i: number, next: number): boolean {
  return next === i + 2 && has(view, i + 1, Kind.time) && isCapital(view, i + 1) && isFiniteAux(view, next);
}

function isCapital(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & LexemeFlag.capital) !== 0;
}

/** "would", "is"; not "having" or "being". */
function isFiniteAux(view: TextView, i: number): boolean {
  return posAt(view, i) === AUX && has(view, i, Kind.auxiliary | Kind.be) && !has(view, i, Kind.participle);
}

/** "to openly tell": an adverb stands in the infinitive. */
function isSplit(view: TextView, i: number, first: number): boolean {
  return (
    i - 2 >= first && has(view, i, Kind.base) && has(view, i - 1, Kind.adverb) && normAt(view, i - 2) === 'to'
  );
}

/** "The farmers saying the boats are old | have left": nothing but the participle’s own noun stands before it. */
function isOfSubject(view: TextView, i: number, first: number): boolean {
  const whole = phraseEndingAt(view, i - 1, first);
  if (whole === undefined) return false;
  for (let at = first; at < whole.first; at += 1) if (!has(view, at, Kind.conjunction)) return false;
  return true;
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
  if (isLikened(view, next, end)) return undefined;
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
