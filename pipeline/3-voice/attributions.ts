/**
 * Finds who says what in the outlet's own words: a cue (verb, adjective, noun, "according to"), the phrase that
 * speaks and the stretches of text that are its content. A shallow grammar over parts of speech; every
 * construction has a name, which is shown to the reader.
 */
import { attributionVerbs, NEEDS_THAT } from '../lexicons/attribution.ts';
import { LexemeFlag } from '../types.ts';
import { contentEnd, isClause } from './content-end.ts';
import { type Phrase, phraseAfter, phraseEndingAt, type Subject, subjectBefore } from './phrases.ts';
import {
  ADJ,
  AUX,
  DET,
  flagsAt,
  has,
  isComma,
  isMark,
  isNominal,
  isPlain,
  lemmaAt,
  NOUN,
  normAt,
  PRON,
  PROPN,
  posAt,
  SCONJ,
  type TextView,
  VERB,
} from './text-view.ts';
import { ANY_VERB, CUES, Kind } from './word-kinds.ts';

/** Token ranges [first, end), flattened in pairs. */
export type Ranges = readonly number[];

export interface Attribution {
  /** Token of the verb or noun that attributes. */
  readonly cue: number;
  /** Who speaks; undefined if the construction does not say. */
  readonly phrase: Phrase | undefined;
  readonly content: Ranges;
  /** before: the content stands left of the cue · after · around */
  readonly side: 'before' | 'after' | 'around';
  readonly rule: string;
  readonly sentence: number;
}

interface Sentence {
  readonly view: TextView;
  readonly first: number;
  readonly end: number;
  readonly index: number;
  readonly found: Attribution[];
  /** Subject of the latest cue: who goes on speaking in ", adding that …" and "and called it …". */
  subject: Phrase | undefined;
}

export function attributionsOf(view: TextView): readonly Attribution[] {
  const { passage, kinds } = view;
  const found: Attribution[] = [];
  for (let s = 0; s * 2 < passage.sentences.length; s += 1) {
    const first = passage.sentences[s * 2]!;
    const end = passage.sentences[s * 2 + 1]!;
    let sentence: Sentence | undefined;
    for (let i = first; i < end; i += 1) {
      if ((kinds[i]! & CUES) === 0 || !isPlain(view, i)) continue;
      sentence ??= { view, first, end, index: s, found, subject: undefined };
      read(sentence, i);
    }
  }
  return found;
}

function read(sentence: Sentence, i: number): void {
  const { view } = sentence;
  if (has(view, i, Kind.colon)) colon(sentence, i);
  else if (has(view, i, Kind.according)) accordingTo(sentence, i);
  else if (has(view, i, ANY_VERB)) {
    if (!has(view, i, Kind.nounVerb) || isUsedAsVerb(sentence, i)) verb(sentence, i);
  } else if (has(view, i, Kind.attitude)) attitude(sentence, i);
  else if (has(view, i, Kind.contentNoun)) noun(sentence, i);
}

/** "She leaned in and boomed: “…”": the sentence that ends in a colon introduces what follows. */
function colon(sentence: Sentence, i: number): void {
  const { view, first, end, found } = sentence;
  if (i + 1 < end && !isMark(view, i + 1) && isPlain(view, i + 1)) return;
  const last = found.at(-1);
  if (last !== undefined && last.cue >= first) return;
  const phrase = introducer(sentence, i);
  if (phrase !== undefined)
    found.push({
      cue: i,
      phrase,
      content: [],
      side: 'after',
      rule: 'introduced by a colon',
      sentence: sentence.index,
    });
}

/** "From Ada Korran, writing in the Bay Post:" or the subject of the sentence. */
function introducer(sentence: Sentence, i: number): Phrase | undefined {
  const { view, first } = sentence;
  if (normAt(view, first) === 'from' || (normAt(view, first) === 'and' && normAt(view, first + 1) === 'from'))
    return phraseAfter(view, normAt(view, first) === 'from' ? first + 1 : first + 2, i);
  const subject = matrixSubject(sentence, i) ?? onlyName(sentence, i);
  return subject === undefined ||
    subject.kind === 'thing' ||
    (subject.kind === 'pronoun' && !isPersonal(view, subject))
    ? undefined
    : subject;
}

