/** What a word can do in an attribution, as bits, worked out once per vocabulary row. */
import {
  ATTITUDE_ADJECTIVES,
  attributionVerbs,
  BODY_NOUNS,
  CONTENT_NOUNS,
  type Complement,
  PAPER_NOUNS,
  PERSON_NOUNS,
  pastFormOf,
} from '../lexicons/attribution.ts';
import { calendarWords, groupWords, nationalityWords, roleHeads } from '../lexicons/gazetteers/index.ts';
import { ROW_SHIFT, RowFact } from '../row-facts.ts';
import { POS_TAGS, type Vocab } from '../types.ts';

export const Kind = {
  /** of, about, for, against */
  topic: 1,
  /** Complements a verb takes. */
  clause: 2,
  that: 4,
  to: 8,
  whom: 16,
  object: 32,
  as: 64,
  paper: 128,
  /** "confident", "critical": attributes after a form of "be". */
  attitude: 256,
  /** "claim", "plan": a noun with content. */
  contentNoun: 512,
  /** "report", "poll": a source that is no person. */
  paperNoun: 1024,
  /** "official", "spokeswoman". */
  role: 2048,
  /** Opens a content clause: that, whether, if, how, why … */
  opener: 4096,
  be: 8192,
  /** have, do, will, would, can … */
  auxiliary: 16384,
  /** Monday, yesterday, week. */
  time: 32768,
  personPronoun: 65536,
  relative: 131072,
  /** and, or, but */
  conjunction: 262144,
  preposition: 524288,
  nounPart: 1048576,
  adverb: 2097152,
  participle: 4194304,
  according: 8388608,
  finite: 16777216,
  /** Ends a content clause after a comma: but, while, although … */
  contrast: 33554432,
  indefinite: 67108864,
  base: 134217728,
  /** Tagged as a noun, but also a verb of saying: "claims", "notes". */
  nounVerb: 268435456,
  possessive: 536870912,
  colon: 1073741824,
} as const;

export const ANY_VERB = Kind.clause | Kind.that | Kind.to | Kind.whom | Kind.object | Kind.as | Kind.paper;
/** Rows with one of these start work; all others are passed over. */
export const CUES = ANY_VERB | Kind.attitude | Kind.contentNoun | Kind.according | Kind.colon;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const OPENERS = set('that whether if how why what who whom where when which');
const AUXILIARIES = set(
  'have has had having do does did will would can could may might must shall should get got ll ve d used',
);
const BE = set("be is are was were been being am 's 're 'm s re m");
const TIME = set(
  'yesterday today tonight tomorrow morning afternoon evening night day week weekend month year earlier later recently ' +
    'days weeks months years hours now then once ago last early late previously afterward afterwards a.m. p.m. a.m p.m et est edt pst pdt gmt',
);
const PERSONS = set('he she they we i you who');
const INDEFINITE = set(
  'it some many others most several all one few another this that both these those none everyone everybody nobody',
);
const POSSESSIVES = set('his her their');
const CONJUNCTIONS = set('and or but nor yet');
const CONTRAST = set('but while although though whereas even despite because so before after as');
const TOPIC = set('of about for against');
const NOUN_POS = set('NOUN PROPN ADJ NUM DET PRON PART SYM X');
/** "the law regarding boats": these stand for "about". */
const NO_VERBS = set('regarding concerning');
const VERB_POS = set('VERB AUX');

let filled: { readonly vocab: Vocab; rows: number } | undefined;

/** Fills in the kinds of every row of the vocabulary as it stands now. */
export function fillKinds(vocab: Vocab): void {
  const { cells } = vocab.facts;
  if (filled?.vocab !== vocab) filled = { vocab, rows: 0 };
  for (; filled.rows < vocab.surface.length; filled.rows += 1) {
    cells[(filled.rows << ROW_SHIFT) + RowFact.kinds] = findKinds(vocab, filled.rows);
  }
}

