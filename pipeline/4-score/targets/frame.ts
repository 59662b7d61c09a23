/** What a name does in its sentence, as far as it decides which words count for it. */
import { EFFECTS } from '../../lexicons/valence-effects.ts';
import { type Passage, type ToneLink, VOICES } from '../../types.ts';
import { effectAt, Syntax, syntaxAt } from '../lexeme-facts.ts';
import { governorOf, subjectOf } from './verb-of.ts';

const QUOTE = VOICES.indexOf('quote');
/** "in Korran": the name tells where, not who; this much of a word's weight is left. */
const AS_A_PLACE = 0.3;
/** Value of standing after "against". */
const AGAINST = -2;
/** "did not win" counts against who did not; "did not criticise" says nothing of the one spared. */
const NOT_DONE = -0.5;
/** Tokens between a possessive and its noun: "Korran’s sharp criticism". */
const NOUN_REACH = 3;
const NONE = -1;

/** A name in the text: tokens [first, end). */
export interface Place {
  readonly first: number;
  readonly end: number;
}

export interface NearWord {
  readonly token: number;
  /** Token it ends before. */
  readonly end: number;
  readonly link: ToneLink;
  /** What it adds: value times weight. */
  readonly value: number;
  /** 1 if "not" or the like has turned it round. */
  readonly turned: number;
}

export interface Frame extends Place {
  /** From this token on the words are about somebody else; the length of the passage if none is. */
  readonly aboutOthers: number;
  /** The name speaks here: words in quotation marks are its own, not about it. */
  readonly isSpeaker: boolean;
  /** Weight of the words around, 0…1. */
  readonly factor: number;
  /** Verbs that have been read, with or without effect: the one the name is subject of, and what governs it; −1 for none. */
  readonly ownVerb: number;
  readonly governor: number;
}

/** What the verb and the preposition of the name say of it is added to `effects`, each token once; `cells` are those of `LexemeFacts`. */
export function frameOf(
  passage: Passage,
  cells: Int32Array,
  { first, end }: Place,
  effects: NearWord[],
): Frame {
  const { lexeme, negated } = passage;
  const words = { passage, cells };
  let aboutOthers = attitudeAfter(passage, cells, end);
  let isSpeaker = false;
  let ownVerb = NONE;
  let governor = NONE;

  const subject = subjectOf(words, end);
  const done = subject === undefined ? 0 : effectAt(cells, lexeme[subject.verb]!);
  if (subject !== undefined && done !== 0) {
    ownVerb = subject.verb;
    const { actor, affected, about, id } = EFFECTS[done]!;
    const isPassive = subject.isPassive || (subject.isReduced && affected !== 0);
    const undone = isPassive ? 0 : NOT_DONE;
    const value = (isPassive ? affected : actor) * (negated[ownVerb] ? undone : 1);
    add(effects, {
      token: ownVerb,
      link: isPassive ? 'affected' : 'actor',
      value,
      turned: negated[ownVerb]!,
    });
    if (about && !isPassive) aboutOthers = Math.min(aboutOthers, ownVerb);
    isSpeaker = id === 'say' && !isPassive;
  }

  const { head, preposition } = governorOf(words, first);
  const governing = head < 0 ? 0 : effectAt(cells, lexeme[head]!);
  const before = preposition < 0 ? 0 : syntaxAt(cells, lexeme[preposition]!);
  if (governing !== 0 && head !== ownVerb) {
    const { actor, affected, about, id } = EFFECTS[governing]!;
    if (preposition < 0 && id === 'say' && closesQuotation(passage, cells, head)) {
      isSpeaker = true;
      aboutOthers = Math.min(aboutOthers, end);
    } else if (preposition < 0) {
      governor = head;
      add(effects, { token: head, link: 'affected', value: negated[head] ? 0 : affected });
    } else if (before & Syntax.by) {
      governor = head;
      add(effects, { token: head, link: 'actor', value: negated[head] ? 0 : actor });
      if (about) aboutOthers = Math.min(aboutOthers, end);
    }
  }
  if (before & Syntax.against) {
    governor = governor === NONE ? preposition : governor;
    add(effects, { token: preposition, link: 'against', value: AGAINST });
  }
  return {
    first,
    end,
    aboutOthers,
    isSpeaker,
    factor: before & Syntax.place ? AS_A_PLACE : 1,
    ownVerb,
    governor,
  };
}

type Effecting = Pick<NearWord, 'token' | 'link' | 'value'> & { readonly turned?: number };

function add(effects: NearWord[], { token, link, value, turned = 0 }: Effecting): void {
  if (value === 0) return;
  for (const known of effects) if (known.token === token) return;
  effects.push({ token, end: token + 1, link, value, turned });
}

/** “…,” said Korran: a verb of saying right behind a comma or quotation mark. */
function closesQuotation(passage: Passage, cells: Int32Array, verb: number): boolean {
  if (verb === 0) return false;
  const bits = syntaxAt(cells, passage.lexeme[verb - 1]!);
  return (bits & Syntax.comma) !== 0 || passage.voice[verb - 1] === QUOTE || passage.word[verb - 1] === 0;
}

/** First token of what a name's attitude is about: behind "criticism" in "Korran’s criticism of the plan". */
function attitudeAfter({ lexeme, sentence, length }: Passage, cells: Int32Array, end: number): number {
  const isPossessive =
    syntaxAt(cells, lexeme[end - 1]!) & Syntax.possessive ||
    (end < length && syntaxAt(cells, lexeme[end]!) & Syntax.possessive);
  if (!isPossessive) return length;
  const last = Math.min(length, end + 1 + NOUN_REACH);
  for (let i = end; i < last && sentence[i] === sentence[end - 1]; i += 1) {
    if (syntaxAt(cells, lexeme[i]!) & Syntax.attitude) return i;
  }
  return length;
}