/** The one person or body named before the colon. */
function onlyName({ view, first }: Sentence, until: number): Phrase | undefined {
  let only = -1;
  let head = -1;
  for (let i = first; i < until; i += 1) {
    const m = view.mentionAt[i]!;
    if (m < 0 || view.mentions[m]!.kind === 'place') continue;
    if (only >= 0 && view.mentions[m]!.actor !== view.mentions[only]!.actor) return undefined;
    only = m;
    head = i;
  }
  return only < 0 ? undefined : { first: head, end: head + 1, head, mention: only, kind: 'name' };
}

/** "Korran claims the …": the tagger takes claims, notes and the like for nouns. */
function isUsedAsVerb({ view, first, end }: Sentence, i: number): boolean {
  if (i === first || i + 2 >= end) return false;
  const subject = view.mentionAt[i - 1]! >= 0 || has(view, i - 1, Kind.personPronoun);
  if (isMark(view, i + 1)) return isNominal(view, i - 1) && posAt(view, i - 1) !== DET;
  return subject && (normAt(view, i + 1) === 'that' || isClause(view, i + 1, end));
}

/** "according to X, …" and "…, according to X". */
function accordingTo(sentence: Sentence, i: number): void {
  const { view, first, end } = sentence;
  if (i + 2 >= end || normAt(view, i + 1) !== 'to') return;
  const phrase = phraseAfter(view, i + 2, end);
  if (phrase === undefined) return;
  let after = phrase.end;
  while (after < end && isPlain(view, after) && !isComma(view, after) && !isStop(view, after)) after += 1;
  const left = trimmed(view, first, i);
  const leads = left[1]! - left[0]! <= 2;
  const right = trimmed(view, after, contentEnd(view, after, end));
  if (leads) add(sentence, { cue: i, phrase, content: right, side: 'after', rule: 'according to' });
  else add(sentence, { cue: i, phrase, content: left, side: 'before', rule: 'according to' });
}

function verb(sentence: Sentence, i: number): void {
  const { view, first, end } = sentence;
  // "as she put it"
  if (lemmaAt(view, i) === 'put' && (i + 1 >= end || normAt(view, i + 1) !== 'it')) return;
  if (has(view, i, Kind.clause) && (i === first ? leading(sentence, i) : inverted(sentence, i))) return;
  const isParticiple = has(view, i, Kind.participle) && !isAfterBe(view, i, first);
  const isInfinitive = i > first && normAt(view, i - 1) === 'to';
  const subject = isParticiple
    ? besideParticiple(view, i, first)
    : isInfinitive
      ? undefined
      : subjectBefore(view, i, first);
  const phrase =
    subject?.phrase ??
    (isParticiple || isInfinitive
      ? matrixSubject(sentence, i)
      : isCoordinated(view, i, first)
        ? (sentence.subject ?? subjectOfNearest(sentence, i))
        : undefined);
  const passive = subject?.passive === true && !has(view, i, Kind.participle);
  if (phrase !== undefined && !canSpeak(view, i, phrase)) return;
  const next = lemmaAt(view, i) === 'refer' ? i + 1 : afterAdverbials(view, i, end);
  if (
    subject !== undefined &&
    !passive &&
    has(view, i, Kind.clause) &&
    behind(sentence, i, subject.phrase, next)
  )
    return;
  const frame = passive
    ? passiveFrame(view, i, end)
    : (frameAfter(view, i, next, end) ?? asFrame(view, i, phrase, next, end));
  if (frame === undefined) {
    if (phrase !== undefined && !passive) sentence.subject = phrase;
    return;
  }
  const speaker = passive ? byPhrase(view, i, end) : phrase;
  if (speaker === undefined && !passive) return;
  if (!passive && phrase !== undefined) sentence.subject = phrase;
  const content = trimmed(view, frame.from, contentEnd(view, frame.from, end, NARROW.has(frame.name)));
  const how = isParticiple ? 'participle' : isInfinitive ? 'infinitive' : passive ? 'passive' : 'verb';
  add(sentence, { cue: i, phrase: speaker, content, side: 'after', rule: `${how} ${frame.name}` });
}

