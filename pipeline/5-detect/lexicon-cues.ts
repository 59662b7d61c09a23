/** Applies the compiled lexicons to a passage: longest match per category, then the vetoes. */
import { type Doc, type Passage, POS_TAGS, type Strength, VOICES, type Vocab } from '../types.ts';
import { isAscribed } from './ascribed/index.ts';
import { firstTurn } from './ascribed/transcript.ts';
import { type CompiledEntry, type CompiledLexicons, KINDS } from './compile.ts';
import { constructions } from './constructions/index.ts';
import { isDenied } from './denial.ts';
import type { Stretch } from './exceptions.ts';
import { isLiteral } from './literal-sense.ts';
import { isNegated } from './negation.ts';
import { isInTitle } from './title.ts';

/** An entry that fired: tokens [first, end). */
export interface EntryMatch extends Stretch {
  readonly entry: CompiledEntry;
  readonly negated: boolean;
  readonly strength: Strength;
  /** The sentence of the outlet’s gives the words as somebody’s view. */
  readonly ascribed: boolean;
}

interface Candidate {
  /** Number of the entry. */
  readonly owner: number;
  readonly end: number;
}

const FURNITURE = VOICES.indexOf('furniture');
const OUTLET = VOICES.indexOf('outlet');
const MODIFIERS =
  (1 << POS_TAGS.indexOf('ADJ')) | (1 << POS_TAGS.indexOf('ADV')) | (1 << POS_TAGS.indexOf('DET'));

/** Sorted by their first token. Within a category matches do not overlap. */
export function lexiconMatches(
  doc: Doc,
  passage: Passage,
  lexicons: CompiledLexicons,
): readonly EntryMatch[] {
  const { entries, trie } = lexicons;
  const matches: EntryMatch[] = [];
  const takenUntil = new Int32Array(KINDS);
  const candidates: Candidate[] = [];
  const search = {
    passage,
    vocab: doc.vocab,
    strictPos: passage.name === 'body',
    onMatch: (owner: number, end: number): void => {
      candidates.push({ owner, end });
    },
  };
  trie.read(search, 0, passage.length);
  const spokenFrom = firstTurn(passage, doc.vocab);
  for (let at = 0; at < passage.length; at += 1) {
    if (passage.voice[at] === FURNITURE) continue;
    trie.match(at);
    if (candidates.length === 0) continue;
    if (candidates.length > 1) candidates.sort((a, b) => byPreference(entries, a, b));
    for (const { owner, end } of candidates) {
      const entry = entries[owner]!;
      if (at < takenUntil[entry.categoryIndex]!) continue;
      // The construction first: it costs less than the exceptions.
      const place = construed(doc, passage, { entry, first: at, end });
      if (place === undefined || isVetoed(doc, passage, { entry, first: at, end, lexicons })) continue;
      takenUntil[entry.categoryIndex] = end;
      matches.push(matchOf(passage, doc.vocab, { entry, ...place, isSpoken: place.first >= spokenFrom }));
    }
    candidates.length = 0;
  }
  return matches;
}

/** The longest first; of two as long the stronger, then the one that stands first in the lexicons. */
function byPreference(entries: readonly CompiledEntry[], a: Candidate, b: Candidate): number {
  return b.end - a.end || entries[b.owner]!.strength - entries[a.owner]!.strength || a.owner - b.owner;
}

/** An entry that is kept under a negator is one weaker there: "no threat" still speaks of threat. */
function matchOf(
  passage: Passage,
  vocab: Vocab,
  { entry, first, end, isSpoken }: Stretch & { readonly entry: CompiledEntry; readonly isSpoken: boolean },
): EntryMatch {
  const negated = isNegated(passage, vocab, first);
  const weaker = negated && (entry.negation === 'keep' || entry.negation === 'deny') && entry.strength > 1;
  const ascribed =
    passage.voice[first] === OUTLET &&
    (isSpoken || isAscribed(passage, vocab, { first, end, category: entry.categoryIndex }));
  const strength = (weaker ? entry.strength - 1 : entry.strength) as Strength;
  return { entry, first, end, negated, strength, ascribed };
}

/** The tokens to mark; undefined where the entry asks for a construction that is not there. */
function construed(
  doc: Doc,
  passage: Passage,
  { entry, first, end }: Stretch & { readonly entry: CompiledEntry },
): Stretch | undefined {
  const { construction } = entry;
  return construction === undefined
    ? { first, end }
    : constructions[construction](doc, passage, { first, end });
}

interface Claim extends Stretch {
  readonly entry: CompiledEntry;
  readonly lexicons: CompiledLexicons;
}

function isVetoed(doc: Doc, passage: Passage, claim: Claim): boolean {
  const { entry, first, end, lexicons } = claim;
  if (entry.scope === 'headline' && passage.name !== 'headline') return true;
  if (entry.scope === 'outlet' && passage.voice[first] !== OUTLET) return true;
  if (entry.negation === 'drop' && isNegated(passage, doc.vocab, first)) return true;
  if (entry.negation === 'deny' && isDenied(passage, doc.vocab, first)) return true;
  if (entry.negation === 'invert' && !isNegated(passage, doc.vocab, first)) return true;
  if (isCut(passage, doc.vocab, first, end)) return true;
  if (isName(passage, first, end) || isInTitle(passage, doc.vocab, { first, end })) return true;
  if (entry.literal.length > 0 && isLiteral(passage, doc.vocab, { first, end, domains: entry.literal }))
    return true;
  if (entry.exceptions.length === 0) return false;
  const search = { passage, vocab: doc.vocab, strictPos: passage.name === 'body' };
  return entry.exceptions.some((list) => lexicons.exceptions.veto(search, list, { first, end }));
}

/** Several words of which a hyphen joins the last to what follows: "not a single-issue group" is no "not a single". */
function isCut(passage: Passage, vocab: Vocab, first: number, end: number): boolean {
  return (
    end - first > 1 &&
    end + 1 < passage.length &&
    vocab.surface[passage.lexeme[end]!] === '-' &&
    passage.start[end] === passage.end[end - 1] &&
    passage.start[end + 1] === passage.end[end] &&
    ((MODIFIERS >>> vocab.pos[passage.lexeme[end - 1]!]!) & 1) === 1
  );
}

/** All its words are part of a name: "Cold War", "Proud Boys". */
function isName(passage: Passage, first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (passage.word[i] && !passage.inName[i]) return false;
  return true;
}
