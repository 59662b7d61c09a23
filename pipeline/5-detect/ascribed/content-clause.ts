/**
 * Wordings in a clause that says what somebody thinks, fears or asks: "convinced themselves that it is reckless",
 * "the main criticism is that …", "whether it is reckless", "members fear the others will persecute them".
 */
import { LexemeFlag, type Passage, POS_TAGS, type Vocab } from '../../types.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const VERB = POS_TAGS.indexOf('VERB');
const VERBS = (1 << VERB) | (1 << POS_TAGS.indexOf('AUX'));
/** Verbs whose clause is somebody's view, with "that" or without. */
const THINKING = words(
  'believe think fear suspect argue contend insist claim allege complain worry assume imagine convince persuade hope ' +
    'suppose fret lament boast maintain assert say suggest warn predict charge tell caution posit ' +
    'theorise theorize hypothesise hypothesize surmise reckon counter declare express pretend',
);
/** Nouns and adjectives that speak of a view: "the claim that", "afraid that". */
const VIEWS = words(
  'accusation allegation argument assertion assumption belief charge claim complaint concern contention conviction ' +
    'criticism critique fear feeling idea impression insinuation message myth narrative notion objection opinion ' +
    'perception rumour rumor sense sign suggestion suspicion theory thesis thought verdict view vindication worry ' +
    'afraid confident convinced certain sure angry fearful worried',
);
/** What opens such a clause. */
const ASKING = words('whether');
const IF = 'if';
/** "as if it were reckless", "as though" says what is not so. */
const AS = 'as';
const THOUGH = 'though';
const ASKED = words('ask wonder question doubt');
const OPENER = 'that';
/** "talk about how reckless it is", "complained of how". */
const HOW = 'how';
const HOW_LINKS = words('about of on over');
const TALKING = words(
  'talk speak complain rail rant warn boast brag write tell argue joke grumble lecture preach',
);
const BEFORE_HOW = 4;
/** Whoever writes "I" or "we" speaks for the text itself. */
const SELF = words('i we my our');
/** Words from the opener or the verb to the wording. */
const BEHIND_OPENER = 14;
const BEHIND_VERB = 8;
/** From the view to "that": "the main criticism of the plan is that". */
const BEFORE_BE = 7;
const BEFORE_THAT = 2;
const BEFORE_TO = 4;
const CLAUSE_STARTS = words('who which whose because although though whereas but until unless');

export function isInContentClause(passage: Passage, vocab: Vocab, first: number): boolean {
  const from = passage.sentences[passage.sentence[first]! * 2]!;
  let between = 0;
  let isBare = true;
  let sawVerb = false;
  for (let i = first - 1; i >= from && between <= BEHIND_OPENER; i -= 1) {
    const row = passage.lexeme[i]!;
    if (vocab.flags[row]! & LexemeFlag.clauseBreak) return false;
    if (vocab.flags[row]! & LexemeFlag.comma) isBare = false;
    if (!passage.word[i]) continue;
    const lemma = vocab.lemma[row]!;
    if (ASKING.has(lemma)) return true;
    if ((lemma === IF || lemma === THOUGH) && lemmaAt(passage, vocab, i - 1) === AS) return true;
    if (lemma === IF) return ASKED.has(lemmaAt(passage, vocab, i - 1));
    if (lemma === OPENER && i > from && isView(passage, vocab, i, from)) return true;
    if (lemma === HOW && isTalkedOf(passage, vocab, i, from)) return true;
    if (CLAUSE_STARTS.has(lemma)) return false;
    if (isBare && sawVerb && between <= BEHIND_VERB && opensBareClause(passage, vocab, i, from)) return true;
    // Names that are taken for verbs are none.
    if (!passage.inName[i] && ((VERBS >>> vocab.pos[row]!) & 1) === 1) sawVerb = true;
    between += 1;
  }
  return false;
}

/** "members fear the others will": a verb of thinking, not the text's own, with no preposition behind. */
function opensBareClause(passage: Passage, vocab: Vocab, verb: number, from: number): boolean {
  const row = passage.lexeme[verb]!;
  if (vocab.pos[row] !== VERB || !THINKING.has(vocab.lemma[row]!)) return false;
  return !isPrepositional(vocab, passage, verb + 1) && !isSelf(passage, vocab, verb, from);
}

/** Whether "that" at a token follows a word that speaks of a view. */
function isView(passage: Passage, vocab: Vocab, that: number, from: number): boolean {
  let reach = BEFORE_THAT;
  // "expressed to the board that"
  for (let i = that - 2; i > from && i >= that - BEFORE_TO; i -= 1)
    if (lemmaAt(passage, vocab, i) === 'to' && THINKING.has(lemmaAt(passage, vocab, i - 1)))
      return !isSelf(passage, vocab, i - 1, from);
  for (let i = that - 1, seen = 0; i >= from && seen < reach; i -= 1) {
    const row = passage.lexeme[i]!;
    if (!passage.word[i]) continue;
    const lemma = vocab.lemma[row]!;
    if (VIEWS.has(lemma) || VIEWS.has(vocab.norm[row]!) || THINKING.has(lemma))
      return !isSelf(passage, vocab, i, from);
    if (seen === 0 && lemma === 'be') reach = BEFORE_BE;
    seen += 1;
  }
  return false;
}

/** Whether "how" at a token follows "talk about" or "complain of". */
function isTalkedOf(passage: Passage, vocab: Vocab, how: number, from: number): boolean {
  if (!HOW_LINKS.has(lemmaAt(passage, vocab, how - 1))) return false;
  for (let i = how - 2; i >= from && i >= how - 1 - BEFORE_HOW; i -= 1)
    if (TALKING.has(lemmaAt(passage, vocab, i))) return !isSelf(passage, vocab, i, from);
  return false;
}

/** "I believe", "our fear", "we are sure". */
function isSelf(passage: Passage, vocab: Vocab, token: number, from: number): boolean {
  for (let i = Math.max(from, token - 3); i < token; i += 1)
    if (SELF.has(vocab.norm[passage.lexeme[i]!]!)) return true;
  return false;
}

const PREPOSITIONS = words('in of about for on with to by at against from into as');

function isPrepositional(vocab: Vocab, passage: Passage, token: number): boolean {
  return PREPOSITIONS.has(vocab.norm[passage.lexeme[token]!]!);
}

function lemmaAt(passage: Passage, vocab: Vocab, token: number): string {
  return token < 0 ? '' : vocab.lemma[passage.lexeme[token]!]!;
}