/** "with Korran saying …": a name right before the participle is its subject. */
function besideParticiple(view: TextView, i: number, first: number): Subject | undefined {
  let at = i - 1;
  while (at > first && has(view, at, Kind.adverb)) at -= 1;
  if (at < first || view.mentionAt[at]! < 0) return undefined;
  const phrase = phraseEndingAt(view, at, first);
  return phrase?.kind === 'name' ? { phrase, passive: false } : undefined;
}

function isAfterBe(view: TextView, i: number, first: number): boolean {
  let at = i - 1;
  while (at >= first && has(view, at, Kind.adverb)) at -= 1;
  return at >= first && has(view, at, Kind.be);
}

/** "shook her head and said": the subject of the nearest finite verb to the left. */
function subjectOfNearest({ view, first }: Sentence, at: number): Phrase | undefined {
  for (let i = at - 1; i > first; i -= 1) {
    if (!isPlain(view, i)) continue;
    const pos = posAt(view, i);
    if ((pos !== VERB && pos !== AUX) || has(view, i, Kind.participle) || normAt(view, i - 1) === 'to')
      continue;
    const subject = subjectBefore(view, i, first)?.phrase;
    if (subject === undefined || isInAdverbial(view, subject.first, first)) continue;
    return canSpeak(view, at, subject) ? subject : undefined;
  }
  return undefined;
}

/** Who goes on speaking: the subject of the cue before, else of the first finite verb of the sentence. */
function matrixSubject(sentence: Sentence, at: number): Phrase | undefined {
  if (sentence.subject !== undefined) return sentence.subject;
  const { view, first, end } = sentence;
  for (let i = first + 1; i < end; i += 1) {
    if (i === at || !isPlain(view, i)) continue;
    const pos = posAt(view, i);
    if ((pos !== VERB && pos !== AUX) || has(view, i, Kind.participle) || normAt(view, i - 1) === 'to')
      continue;
    const subject = subjectBefore(view, i, i > at && isComma(view, at) ? at + 1 : first);
    if (subject === undefined || subject.phrase.first > i || isInAdverbial(view, subject.phrase.first, first))
      continue;
    return !has(view, at, ANY_VERB) || canSpeak(view, at, subject.phrase) ? subject.phrase : undefined;
  }
  return undefined;
}

const OUTLET_ITSELF = new Set(['i', 'we', 'you', 'us', 'me', 'one']);

/** "In a statement released on Monday, …": a noun behind a preposition is no subject. */
function isInAdverbial(view: TextView, first: number, from: number): boolean {
  return first > from && isPlain(view, first - 1) && has(view, first - 1, Kind.preposition);
}

/** Who can be the subject of which verb: a storm does not criticise, a report does not vow. */
function canSpeak(view: TextView, verbAt: number, phrase: Phrase): boolean {
  if (phrase.kind === 'name' || phrase.kind === 'role') return true;
  if (phrase.kind === 'paper') return has(view, verbAt, Kind.paper | Kind.clause);
  if (phrase.kind === 'pronoun') {
    // "I think", "we know" outside quotation marks is the outlet itself.
    if (OUTLET_ITSELF.has(normAt(view, phrase.head))) return false;
    if (has(view, phrase.head, Kind.personPronoun)) return true;
    return has(view, verbAt, Kind.clause | Kind.that);
  }
  return has(view, verbAt, Kind.clause | Kind.that | Kind.paper);
}

/** Verbs whose hearer follows: "told the paper" is never "told" with its subject behind it. */
const NEEDS_HEARER = new Set(['tell', 'remind', 'assure', 'inform', 'advise', 'thank']);

