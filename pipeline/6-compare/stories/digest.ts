/** The little of an article that grouping into stories needs, so that thousands fit into memory. */
import { type Analysed, type Passage, VOICES, type Vocab } from '../../types.ts';
import { anchorsOf } from './anchors.ts';
import { dayOf } from './date-evidence.ts';
import { kindInName, type TermTable } from './term-table.ts';

export interface StoryDigest {
  readonly id: string;
  /** Hash of the text: tells articles of the same id apart. */
  readonly input: string;
  readonly headline: string;
  readonly event?: string;
  /** Days since 1970-01-01; absent if no date was given. */
  readonly day?: number;
  /** Distinct terms, ascending. */
  readonly terms: Int32Array;
  /** Occurrences of each term, those in the headline and the lead weighing more. */
  readonly occurrences: Float32Array;
  /** Index into TERM_KINDS of each term: what it is in most of its places. */
  readonly kinds: Uint8Array;
  /** Numbers of the concrete details (`anchorsOf`), ascending. */
  readonly anchors: Int32Array;
}

const FURNITURE = VOICES.indexOf('furniture');
/** A word of the headline counts as so many at the start of the body. */
const HEADLINE = 2;
/** Word of the body at which a place counts half: what happened stands in the lead. */
const HALF = 100;

export function storyDigest({ analysis, doc }: Analysed, table: TermTable): StoryDigest {
  const tally: Tally = { index: new Map(), terms: [], occurrences: [], names: [], counts: [], kinds: [] };
  count(doc.headline, doc.vocab, { table, tally, weight: () => HEADLINE });
  count(doc.body, doc.vocab, { table, tally, weight: (word) => 1 / (1 + word / HALF) });
  const day = dayOf(analysis.date);
  const terms = Int32Array.from(tally.terms).sort();
  const at = terms.map((term) => tally.index.get(term)!);
  return {
    id: analysis.id,
    input: analysis.stamp.input,
    headline: analysis.headline,
    ...(analysis.event !== undefined && analysis.event !== '' && { event: analysis.event }),
    ...(day !== undefined && { day }),
    terms,
    occurrences: Float32Array.from(at, (i) => tally.occurrences[i]!),
    kinds: Uint8Array.from(at, (i) =>
      2 * tally.names[i]! >= tally.counts[i]! ? kindInName(tally.kinds[i]!) : tally.kinds[i]!,
    ),
    anchors: anchorsOf(doc, table),
  };
}

interface Tally {
  readonly index: Map<number, number>;
  readonly terms: number[];
  readonly occurrences: number[];
  /** Places inside a name, and all places. */
  readonly names: number[];
  readonly counts: number[];
  /** Kind outside a name. */
  readonly kinds: number[];
}

interface Counting {
  readonly table: TermTable;
  readonly tally: Tally;
  /** Weight of the n-th word of the passage, from 1. */
  readonly weight: (word: number) => number;
}

function count(passage: Passage, vocab: Vocab, { table, tally, weight }: Counting): void {
  const { term, kind } = table.of(vocab);
  let words = 0;
  for (let i = 0; i < passage.length; i += 1) {
    if (passage.word[i] !== 1 || passage.voice[i] === FURNITURE) continue;
    words += 1;
    const row = passage.lexeme[i]!;
    const id = term[row]!;
    if (id < 0) continue;
    let at = tally.index.get(id);
    if (at === undefined) {
      at = tally.terms.push(id) - 1;
      tally.index.set(id, at);
      tally.occurrences.push(0);
      tally.names.push(0);
      tally.counts.push(0);
      tally.kinds.push(kind[row]!);
    }
    tally.occurrences[at]! += weight(words);
    tally.names[at]! += passage.inName[i]!;
    tally.counts[at]! += 1;
  }
}
