/**
 * Who is meant by a role without a name: "the spokesman", "the foreign minister", "the Norian leader". Only if
 * the article itself says so, and of one person alone.
 */
import { BODY_NOUNS } from '../../lexicons/attribution.ts';
import { sameCountry } from '../../lexicons/gazetteers/country.ts';
import type { Speaker } from '../../types.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { DET, lemmaAt, normAt, posAt, type TextView, textOf } from '../text-view.ts';
import { countryIn, isCountry } from './country-words.ts';
import type { Heard } from './heard.ts';
import { mayBeMeant } from './prominence.ts';
import { bears, DEPUTY, FORMER, LEADERS } from './role-heads.ts';

/** The phrase begins with "the" or "this". */
export function isDefinite(view: TextView, first: number): boolean {
  const norm = normAt(view, first);
  return norm === 'the' || (norm === 'this' && posAt(view, first) === DET);
}

/** Sentences a body may look back. */
const LATE = 6;

/**
 * "the spokesman" after "a spokesman for the council": the source of that role, if it is the only one. "The agency" or
 * "the group" only if it was heard of late: there are many of them. null if several have it, and not all by name.
 */
export function sameRole(
  view: TextView,
  { first, end, head }: Phrase,
  { roles, roleSentences }: Pick<Heard, 'roles' | 'roleSentences'>,
  sentence: number,
): Speaker | null | undefined {
  const noun = normAt(view, head);
  // "the justices" need not be "two former justices".
  if (noun !== lemmaAt(view, head)) return undefined;
  const words = textOf(view, first, end);
  const isDeputy = DEPUTY.test(words);
  const from = BODY_NOUNS.has(noun) ? sentence - LATE : 0;
  const country = countryIn(view, first, head);
  const owner = ownerIn(words);
  let found: Speaker | undefined;
  for (let r = 0; r < roles.length; r += 1) {
    const speaker = roles[r]!;
    if (roleSentences[r]! < from || !bears(speaker.role!.toLowerCase(), noun)) continue;
    if (country !== undefined && isOfAnother(speaker.role!, country)) continue;
    if (DEPUTY.test(speaker.role!) && !isDeputy) continue;
    if (owner !== undefined && (ownerIn(speaker.role!) ?? owner) !== owner) continue;
    if (LEADERS.test(noun) && FORMER.test(words) && !FORMER.test(speaker.role!)) continue;
    if (
      country === undefined &&
      speaker.named &&
      LEADERS.test(noun) &&
      !mayBeMeant(view, speaker.name, first)
    )
      continue;
    if (found !== undefined && found.name !== speaker.name)
      return found.named && speaker.named ? undefined : null;
    found = speaker;
  }
  return found;
}

/** The "counsel" of "the special counsel’s office", which is not "the mayor’s office". */
function ownerIn(words: string): string | undefined {
  return /(\S+)['’]s /.exec(words)?.[1]?.toLowerCase();
}

/** "the Norian senator" is not "a Vellish senator", nor anyone whose title says no more than "Sen.". */
function isOfAnother(role: string, country: string): boolean {
  if (role.endsWith('.')) return true;
  const named = role.split(' ').filter(isCountry);
  return named.length > 0 && !named.some((word) => sameCountry(word, country));
}