/** "…,” said Ada Korran" */
function inverted(sentence: Sentence, i: number): boolean {
  const { view, first, end } = sentence;
  const before = i - 1;
  if (before < first || i + 1 >= end || NEEDS_HEARER.has(lemmaAt(view, i))) return false;
  if (!isComma(view, before) && isPlain(view, before) && !isMark(view, before)) return false;
  if (
    isComma(view, before) &&
    !isMark(view, before - 1) &&
    isPlain(view, before - 1) &&
    !isFiniteBefore(view, first, before)
  )
    return false;
  if (!isNominal(view, i + 1) || has(view, i + 1, Kind.opener) || !has(view, i, Kind.finite)) return false;
  const phrase = phraseAfter(view, i + 1, end);
  const closes = closesQuotation(view, before, first);
  if (phrase === undefined || (!closes && (phrase.kind === 'thing' || phrase.kind === 'paper'))) return false;
  const after = phrase.end;
  if (after < end && isPlain(view, after) && (posAt(view, after) === VERB || posAt(view, after) === AUX))
    return false;
  // "Korran, in a note on Monday, said he “…”" is not inverted.
  if (
    !closes &&
    after < end &&
    (!isPlain(view, after) ||
      !(isStop(view, after) || isComma(view, after) || has(view, after, Kind.preposition)))
  )
    return false;
  add(sentence, {
    cue: i,
    phrase,
    content: leftContent(sentence, i),
    side: 'before',
    rule: 'verb, name behind it',
  });
  sentence.subject = phrase;
  return true;
}

/** "Said Ada Korran, who lives there: “…”" */
function leading(sentence: Sentence, i: number): boolean {
  const { view, end } = sentence;
  if (!has(view, i, Kind.finite) || has(view, i, Kind.base) || NEEDS_HEARER.has(lemmaAt(view, i)))
    return false;
  const phrase = phraseAfter(view, i + 1, end);
  if (phrase === undefined || phrase.kind === 'thing' || phrase.kind === 'paper') return false;
  let from = phrase.end;
  while (from < end && isPlain(view, from) && !isMark(view, from)) from += 1;
  const content = trimmed(view, from, end);
  sentence.subject = phrase;
  sentence.found.push({
    cue: i,
    phrase,
    content: content[0]! < content[1]! ? content : [],
    side: 'after',
    rule: 'verb, name behind it',
    sentence: sentence.index,
  });
  return true;
}

/** "As Korran put it, …": the words follow the comma. */
function asFrame(
  view: TextView,
  i: number,
  phrase: Phrase | undefined,
  next: number,
  end: number,
): Frame | undefined {
  if (phrase === undefined || phrase.first > i || phrase.first === 0 || !has(view, i, Kind.clause))
    return undefined;
  if (normAt(view, phrase.first - 1) !== 'as') return undefined;
  const comma = lemmaAt(view, i) === 'put' ? i + 2 : next;
  return comma + 1 < end && isComma(view, comma) ? { name: 'as somebody says', from: comma + 1 } : undefined;
}

/** "…, Ada Korran said." and "The plan, Ada Korran said, is dead." */
function behind(sentence: Sentence, i: number, phrase: Phrase, next: number): boolean {
  const { view, first, end } = sentence;
  const before = phrase.first - 1;
  if (phrase.first > i) return false;
  const isShort =
    next >= end ||
    isStop(view, next) ||
    isComma(view, next) ||
    has(view, next, Kind.contrast) ||
    has(view, i + 1, Kind.contrast);
  if (before < first) {
    // “… the end.” Korran said.
    if (
      before < 0 ||
      !isShort ||
      !isMark(view, before) ||
      view.passage.paragraph[before] !== view.passage.paragraph[i]
    )
      return false;
    sentence.found.push({
      cue: i,
      phrase,
      content: [],
      side: 'before',
      rule: 'verb behind the words',
      sentence: sentence.index,
    });
    sentence.subject = phrase;
    return true;
  }
  const closes = closesQuotation(view, before, first);
  if (!closes && !isComma(view, before)) return false;
  if (
    !closes &&
    next < end &&
    isPlain(view, next) &&
    !isComma(view, next) &&
    !isStop(view, next) &&
    !isMark(view, next) &&
    !has(view, next, Kind.contrast)
  )
    return false;
  const quoteFollows =
    next + 1 < end && (isMark(view, next) || isMark(view, next + 1) || !isPlain(view, next + 1));
  if (!closes && quoteFollows) return false;
  const whole = closes || isFiniteBefore(view, first, before);
  const left = leftContent(sentence, phrase.first);
  const isLater = !closes && next + 1 < end && isComma(view, next) && normAt(view, next + 1) === 'that';
  if (isLater) {
    // "It is a reminder, Korran said, that …"
    add(sentence, {
      cue: i,
      phrase,
      content: [...left, ...trimmed(view, next + 2, contentEnd(view, next + 2, end))],
      side: 'around',
      rule: 'verb between the words',
    });
  } else if (whole)
    add(sentence, { cue: i, phrase, content: left, side: 'before', rule: 'verb behind the words' });
  else if (next < end && isComma(view, next)) {
    const right = trimmed(view, next + 1, contentEnd(view, next + 1, end));
    add(sentence, {
      cue: i,
      phrase,
      content: [...left, ...right],
      side: 'around',
      rule: 'verb between the words',
    });
  } else return false;
  sentence.subject = phrase;
  return true;
}

