/** Applies the compiled lexicons to a passage: longest match per category, then the vetoes. */
import { CATEGORIES, type Doc, type Passage, type Strength, VOICES } from '../types.ts';
import type { CompiledEntry, CompiledLexicons } from './compile.ts';
import { isLiteral } from './literal-sense.ts';

/** An entry that fired: tokens [first, end). */
export interface EntryMatch {
  readonly entry: CompiledEntry;
  readonly first: number;
  readonly end: number;
  readonly negated: boolean;
  readonly strength: Strength;
}

const FURNITURE = VOICES.indexOf('furniture');
const OUTLET = VOICES.indexOf('outlet');
/** Longest reach of an exception before the match, in tokens. */
const EXCEPTION_REACH = 8;

export function lexiconMatches(doc: Doc, passage: Passage, lexicons: CompiledLexicons): readonly EntryMatch[] {
  const { vocab } = doc;
  const { entries, trie } = lexicons;
  const matches: EntryMatch[] = [];
  // Per category: where the last match ended, and the best match that begins here.
  const takenUntil = new Int32Array(CATEGORIES.length);
  const best = new Int32Array(CATEGORIES.length).fill(-1);
  const bestEnd = new Int32Array(CATEGORIES.length);
  let touched: number[] = [];
  const strictPos = passage.name === 'body';
  const candidates: { owner: number; end: number }[] = [];
  const onMatch = (owner: number, end: number): void => {
    candidates.push({ owner, end });
  };
  for (let at = 0; at < passage.length; at += 1) {
    if (passage.voice[at] === FURNITURE) continue;
    trie.match(passage, vocab, at, { strictPos, onMatch });
    if (candidates.length === 0) continue;
    for (const { owner, end } of candidates) {
      const entry = entries[owner]!;
      const c = entry.categoryIndex;
      if (at < takenUntil[c]!) continue;
      const rival = best[c]!;
      const isBetter = rival === -1 || end > bestEnd[c]! || (end === bestEnd[c]! && entry.strength > entries[rival]!.strength);
      if (!isBetter || isVetoed(doc, passage, { entry, owner, first: at, end, lexicons })) continue;
      if (rival === -1) touched.push(c);
      best[c] = owner;
      bestEnd[c] = end;
    }
    candidates.length = 0;
    for (const c of touched) {
      const entry = entries[best[c]!]!;
      const end = bestEnd[c]!;
      const negated = passage.negated[at] === 1;
      const weaker = negated && entry.negation === 'keep' && entry.strength > 1;
      const strength = (weaker ? entry.strength - 1 : entry.strength) as Strength;
      matches.push({ entry, first: at, end, negated, strength });
      takenUntil[c] = end;
      best[c] = -1;
    }
    touched = [];
  }
  return matches;
}

interface Candidate {
  readonly entry: CompiledEntry;
  readonly owner: number;
  readonly first: number;
  readonly end: number;
  readonly lexicons: CompiledLexicons;
}

function isVetoed(doc: Doc, passage: Passage, candidate: Candidate): boolean {
  const { entry, first, end } = candidate;
  if (entry.scope === 'headline' && passage.name !== 'headline') return true;
  if (entry.scope === 'outlet' && passage.voice[first] !== OUTLET) return true;
  if (entry.negation === 'drop' && passage.negated[first]) return true;
  if (entry.negation === 'invert' && !passage.negated[first]) return true;
  if (isName(passage, first, end)) return true;
  if (entry.literal.length > 0 && isLiteral(passage, doc.vocab, { first, end, domains: entry.literal })) return true;
  return entry.hasExceptions && isExcepted(doc, passage, candidate);
}

/** All its words are part of a name: "Cold War", "Proud Boys". */
function isName(passage: Passage, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (passage.word[i] && !passage.inName[i]) return false;
  return true;
}

function isExcepted(doc: Doc, passage: Passage, candidate: Candidate): boolean {
  const { owner, first, end, lexicons } = candidate;
  let vetoed = false;
  for (let at = Math.max(0, first - EXCEPTION_REACH); at < end && !vetoed; at += 1) {
    if (passage.sentence[at] !== passage.sentence[first]) continue;
    lexicons.exceptions.match(passage, doc.vocab, at, {
      strictPos: passage.name === 'body',
      onMatch: (who, until) => {
        if (who === owner && until > first) vetoed = true;
      },
    });
  }
  return vetoed;
}
