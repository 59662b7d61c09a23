/** Words behind a wording that give it as somebody's: "…, as some have called him", "…, the expert told a station." */
import { LexemeFlag, type Passage, type Vocab } from '../../types.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** "as some have called him", "as critics put it". */
const CALLING = words('call put describe dub label term brand see say');
const SAYING = words('say tell add argue write note warn claim insist explain');
/** Words between "as" and the verb, and between the wording and "as". */
const BEHIND_AS = 3;
const BEFORE_AS = 2;
/** "is his word for it", "are among your descriptions of it". */
const OWNERS = words('your his her their');
const DESCRIPTIONS = words(
  'description word phrase term name view charge claim verdict judgment judgement summary',
);
const BEHIND_BE = 4;
/** "…, a lawyer of the board told Radio Ossel": most words behind the last comma, and behind the verb. */
const TAIL = 10;
const BEHIND_VERB = 4;

export function isAscribedBehind(passage: Passage, vocab: Vocab, end: number): boolean {
  const until = passage.sentences[passage.sentence[end - 1]! * 2 + 1]!;
  return (
    isCalledSo(passage, vocab, end, until) ||
    isTold(passage, vocab, end, until) ||
    isDescription(passage, vocab, end, until)
  );
}

function isDescription(passage: Passage, vocab: Vocab, end: number, until: number): boolean {
  for (let i = end; i < until; i += 1) {
    if (vocab.flags[passage.lexeme[i]!]! & (LexemeFlag.comma | LexemeFlag.clauseBreak)) return false;
    if (vocab.lemma[passage.lexeme[i]!] !== 'be') continue;
    let owned = false;
    for (let k = i + 1; k <= i + 1 + BEHIND_BE && k < until; k += 1) {
      const row = passage.lexeme[k]!;
      if (OWNERS.has(vocab.norm[row]!)) owned = true;
      else if (owned && DESCRIPTIONS.has(vocab.lemma[row]!)) return true;
    }
  }
  return false;
}

function isCalledSo(passage: Passage, vocab: Vocab, end: number, until: number): boolean {
  for (let i = end, seen = 0; i < until && seen <= BEFORE_AS; i += 1) {
    if (!passage.word[i]) continue;
    if (vocab.norm[passage.lexeme[i]!] !== 'as') {
      seen += 1;
      continue;
    }
    for (let k = i + 1; k <= i + 1 + BEHIND_AS && k < until; k += 1)
      if (CALLING.has(vocab.lemma[passage.lexeme[k]!]!)) return k > i + 1;
    return false;
  }
  return false;
}

/** The last part of the sentence, behind a comma, is short and says who said the rest. */
function isTold(passage: Passage, vocab: Vocab, end: number, until: number): boolean {
  let verb = -1;
  let seen = 0;
  for (let i = until - 1; i >= end; i -= 1) {
    const row = passage.lexeme[i]!;
    if (vocab.flags[row]! & LexemeFlag.comma) return verb > i + 1 && !isAnd(passage, vocab, i + 1);
    if (vocab.flags[row]! & LexemeFlag.clauseBreak) return false;
    if (!passage.word[i]) continue;
    seen += 1;
    if (seen > TAIL) return false;
    if (vocab.flags[row]! & LexemeFlag.clauseWord) return false;
    if (verb < 0 && seen <= BEHIND_VERB + 1 && SAYING.has(vocab.lemma[row]!)) verb = i;
  }
  return false;
}

/** ", and the board said nothing" tells what came next. */
function isAnd(passage: Passage, vocab: Vocab, token: number): boolean {
  return (vocab.flags[passage.lexeme[token]!]! & LexemeFlag.and) !== 0;
}