/** A quotation ends right before: “…,” X said; “…”, X said; “…?” X asked. */
function closesQuotation(view: TextView, before: number, first: number): boolean {
  let i = before;
  let stop = false;
  while (i >= first && (isMark(view, i) || isComma(view, i))) {
    stop ||= isComma(view, i);
    i -= 1;
  }
  if (i === before || i < first || isPlain(view, i)) return false;
  return stop || !view.passage.word[i];
}

function isFiniteBefore(view: TextView, first: number, before: number): boolean {
  for (let i = first; i < before; i += 1) {
    if (!isPlain(view, i)) return true;
    const pos = posAt(view, i);
    if ((pos === VERB || pos === AUX) && !has(view, i, Kind.participle)) return true;
  }
  return false;
}

/** From the start of the sentence to the cue's phrase, without the comma and the marks. */
function leftContent({ view, first }: Sentence, before: number): Ranges {
  return trimmed(view, first, before);
}

function isCoordinated(view: TextView, i: number, first: number): boolean {
  let at = i - 1;
  while (at > first && has(view, at, Kind.adverb | Kind.auxiliary)) at -= 1;
  return at > first && (has(view, at, Kind.conjunction) || isComma(view, at));
}

/** Frames whose content is a phrase: a comma with a new subject ends it. */
const NARROW = new Set(['object', 'as', 'of', 'whom of']);

interface Frame {
  readonly name: string;
  readonly from: number;
}

/** What follows an active verb. */
function frameAfter(view: TextView, i: number, next: number, end: number): Frame | undefined {
  const kinds = view.kinds[i]!;
  if (next >= end) return undefined;
  if (!isPlain(view, next) || isMark(view, next)) return { name: 'words', from: next };
  if (
    (isComma(view, next) || normAt(view, next) === ':') &&
    next + 1 < end &&
    (!isPlain(view, next + 1) || isMark(view, next + 1))
  )
    return kinds & (Kind.clause | Kind.whom | Kind.paper) ? { name: 'words', from: next + 1 } : undefined;
  if (normAt(view, next) === ':' && kinds & Kind.clause && next + 2 < end)
    return { name: 'colon', from: next + 1 };
  if (isStop(view, next) || isComma(view, next)) return undefined;
  const wantsClause = kinds & (Kind.clause | Kind.that | Kind.whom | Kind.paper);
  if (NEEDS_THAT.has(lemmaAt(view, i)) && !(has(view, next, Kind.opener) && opens(view, next, end))) {
    return kinds & Kind.object && isNominal(view, next) ? { name: 'object', from: next } : undefined;
  }
  if (has(view, next, Kind.opener) && wantsClause && opens(view, next, end))
    return { name: 'that', from: normAt(view, next) === 'that' ? next + 1 : next };
  if (normAt(view, next) === 'to' && kinds & Kind.to && isInfinitive(view, next, end))
    return { name: 'to', from: next };
  if (kinds & Kind.whom) {
    if (normAt(view, next) === 'to' && isInfinitive(view, next, end)) return { name: 'whom to', from: next };
    const frame = whomFrame(view, next, end);
    if (frame !== undefined)
      return kinds & Kind.as && frame.name === 'whom words' ? { name: 'as', from: next } : frame;
  }
  if (
    kinds & (Kind.clause | Kind.that | Kind.paper) &&
    isNominal(view, next) &&
    !has(view, next, Kind.opener & ~Kind.indefinite)
  ) {
    if (isClause(view, next, end)) return { name: 'clause', from: next };
  }
  if (
    kinds & Kind.as &&
    isNominal(view, next) &&
    (!NAMING.has(lemmaAt(view, i)) || hasComplement(view, next, end))
  )
    return { name: 'as', from: next };
  if (kinds & Kind.object && isNominal(view, next)) return { name: 'object', from: next };
  if (kinds & Kind.as && normAt(view, next) === 'to' && lemmaAt(view, i) === 'refer')
    return { name: 'as', from: next + 1 };
  const late = lateThat(view, next, end);
  if (late > 0 && kinds & (Kind.clause | Kind.whom)) return { name: 'that', from: late };
  if (kinds & (Kind.clause | Kind.that | Kind.object) && isTopic(view, next) && next + 1 < end)
    return { name: 'of', from: next + 1 };
  return undefined;
}

