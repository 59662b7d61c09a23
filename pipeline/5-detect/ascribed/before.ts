/** Words before a wording that give it as somebody's view: "called it reckless", "accused of plotting", "the alleged lies". */
import { LexemeFlag, type Passage, POS_TAGS, type Vocab } from '../../types.ts';
import { isInList, LONGEST_LIST } from './list.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const VERBS = (1 << POS_TAGS.indexOf('VERB')) | (1 << POS_TAGS.indexOf('AUX'));

/** Directly before the words, one word may stand between. */
const DOUBTED = words(
  'alleged allegedly supposed supposedly so-called perceived purported purportedly reputed presumed professed ostensible ostensibly feign feigned faux',
);
/** "called it reckless", "considered too reckless": up to four words between. */
const CALLING = words(
  'call deem brand branded label labelled labeled dub dubbed term tag tagged consider declare pronounce',
);
/** "felt betrayed", "thought it absurd": one word may stand between. */
const FEELING = words('feel think');
/** "called for a reckless", "thought about", "felt like". */
const PARTICLES = words('for on upon off out up in back to about of like by with');
/** "described her plan as reckless": up to six words before the "as". */
const SEEING_AS = words(
  'denounce decry condemn criticise criticize describe portray view see perceive regard paint dismiss slam blast ' +
    'attack deride depict cast characterise characterize assail hail praise interpret mock ridicule reject bill tag ' +
    'label brand tout pitch cite treat refer lambast lambaste castigate pan tar smear slander vilify demonise demonize ' +
    'exalt revere trumpet hype promote present recast caricature stereotype stigmatise stigmatize glorify pose style sell lampoon malign',
);
/** "warned the board against politicising it", "was criticised for the reckless plan": up to six words before the link. */
const OBJECTING = words(
  'warn criticise criticize condemn fault chide rebuke attack blast slam denounce mock fine sue arrest',
);
const OBJECTING_LINKS = words('against for over');
/** "accused the mayor of botching", "allegations of fraud". */
const SUSPECTING_OF = words(
  'accuse suspect convict acquit accusation allegation suspicion charge complaint perception impression appearance semblance talk claim ' +
    'speak warn warning complain describe recount',
);
/** "criticised it as an attempt by the board to botch the sale": what stands behind such a noun is still the charge. */
const PLOYS = words('attempt effort bid ploy plot scheme excuse tactic trick move way example case part');
/** "pretend to be horrified". */
const PRETENDING = words('pretend feign fake');
/** Without a holder these ascribe nothing to anybody: "is regarded as the finest". */
const HOLDERLESS = words('consider regard see view hail praise perceive deem');
/** Tokens between the wording and a "by" that names who thinks so. */
const BEFORE_BY = 6;
const REACH = 16;
/** Most words between "as", "of" or "against" and the words in question, and between the verb and these. */
const BEHIND_LINK = 4;
const BEHIND_PLOY = 9;
const BEFORE_LINK = 6;
const BEHIND_CALLING = 4;
/** "considers the old rules of the harbour oppressive": as many where the wording ends its clause. */
const BEHIND_CALLING_AT_END = 9;
/** As many as this before the words themselves. */
const BEHIND_DOUBT = 1;
const BEHIND_FEELING = 1;
const BEHIND_PRETENDING = 3;

/** Clauses that begin with one of these stand for themselves: "denounced the man who told the lies". */
const CLAUSE_STARTS = words(
  'who which whose where when while because although though whereas but until unless',
);

