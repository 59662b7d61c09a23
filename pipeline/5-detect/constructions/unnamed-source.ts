/** "Critics say": a source without a name, unless the text gives one at once. */
import { LexemeFlag, type Passage, type Vocab } from '../../types.ts';
import type { Stretch } from '../exceptions.ts';
import { type Construe, sentenceOf } from './construction.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Lemmas behind or before a name that make it the source. */
const SAYING = words(
  'say tell add write argue warn note explain call believe fear think insist claim point ask reply describe',
);
/** "including Ilse Korran", "such as", "led by", "among them". */
const NAMING = words('including include as by them like');
/** Tokens between a name and its verb of saying. */
const REACH = 12;

export const unnamedSource: Construe = ({ vocab }, passage, match) => {
  const here = sentenceOf(passage, match.first);
  if (isNamedBehind(passage, vocab, { first: match.end, end: here.end })) return undefined;
  const next = here.end < passage.length ? sentenceOf(passage, here.end) : undefined;
  return next !== undefined && hasNamedSource(passage, vocab, next) ? undefined : match;
};

function isNamedBehind(passage: Passage, vocab: Vocab, { first, end }: Stretch): boolean {
  for (let i = first + 1; i < end; i += 1) {
    if (!passage.inName[i] || passage.inName[i - 1]) continue;
    const before = vocab.norm[passage.lexeme[i - 1]!]!;
    const isListed = NAMING.has(before) && i - 2 >= first;
    if (isListed && vocab.norm[passage.lexeme[i - 2]!] !== 'such' && before === 'as') continue;
    if (isListed && (before !== 'by' || vocab.lemma[passage.lexeme[i - 2]!] === 'lead')) return true;
  }
  return false;
}

/** A name and a verb of saying near it. */
function hasNamedSource(passage: Passage, vocab: Vocab, { first, end }: Stretch): boolean {
  let name = -1;
  let saying = -1;
  for (let i = first; i < end; i += 1) {
    const row = passage.lexeme[i]!;
    if (passage.inName[i]) name = i;
    else if (vocab.flags[row]! & LexemeFlag.word && SAYING.has(vocab.lemma[row]!)) saying = i;
    if (name >= 0 && saying >= 0 && Math.abs(name - saying) <= REACH) return true;
  }
  return false;
}