/** "to" with a verb behind it, which may stand in quotation marks. */
function isInfinitive(view: TextView, to: number, end: number): boolean {
  let i = to + 1;
  while (i < end && (isMark(view, i) || has(view, i, Kind.adverb))) i += 1;
  return i < end && (!isPlain(view, i) || posAt(view, i) === VERB || posAt(view, i) === AUX);
}

/** Verbs that name: "called the plan a joke", but "called a taxi". */
const NAMING = new Set(['call', 'brand', 'label', 'term', 'deem', 'dub', 'cast', 'paint', 'frame']);

/** A second noun phrase, an adjective, "as" or quoted words stand behind the first. */
function hasComplement(view: TextView, from: number, end: number): boolean {
  for (let i = from + 1; i < Math.min(end, from + 14); i += 1) {
    if (!isPlain(view, i) || isMark(view, i)) return true;
    if (isComma(view, i) || isStop(view, i)) return false;
    const before = posAt(view, i - 1);
    const closed = before === NOUN || before === PROPN || before === PRON;
    if (closed && (posAt(view, i) === DET || posAt(view, i) === ADJ || normAt(view, i) === 'as')) return true;
  }
  return false;
}

const TOPIC = new Set(['of', 'about', 'for', 'against', 'on', 'over', 'with', 'at', 'in']);

/** "tells guests at a café in Ossel, Noria, that “…”": the opener stands far off, but before quoted words. */
function lateThat(view: TextView, from: number, end: number): number {
  const limit = Math.min(end - 1, from + 25);
  for (let i = from; i < limit; i += 1) {
    if (!isPlain(view, i) || isStop(view, i)) return 0;
    if (
      normAt(view, i) === 'that' &&
      (posAt(view, i) === SCONJ || isMark(view, i + 1) || !isPlain(view, i + 1) || isClause(view, i, end))
    )
      return i + 1;
  }
  return 0;
}

function isTopic(view: TextView, i: number): boolean {
  const norm = normAt(view, i);
  return norm === 'of' || norm === 'about' || norm === 'for' || norm === 'against';
}

/** A "that" which opens a clause, not "that day". */
function opens(view: TextView, at: number, end: number): boolean {
  if (normAt(view, at) !== 'that') return true;
  return at + 1 < end && (!isPlain(view, at + 1) || isMark(view, at + 1) || isClause(view, at, end));
}

/** People told: what follows them is what they are told. */
const HEARERS = new Set(
  'reporters journalists lawmakers supporters delegates him them us me her you people voters listeners viewers readers senators investors lawyers police parents workers residents'.split(
    ' ',
  ),
);

