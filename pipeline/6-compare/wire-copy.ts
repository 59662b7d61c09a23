/** Agency copy and sentences that two outlets share: what is set aside when outlets are compared without them. */
import type { Analysed, Copy, WireArticle } from '../types.ts';
import type { SetAside } from './set-aside.ts';
import { ownTokensSetAside } from './set-aside.ts';
import type { Agency } from './wire.ts';
import { isAgency } from './wire.ts';

/** A sentence that two outlets print so nearly alike is one sentence printed twice. */
const SHARED = { similarity: 0.75, characters: 40 };

/**
 * Starts of the body sentences that an article of a story shares with another outlet, by article id. The copy of an
 * outlet that is itself an agency stays its own.
 */
export function sharedSentences(
  copies: readonly Copy[],
  outletOf: (id: string) => string | undefined,
): ReadonlyMap<string, ReadonlySet<number>> {
  const shared = new Map<string, Set<number>>();
  for (const { kind, similarity, quoted, a, b } of copies) {
    const isSame = outletOf(a.id) !== undefined && outletOf(a.id) === outletOf(b.id);
    const isShort = Math.min(a.text.length, b.text.length) < SHARED.characters;
    if (kind !== 'near-copy' || quoted || isSame || isShort || similarity < SHARED.similarity) continue;
    for (const { id, passage, start } of [a, b]) {
      if (passage !== 'body' || isAgency(outletOf(id))) continue;
      const starts = shared.get(id) ?? new Set<number>();
      shared.set(id, starts.add(start));
    }
  }
  return shared;
}

/** What is set aside of an article; undefined if nothing is. */
export function setAsideOf(
  agency: Agency | undefined,
  sentences: ReadonlySet<number> | undefined,
): SetAside | undefined {
  const whole = agency?.whole === true;
  return whole || sentences !== undefined ? { whole, sentences: sentences ?? new Set() } : undefined;
}

export function wireArticle(pair: Analysed, agency: Agency | undefined, setAside: SetAside): WireArticle {
  return {
    id: pair.analysis.id,
    ...(agency !== undefined && { agency: agency.name }),
    whole: setAside.whole,
    sentences: setAside.whole ? pair.doc.body.sentences.length / 2 : setAside.sentences.size,
    tokens: ownTokensSetAside(pair, setAside),
  };
}
