import { givenNameWords, titleWords } from '../../lexicons/gazetteers/index.ts';
import { areFormsOf } from '../../lexicons/gazetteers/nicknames.ts';
import type { Speaker } from '../../types.ts';
import { namedSpeaker, speakerOfMention } from '../speakers/speaker.ts';
import type { TextView } from '../text-view.ts';
import type { Label } from './label-at.ts';

export const QUESTION = /^(?:Q|QUESTION|Question)$/;
export const ANSWER = /^(?:A|ANSWER|Answer)$/;

/** Who a label names: somebody of the article, by surname or initials, or a name of its own; undefined for a heading. */
export function turnSpeaker(view: TextView, label: Label): Speaker | undefined {
  const { name, mention } = label;
  const last = lastWord(name).toLowerCase();
  if (isSection(name)) return undefined;
  const mentionKind = view.mentions[mention]?.kind;
  if (mentionKind === 'person' && !isCapital(name)) return speakerOfMention(view.mentions[mention]!);
  const initials = /^[A-Z]{2,3}$/.test(name) ? name : undefined;
  const actors = new Set<string>();
  for (const { actor, kind } of view.mentions) {
    if (kind !== 'person' || isCapital(actor)) continue;
    const isOf = lastWord(actor).toLowerCase() === last ? mayBe(actor, name) : initialsOf(actor) === initials;
    if (isOf) actors.add(actor);
  }
  if (actors.size === 1) return namedSpeaker([...actors][0]!, name, undefined);
  if (initials !== undefined && actors.size === 0) return undefined;
  return isCapital(name) && (mentionKind === 'person' || hasGivenName(name)) ? labelled(label) : undefined;
}

/** Not "Odo Korran" for "MAYOR ADA KORRAN": another first name is another person. */
function mayBe(actor: string, label: string): boolean {
  const first = actor.slice(0, actor.indexOf(' '));
  if (!givenNameWords.has(first)) return true;
  const given = inSmallLetters(label)
    .split(' ')
    .slice(0, -1)
    .filter((word) => givenNameWords.has(word));
  return given.length === 0 || given.some((word) => areFormsOf(word, first));
}

/** "THE FACTS", "Timeline" */
export function isSection(name: string): boolean {
  return SECTIONS.has(lastWord(name).toLowerCase());
}

/** "REP. ADA KORRAN", not "THE FACTS". */
function hasGivenName(name: string): boolean {
  const words = inSmallLetters(name).split(' ');
  return words.length > 1 && words.slice(0, -1).some((word) => givenNameWords.has(word));
}

/** One word in capitals that may be a surname, though the text has it nowhere else; no name of a section. */
export function mayBeSurname(name: string): boolean {
  return isCapital(name) && /^[\p{L}’'-]{3,}$/u.test(name) && !SECTIONS.has(name.toLowerCase());
}

const SECTIONS = new Set(
  (
    'fact facts claim claims verdict analysis context rating reality check truth background update note notes correction read ' +
    'watch listen more related photo photos video audio map timeline target attacker place time date result winner loser ' +
    'pros cons problem solution answer question summary advertisement'
  ).split(' '),
);

/** Somebody of whom the text has nothing but the label. */
export function labelled({ name }: Label): Speaker {
  return namedSpeaker(withoutTitle(inSmallLetters(name)), name, undefined);
}

/** "Ada Korran" of "Sen. Ada Korran"; of "Sen. Korran" the title tells more. */
function withoutTitle(name: string): string {
  const words = name.split(' ');
  let first = 0;
  while (first < words.length - 2 && titleWords.has(words[first]!.replace(/\.$/, ''))) first += 1;
  return words.slice(first).join(' ');
}

function isCapital(name: string): boolean {
  return name === name.toUpperCase();
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function initialsOf(name: string): string {
  return name.replace(/(\p{L})\p{L}*[^\p{L}]*/gu, '$1').toUpperCase();
}

/** "ADA O’KORRAN" → "Ada O’Korran" */
function inSmallLetters(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