/** "told reporters that …", "urged them to …". */
function whomFrame(view: TextView, next: number, end: number): Frame | undefined {
  let i = next;
  while (
    i < end &&
    isPlain(view, i) &&
    isNominal(view, i) &&
    !(i > next && (has(view, i, Kind.opener | Kind.personPronoun) || HEARERS.has(normAt(view, i - 1))))
  )
    i += 1;
  if (i === next || i >= end) return undefined;
  let hops = 0;
  while (
    i < end &&
    isPlain(view, i) &&
    has(view, i, Kind.preposition | Kind.time | Kind.adverb) &&
    hops < 3 &&
    !has(view, i, Kind.opener)
  ) {
    i += 1;
    while (
      i < end &&
      isPlain(view, i) &&
      isNominal(view, i) &&
      !has(view, i, Kind.opener | Kind.personPronoun)
    )
      i += 1;
    hops += 1;
  }
  if (i >= end) return undefined;
  const isSubject =
    isPlain(view, i) &&
    (has(view, i, Kind.personPronoun) ||
      (hops === 0 && HEARERS.has(normAt(view, i - 1)) && isNominal(view, i)));
  if (isSubject && isClause(view, i, end)) return { name: 'whom clause', from: i };
  if (!isPlain(view, i) || isMark(view, i)) return { name: 'whom words', from: i };
  if (has(view, i, Kind.opener)) return { name: 'whom that', from: normAt(view, i) === 'that' ? i + 1 : i };
  if (normAt(view, i) === 'to' && isInfinitive(view, i, end)) return { name: 'whom to', from: i };
  if (
    (isComma(view, i) || normAt(view, i) === ':') &&
    i + 1 < end &&
    (!isPlain(view, i + 1) || isMark(view, i + 1))
  )
    return { name: 'whom words', from: i + 1 };
  if (isTopic(view, i)) return { name: 'whom of', from: i + 1 };
  return undefined;
}

/** "it was said that …", "was told to …", "is expected to …". */
function passiveFrame(view: TextView, i: number, end: number): Frame | undefined {
  const next = afterAdverbials(view, i, end);
  if (next >= end) return undefined;
  if (!isPlain(view, next) || isMark(view, next)) return { name: 'words', from: next };
  if (has(view, next, Kind.opener))
    return { name: 'that', from: normAt(view, next) === 'that' ? next + 1 : next };
  if (normAt(view, next) === 'to' && next + 1 < end) return { name: 'to', from: next };
  return undefined;
}

function byPhrase(view: TextView, i: number, end: number): Phrase | undefined {
  for (let at = i + 1; at < Math.min(end, i + 6); at += 1) {
    if (normAt(view, at) === 'by') return phraseAfter(view, at + 1, end);
  }
  return undefined;
}

/** "is confident that", "is critical of". */
function attitude(sentence: Sentence, i: number): void {
  const { view, first, end } = sentence;
  if (i <= first) return;
  const made = makesClear(view, i, first);
  const subject = subjectBefore(view, made < 0 ? i : made, first);
  if (subject === undefined || (made < 0 && !isAfterCopula(view, i, first))) return;
  const { phrase } = subject;
  if (phrase.kind === 'thing' || phrase.kind === 'paper' || !isPersonal(view, phrase)) return;
  const next = i + 1;
  if (next + 1 >= end || !isPlain(view, next)) return;
  const norm = normAt(view, next);
  const from =
    norm === 'that' || isTopic(view, next)
      ? next + 1
      : norm === 'to' || has(view, next, Kind.opener) || isClause(view, next, end)
        ? next
        : -1;
  if (from < 0) return;
  sentence.subject = phrase;
  add(sentence, {
    cue: i,
    phrase,
    content: trimmed(view, from, contentEnd(view, from, end)),
    side: 'after',
    rule: 'adjective',
  });
}

/** The verb of "make (it) clear"; −1 if there is none. */
function makesClear(view: TextView, i: number, first: number): number {
  if (normAt(view, i) !== 'clear') return -1;
  let at = i - 1;
  while (at > first && (normAt(view, at) === 'it' || has(view, at, Kind.adverb))) at -= 1;
  return lemmaAt(view, at) === 'make' ? at : -1;
}

function isPersonal(view: TextView, phrase: Phrase): boolean {
  return phrase.kind !== 'pronoun' || has(view, phrase.head, Kind.personPronoun);
}

function isAfterCopula(view: TextView, i: number, first: number): boolean {
  let at = i - 1;
  while (at >= first && has(view, at, Kind.adverb)) at -= 1;
  return at >= first && has(view, at, Kind.be);
}