function findKinds(vocab: Vocab, row: number): number {
  const norm = vocab.norm[row]!;
  const lemma = vocab.lemma[row]!;
  const pos = POS_TAGS[vocab.pos[row]!]!;
  let kinds = 0;
  if (VERB_POS.has(pos) && !NO_VERBS.has(norm)) kinds |= verbKinds(norm, lemma, pos);
  // "Ian Read said": behind a name that looks like a verb, the tagger takes "said" for an adjective.
  else if (norm === 'said') kinds |= verbKinds(norm, 'say', pos);
  // "an inquiry by the inspector general found": behind an adjective it is taken for a noun.
  else if (norm === 'found') kinds |= verbKinds(norm, 'find', 'VERB');
  // “…,” she intoned: rare verbs are taken for adjectives, too.
  else if (pos === 'ADJ' && !ATTITUDE_ADJECTIVES.has(norm)) {
    const verb = pastFormOf(norm);
    if (verb !== undefined) kinds |= verbKinds(norm, verb, 'VERB') | Kind.nounVerb;
  }
  // "recent polling shows": no participle
  if (norm === 'polling' && pos === 'VERB') return Kind.paperNoun | Kind.nounPart;
  if (ATTITUDE_ADJECTIVES.has(norm) && (pos === 'ADJ' || pos === 'VERB')) kinds |= Kind.attitude;
  if (pos === 'NOUN' && isAlsoVerb(norm, lemma)) kinds |= verbKinds(norm, lemma, pos) | Kind.nounVerb;
  if (pos === 'ADJ' && norm === 'average') kinds |= Kind.paperNoun;
  if (pos === 'ADJ' && norm === 'chief') kinds |= Kind.role;
  if (pos === 'NOUN') {
    if (CONTENT_NOUNS.has(lemma)) kinds |= Kind.contentNoun;
    if (PAPER_NOUNS.has(lemma) || PAPER_NOUNS.has(norm)) kinds |= Kind.paperNoun;
    if (
      roleHeads.has(lemma) ||
      roleHeads.has(norm) ||
      BODY_NOUNS.has(lemma) ||
      PERSON_NOUNS.has(lemma) ||
      isPeople(norm)
    )
      kinds |= Kind.role;
  } else if (pos === 'PROPN') {
    if (roleHeads.has(norm) || isPeople(norm)) kinds |= Kind.role;
    // "Polls show": the capital of a first word
    if (norm.endsWith('s') && PAPER_NOUNS.has(singular(norm))) kinds |= Kind.paperNoun;
    if (FIRST_PAPERS.has(norm)) kinds |= Kind.paperNoun;
  }
  if ((pos === 'NOUN' || pos === 'PROPN') && isGroupOfPeople(vocab.surface[row]!)) kinds |= Kind.role;
  if (OPENERS.has(norm)) kinds |= Kind.opener;
  if (BE.has(norm) && VERB_POS.has(pos)) kinds |= Kind.be;
  if (AUXILIARIES.has(norm)) kinds |= Kind.auxiliary;
  if (TIME.has(norm) || calendarWords.has(vocab.surface[row]!)) kinds |= Kind.time;
  if (PERSONS.has(norm)) kinds |= Kind.personPronoun;
  if (INDEFINITE.has(norm)) kinds |= Kind.indefinite;
  if (norm === 'who' || norm === 'which' || norm === 'that' || norm === 'whose') kinds |= Kind.relative;
  if (POSSESSIVES.has(norm)) kinds |= Kind.possessive;
  if (CONJUNCTIONS.has(norm)) kinds |= Kind.conjunction;
  if (CONTRAST.has(norm)) kinds |= Kind.contrast;
  if (pos === 'ADP' && norm !== 'to') kinds |= Kind.preposition;
  if (pos === 'ADV' || norm === 'not' || norm === 'further') kinds |= Kind.adverb;
  if (NOUN_POS.has(pos) || norm === '-' || norm === '&' || norm === "'s" || norm === '%')
    kinds |= Kind.nounPart;
  if (TOPIC.has(norm)) kinds |= Kind.topic;
  if (norm === ':') kinds |= Kind.colon;
  if (norm === 'according' || norm === 'per') kinds |= Kind.according;
  return kinds;
}

/** "Critics", "Experts" at the head of a sentence, where the tagger sees a name. */
function isPeople(norm: string): boolean {
  if (!norm.endsWith('s')) return false;
  const one = singular(norm);
  return roleHeads.has(one) || PERSON_NOUNS.has(one);
}

/** "critics": critic, "studies": study. */
function singular(plural: string): string {
  return plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.slice(0, -1);
}

/** "claims", "notes"; of the base forms those that are hardly ever nouns. */
function isAlsoVerb(norm: string, lemma: string): boolean {
  const complements = attributionVerbs.get(lemma)?.complements;
  if (complements === undefined) return false;
  return norm === lemma ? MOSTLY_VERBS.has(norm) : complements.has('clause') || complements.has('paper');
}

/** Papers without a plural, at the head of a sentence: "Analysis shows". */
const FIRST_PAPERS = set('analysis research polling data reporting');

const MOSTLY_VERBS = set(
  'say call argue insist believe think see describe consider show suggest indicate find claim hope note fear warn estimate ' +
    'support favor favour point vow lament',
);

/** "Democrats", "a top Republican", "Norians": people by party, faith or country. */
function isGroupOfPeople(surface: string): boolean {
  if (nationalityWords.has(surface)) return surface.endsWith('s');
  return groupWords.has(surface) && !NO_PEOPLE.test(surface);
}

const NO_PEOPLE = /(?:ity|ism|Islam|Islamic|Jewish|Orthodox)$/;

const COMPLEMENT_BITS = {
  clause: Kind.clause,
  that: Kind.that,
  to: Kind.to,
  whom: Kind.whom,
  object: Kind.object,
  as: Kind.as,
  paper: Kind.paper,
} as const satisfies Record<Complement, number>;

function verbKinds(norm: string, lemma: string, pos: string): number {
  let kinds = 0;
  const verb = attributionVerbs.get(lemma) ?? attributionVerbs.get(norm);
  if (verb !== undefined) for (const complement of verb.complements) kinds |= COMPLEMENT_BITS[complement];
  if (norm.endsWith('ing') && norm.length > 4) kinds |= Kind.participle;
  else if (norm === lemma && pos !== 'AUX') kinds |= Kind.base | Kind.finite;
  else kinds |= Kind.finite;
  return kinds;
}
