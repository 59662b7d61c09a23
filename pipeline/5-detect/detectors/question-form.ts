/** What a question's own words say: whether it suggests its answer, explains, or is open. */
import { auxiliaries, leadingOver, leaningOpenings, leaningWords } from '../../lexicons/question-words.ts';
import { LexemeFlag, type Passage, POS_TAGS, type Vocab } from '../../types.ts';
import type { Stretch } from '../exceptions.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words of a question’s opening. */
const OPENING = 8;
/** Behind a question word, leaning words count among the first of these. */
const MOST_BEFORE_LEANING = 6;
/** A question written with a full stop is only recognised up to this length, in words. */
const LONGEST_WITHOUT_MARK = 12;
const SUBJECT_POS = new Set((['PRON', 'DET', 'PROPN'] as const).map((tag) => POS_TAGS.indexOf(tag)));
const VERB = POS_TAGS.indexOf('VERB');
/** "Do this", "Have a look", "Let it": commands, not questions. */
const BEING = words('is are was');
const COMMANDS = words('do have be may let must am might shall had were');
const EXPLAINING =
  /^(?:so |but |and )?(?:what (?:is|are|was|were|does|do|did|has|have|happens|happened|about|would|will|should|can|could)|how (?:do|does|did|is|are|was|were|to|big|common|bad|has|have|will|would|much|many|important)|who (?:is|are|was|were|did|has)|where (?:do|does|did|is)|when (?:did|does|is|was)|which)\b/;

/**
 * suggests: leans on one answer · closed: yes or no · explains: asks for a fact the text will give ("What is a
 * tariff?") or leads over to it ("So what happened?") · open: any other.
 */
export type QuestionForm = 'suggests' | 'closed' | 'explains' | 'open';

export function questionForm(passage: Passage, vocab: Vocab, { first, end }: Stretch): QuestionForm {
  const norms: string[] = [];
  for (let i = first; i < end; i += 1) {
    const row = passage.lexeme[i]!;
    if (vocab.flags[row]! & LexemeFlag.word) norms.push(vocab.norm[row]!);
  }
  const text = norms.slice(0, OPENING).join(' ');
  if (leadingOver.test(text)) return 'explains';
  if (leaningOpenings.some((opening) => opening.test(text))) return 'suggests';
  const isAux = auxiliaries.has(norms[0]!);
  const leaning = norms.findIndex((word) => leaningWords.has(word));
  if (leaning >= 0 && (isAux || leaning < MOST_BEFORE_LEANING)) return 'suggests';
  if (isAux) return 'closed';
  return EXPLAINING.test(text) ? 'explains' : 'open';
}

/** "Will this lead to chaos." */
export function isQuestionWithoutMark(passage: Passage, vocab: Vocab, { first, end }: Stretch): boolean {
  const opener = passage.lexeme[first];
  const second = passage.lexeme[first + 1];
  if (opener === undefined || second === undefined || end - first < 4) return false;
  if (!auxiliaries.has(vocab.norm[opener]!) || passage.inName[first]) return false;
  if (COMMANDS.has(vocab.norm[opener]!) || !SUBJECT_POS.has(vocab.pos[second]!)) return false;
  if (vocab.surface[passage.lexeme[end - 1]!] !== '.') return false;
  let count = 0;
  let verb: number | undefined;
  for (let i = first; i < end; i += 1) {
    const row = passage.lexeme[i]!;
    if (vocab.flags[row]! & (LexemeFlag.comma | LexemeFlag.clauseBreak)) return false;
    count += passage.word[i]!;
    if (vocab.pos[row] === VERB) verb ??= row;
  }
  if (count > LONGEST_WITHOUT_MARK) return false;
  if (BEING.has(vocab.norm[opener]!)) return true;
  // "Will Orlen left early.": behind an auxiliary the verb has no ending.
  return verb !== undefined && (vocab.norm[opener] === 'has' || vocab.norm[verb] === vocab.lemma[verb]);
}