/** "Korran’s claim that …", "a plan to …". */
function noun(sentence: Sentence, i: number): void {
  const { view, first, end } = sentence;
  if (i + 2 >= end || !isPlain(view, i + 1)) return;
  const norm = normAt(view, i + 1);
  if (norm !== 'that' || !opens(view, i + 1, end)) return;
  const phrase = possessor(view, i, first);
  add(sentence, {
    cue: i,
    phrase,
    content: trimmed(view, i + 2, contentEnd(view, i + 2, end)),
    side: 'after',
    rule: 'noun that',
  });
}

function possessor(view: TextView, i: number, first: number): Phrase | undefined {
  let at = i - 1;
  while (at >= first && isNominal(view, at) && normAt(view, at) !== "'s" && normAt(view, at) !== "'") {
    if (has(view, at, Kind.possessive))
      return { first: at, end: at + 1, head: at, mention: -1, kind: 'pronoun' };
    at -= 1;
  }
  if (at <= first || (normAt(view, at) !== "'s" && normAt(view, at) !== "'")) return undefined;
  const m = view.mentionAt[at - 1]!;
  return m < 0 ? undefined : { first: at - 1, end: at, head: at - 1, mention: m, kind: 'name' };
}

/** Skips what may stand between a verb and its content: adverbs, times, "in an interview", "to reporters". */
function afterAdverbials(view: TextView, verbAt: number, end: number): number {
  let i = verbAt + 1;
  for (let hops = 0; hops < 6 && i < end && isPlain(view, i); hops += 1) {
    const at = i;
    if (has(view, i, Kind.adverb | Kind.time) && !has(view, i, Kind.opener)) i += 1;
    else if (i + 1 < end && posAt(view, i) === DET && has(view, i + 1, Kind.time)) i += 2;
    else if (
      isAdverbialStart(view, i, end) &&
      !(isTopic(view, i) && hops === 0 && normAt(view, i) !== 'on')
    ) {
      i += 1;
      while (i < end && isPlain(view, i) && isNominal(view, i) && !has(view, i, Kind.opener)) i += 1;
    }
    if (i === at) break;
  }
  return i;
}

function isAdverbialStart(view: TextView, i: number, end: number): boolean {
  if (i + 1 >= end) return false;
  const norm = normAt(view, i);
  if (norm === 'to') return isPlain(view, i + 1) && isNominal(view, i + 1) && posAt(view, i + 1) !== VERB;
  return (
    has(view, i, Kind.preposition) && isPlain(view, i + 1) && (isNominal(view, i + 1) || TOPIC.has(norm))
  );
}

function isStop(view: TextView, i: number): boolean {
  return (flagsAt(view, i) & (LexemeFlag.ender | LexemeFlag.newline)) !== 0 || normAt(view, i) === ';';
}

/** Without commas, marks and stops at both ends. */
function trimmed(view: TextView, from: number, to: number): Ranges {
  let first = from;
  let end = to;
  while (first < end && !view.passage.word[first]) first += 1;
  while (end > first && !view.passage.word[end - 1]) end -= 1;
  return [first, withClosingMark(view, end, to)];
}

/** Quoted words at the end keep their stop and closing mark. */
function withClosingMark(view: TextView, end: number, to: number): number {
  if (end === 0 || isPlain(view, end - 1)) return end;
  for (let i = end; i < Math.min(to + 2, end + 3, view.passage.length); i += 1) {
    if (view.passage.word[i]) return end;
    if (isMark(view, i)) return i + 1;
  }
  return end;
}

function add(sentence: Sentence, one: Omit<Attribution, 'sentence'>): void {
  const content = one.content.filter((_, at) => {
    const pair = at - (at % 2);
    return one.content[pair]! < one.content[pair + 1]!;
  });
  if (content.length === 0) return;
  sentence.found.push({ ...one, content, sentence: sentence.index });
}

/** Dictionary form and stance of the cue at a token. */
export function verbOf(view: TextView, cue: number): { readonly verb: string; readonly stance?: string } {
  if (has(view, cue, Kind.according)) return { verb: 'according to', stance: 'neutral' };
  const verb = lemmaAt(view, cue);
  const stance = attributionVerbs.get(verb)?.stance;
  return stance === undefined ? { verb } : { verb, stance };
}