/** Whether words before a wording, in its sentence, ascribe it to somebody. */
export function isAscribedBefore(passage: Passage, vocab: Vocab, first: number, end: number): boolean {
  const inList = isInList(passage, vocab, first, end);
  const behindLink = inList ? LONGEST_LIST : BEHIND_LINK;
  const behindCalling = inList
    ? LONGEST_LIST
    : endsClause(passage, vocab, end)
      ? BEHIND_CALLING_AT_END
      : BEHIND_CALLING;
  const reach = inList ? REACH + LONGEST_LIST : REACH;
  const from = passage.sentences[passage.sentence[first]! * 2]!;
  let between = 0;
  /** Words between the link and what was looked at last; −1 while no link was seen. */
  let beforeAs = -1;
  let beforeOf = -1;
  let beforeAgainst = -1;
  for (let i = first - 1; i >= from && between < reach; i -= 1) {
    const row = passage.lexeme[i]!;
    if (vocab.flags[row]! & (LexemeFlag.comma | LexemeFlag.clauseBreak)) {
      if (inList && beforeAs < 0 && beforeOf < 0) continue;
      // "castigated him for his tone, and much else, as …": on with what stands before the insertion.
      if (beforeAs !== 0) return false;
      i = sameMark(passage, vocab, i, from);
      continue;
    }
    if (!passage.word[i]) continue;
    const lemma = vocab.lemma[row]!;
    if (CLAUSE_STARTS.has(lemma)) return false;
    if (between <= BEHIND_DOUBT && DOUBTED.has(lemma)) return true;
    if (between <= BEHIND_FEELING && FEELING.has(lemma) && !isParticle(passage, vocab, i + 1)) return true;
    if (between <= BEHIND_PRETENDING && PRETENDING.has(lemma) && ((VERBS >>> vocab.pos[row]!) & 1) === 1)
      return true;
    if (between <= behindCalling && CALLING.has(lemma) && !isParticle(passage, vocab, i + 1))
      return !isHolderless(passage, vocab, i, end);
    if (beforeAs >= 0 && beforeAs <= BEFORE_LINK && SEEING_AS.has(lemma))
      return !isHolderless(passage, vocab, i, end);
    if (beforeOf >= 0 && beforeOf <= BEFORE_LINK && SUSPECTING_OF.has(lemma)) return true;
    if (beforeAgainst >= 0 && beforeAgainst <= BEFORE_LINK && OBJECTING.has(lemma)) return true;
    if (beforeAs >= 0) beforeAs += 1;
    else if (lemma === 'as' && between <= (isPloy(passage, vocab, i) ? BEHIND_PLOY : behindLink))
      beforeAs = 0;
    if (beforeOf >= 0) beforeOf += 1;
    else if (lemma === 'of' && between <= behindLink) beforeOf = 0;
    if (beforeAgainst >= 0) beforeAgainst += 1;
    else if (OBJECTING_LINKS.has(lemma) && between <= BEHIND_LINK) beforeAgainst = 0;
    between += 1;
  }
  return false;
}

/** "is (widely) considered": somebody's view, but nobody's in the sentence; not "is considered … by". */
function isHolderless(passage: Passage, vocab: Vocab, verb: number, end: number): boolean {
  if (!HOLDERLESS.has(vocab.lemma[passage.lexeme[verb]!]!)) return false;
  const until = Math.min(passage.sentences[passage.sentence[verb]! * 2 + 1]!, end + BEFORE_BY);
  for (let i = end; i < until; i += 1) if (vocab.norm[passage.lexeme[i]!] === 'by') return false;
  return isBe(passage, vocab, verb - 1) || isBe(passage, vocab, verb - 2);
}

/** The mark of the same kind before: where an insertion that ends at `mark` begins; before the sentence if nowhere. */
function sameMark(passage: Passage, vocab: Vocab, mark: number, from: number): number {
  const surface = vocab.surface[passage.lexeme[mark]!]!;
  for (let i = mark - 1; i > from; i -= 1) if (vocab.surface[passage.lexeme[i]!] === surface) return i;
  return from - 1;
}

/** "as an attempt", "as yet another attempt". */
function isPloy(passage: Passage, vocab: Vocab, as: number): boolean {
  for (let i = as + 1; i <= as + 4 && i < passage.length; i += 1)
    if (PLOYS.has(vocab.lemma[passage.lexeme[i]!]!)) return true;
  return false;
}

function isBe(passage: Passage, vocab: Vocab, token: number): boolean {
  return token >= 0 && vocab.lemma[passage.lexeme[token]!] === 'be';
}

function isParticle(passage: Passage, vocab: Vocab, token: number): boolean {
  return PARTICLES.has(vocab.norm[passage.lexeme[token]!]!);
}

/** The next token is no word: a comma, a full stop, the end of the text. */
function endsClause(passage: Passage, vocab: Vocab, end: number): boolean {
  return end >= passage.length || (vocab.flags[passage.lexeme[end]!]! & LexemeFlag.word) === 0;
}
