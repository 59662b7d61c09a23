/** What a word's writing tells: its normal form and its flags. */
import { isFrequentWord } from '../lexicons/frequent-words.ts';
import { LexemeFlag } from '../types.ts';

const NEGATORS = new Set(
  'not no never neither nor none nobody nothing nowhere without hardly barely scarcely'.split(' '),
);

const CLAUSE_WORDS = new Set('but while although though whereas which who whose because yet so'.split(' '));

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MARKS = '"“”„‟«»″‘’‚‛\'`´‹›';

/** Lower case, straight apostrophe, without a possessive 's. */
export function normOf(surface: string): string {
  const straight = surface.replaceAll('’', "'").toLowerCase();
  return straight.length > 2 && straight.endsWith("'s") ? straight.slice(0, -2) : straight;
}

/** Bits of LexemeFlag. */
export function flagsOf(surface: string, norm: string): number {
  const first = surface.charAt(0);
  let flags = 0;
  if (HAS_LETTER_OR_DIGIT.test(surface)) flags |= LexemeFlag.word;
  if (first !== first.toLowerCase()) flags |= LexemeFlag.capital;
  if (isFrequentWord(norm)) flags |= LexemeFlag.frequent;
  if (NEGATORS.has(norm)) flags |= LexemeFlag.negator;
  if (surface.length > 1 && surface === surface.toUpperCase() && surface !== surface.toLowerCase()) {
    flags |= LexemeFlag.allCaps;
  }
  if (CLAUSE_WORDS.has(norm)) flags |= LexemeFlag.clauseWord;
  if (/^[;:—–]/.test(surface)) flags |= LexemeFlag.clauseBreak;
  if (/^[.!?…]+$/.test(surface)) flags |= LexemeFlag.ender;
  if (/\p{L}\.$/u.test(surface)) flags |= LexemeFlag.abbreviation;
  if (norm === 'and') flags |= LexemeFlag.and;
  if (surface === ',') flags |= LexemeFlag.comma;
  if (surface.trim() === '') flags |= LexemeFlag.newline;
  if (MARKS.includes(first) && !(flags & LexemeFlag.word)) flags |= LexemeFlag.mark;
  if (/^[.;:!?—–…()[\]]/.test(surface) || flags & LexemeFlag.mark) flags |= LexemeFlag.barrier;
  return flags;
}
