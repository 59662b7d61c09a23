/** Whose words two stretches are, as far as the articles tell. */
import type { QuotedSentence, QuotedSpeaker } from './quoted-sentences.ts';
import type { Region } from './regions.ts';

/** So alike and so long, one of the two speakers must be wrong. */
const SURELY_SAME = 0.95;
const LONG = 10;

/** Two people. A ministry, a country or "officials" may stand for the person another article names. */
export function isOtherSpeaker(sentences: readonly QuotedSentence[], region: Region): boolean {
  const a = sentences[region.a0]!.speaker;
  const b = sentences[region.b0]!.speaker;
  if (!a?.isPerson || !b?.isPerson || isSameName(a.name, b.name)) return false;
  const { similarity, common } = region.alignment;
  return similarity < SURELY_SAME || common < LONG;
}

/** same: both articles name one speaker · open: one names nobody · other: two names, of which one is no person's. */
export type SpeakerMatch = 'same' | 'open' | 'other';

/** The name, where one article at least has it and the other does not disagree. */
export function speakerOf(
  sentences: readonly QuotedSentence[],
  region: Region,
): { readonly name: string | undefined; readonly match: SpeakerMatch } {
  const a = sentences[region.a0]!.speaker;
  const b = sentences[region.b0]!.speaker;
  if (a === undefined || b === undefined) return { name: (a ?? b)?.name, match: 'open' };
  if (!isSameName(a.name, b.name)) return { name: personOf(a, b), match: 'other' };
  // "Florist Ilse Korran" is no name where "Ilse Korran" is one.
  const person = personOf(a, b);
  if (person !== undefined) return { name: person, match: 'same' };
  // The fuller name; of two as long the one first by code unit, so that the order of articles says nothing.
  const [first, second] = a.name < b.name ? [a.name, b.name] : [b.name, a.name];
  return { name: second.length > first.length ? second : first, match: 'same' };
}

/** The one of two speakers who is a person. */
function personOf(a: QuotedSpeaker, b: QuotedSpeaker): string | undefined {
  if (a.isPerson === b.isPerson) return undefined;
  return a.isPerson ? a.name : b.name;
}

/** "Maren Orlen" and "Orlen", "Ms Orlen". */
function isSameName(a: string, b: string): boolean {
  return a === b || lastWord(a) === lastWord(b);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
