/** Makes speakers: of a mention, of a role, of somebody known under another word. */
import type { Mention, Speaker } from '../../types.ts';

/** `mention` is the wording at the place. */
export function namedSpeaker(name: string, mention: string, role: string | undefined): Speaker {
  return role === undefined ? { name, mention, named: true } : { name, mention, role, named: true };
}

/** Who a mention of the article is. */
export function speakerOfMention({ actor, text, role }: Mention): Speaker {
  return namedSpeaker(actor, text, role);
}

/** The same speaker, called something else at this place. */
export function calledHere(speaker: Speaker, mention: string): Speaker {
  const { name, role, named } = speaker;
  return role === undefined ? { name, mention, named } : { name, mention, role, named };
}

const ANONYMOUS =
  /\b(?:senior|top|unnamed|anonymous|unidentified|familiar|source|sources|insider|insiders|official|officials|aide|aides|person|people)\b/i;

/** Whether a source without a name is one whose name is kept back: "a senior official", "people familiar with …". */
export function isAnonymous(speaker: Speaker): boolean {
  return !speaker.named && ANONYMOUS.test(speaker.role ?? speaker.name);
}
