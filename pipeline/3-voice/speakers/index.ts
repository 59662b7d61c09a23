/**
 * Says who the phrase of an attribution is. Names are actors of the article's alias table; a role keeps its
 * words; pronouns and "the spokesman" are resolved with a margin or left open: unknown is an answer.
 */
import type { Speaker } from '../../types.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { verbOf } from '../attributions/cue-word.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { has, isPlain, lemmaAt, normAt, type TextView, textOf } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { bearerOf } from './bearer.ts';
import { hasAsked, isAsking } from './has-asked.ts';
import { genusOf, Heard } from './heard.ts';
import { jointOf } from './joint.ts';
import { isDefinite, sameRole } from './known-roles.ts';
import { loneSurname } from './lone-surname.ts';
import { namesake } from './namesake.ts';
import { pronoun } from './pronoun.ts';
import { genderOfPronoun } from './pronoun-chain.ts';
import { roleBeside, withoutArticle } from './role-beside.ts';
import { isSupposed } from './sentence-subject.ts';
import { calledHere, namedSpeaker } from './speaker.ts';

/** Verbs of nobody but those who speak or write. */
const SPEAKING = new Set(
  'say|tell|ask|reply|write|tweet|insist|argue|claim|deny|contend|recall|joke|quip|exclaim|shout|think|believe|hope|worry|complain|according to'.split(
    '|',
  ),
);

/** Speakers of the attributions of one passage, in the same order; null where it cannot be said. */
export function speakersOf(
  view: TextView,
  attributions: readonly Attribution[],
): readonly (Speaker | null)[] {
  const heard = new Heard(view);
  return attributions.map((attribution, a) => {
    const { phrase, sentence } = attribution;
    if (phrase === undefined) return null;
    const speaker = speakerOf(view, attribution, phrase, heard);
    if (speaker !== null && !isSupposed(view, phrase) && !isAsking(view, attribution)) {
      const gender = phrase.kind === 'pronoun' ? genderOfPronoun(normAt(view, phrase.head)) : undefined;
      const genus = genusOf(view, phrase, speaker);
      const mayBeTold =
        !has(view, attribution.cue, Kind.clause | Kind.whom) ||
        phrase.kind === 'role' ||
        attribution.rule.startsWith('passive');
      const isTold = mayBeTold && isWithinOther(attributions, a);
      const isTheirs = genus !== 'person' && isWithinHis(view, attributions, a);
      if (isTold || isTheirs || (heard.isPerson && genus !== 'person' && isReportOfReport(attributions, a)))
        heard.addRole(speaker, sentence);
      else {
        heard.add({ speaker, sentence, genus }, gender, hasAsked(view, attribution));
        heard.lastJoint = jointOf(view, phrase);
      }
    }
    return speaker;
  });
}

/** "Korran said the mayor had praised it": the mayor speaks in her words only, and "she" goes on. */
function isWithinOther(attributions: readonly Attribution[], a: number): boolean {
  const { cue, sentence } = attributions[a]!;
  for (let b = a - 1; b >= 0 && attributions[b]!.sentence === sentence; b -= 1) {
    const { content, phrase, side } = attributions[b]!;
    if (phrase?.kind !== 'name' || side !== 'after') continue;
    for (let r = 0; r < content.length; r += 2) if (content[r]! <= cue && cue < content[r + 1]!) return true;
  }
  return false;
}

/** "Noria wants boats, he said": what the country wants is said by whoever has spoken before, and he goes on. */
function isWithinHis(view: TextView, attributions: readonly Attribution[], a: number): boolean {
  const { cue, sentence } = attributions[a]!;
  for (let b = a + 1; b < attributions.length && attributions[b]!.sentence === sentence; b += 1) {
    const { content, phrase, side } = attributions[b]!;
    if (phrase?.kind !== 'pronoun' || side !== 'before') continue;
    if (genderOfPronoun(normAt(view, phrase.head)) === undefined) continue;
    for (let r = 0; r < content.length; r += 2) if (content[r]! <= cue && cue < content[r + 1]!) return true;
  }
  return false;
}

/** “…,” Korran said on the radio, the Bay Post reported: the floor is hers. */
function isReportOfReport(attributions: readonly Attribution[], a: number): boolean {
  const { content, sentence, side } = attributions[a]!;
  if (side !== 'before' || a === 0) return false;
  const { cue, phrase, sentence: earlier } = attributions[a - 1]!;
  if (earlier !== sentence || phrase === undefined || attributions[a]!.phrase?.kind !== 'name') return false;
  for (let r = 0; r < content.length; r += 2) if (content[r]! <= cue && cue < content[r + 1]!) return true;
  return false;
}

/** Who the phrase of one attribution is, as far as those `heard` before tell. */
export function speakerOf(
  view: TextView,
  attribution: Attribution,
  phrase: Phrase,
  heard: Heard,
): Speaker | null {
  const { first, end, head, kind } = phrase;
  const { cue, sentence } = attribution;
  if (phrase.mention >= 0) {
    const shared = namesake(view, phrase.mention, sentence, heard);
    if (shared !== undefined) return shared;
    const { actor, role } = view.mentions[phrase.mention]!;
    return namedSpeaker(actor, textOf(view, first, head + 1), role ?? roleBeside(view, phrase));
  }
  if (
    kind === 'pronoun' &&
    (SOME.has(normAt(view, head)) ||
      (ONE.has(normAt(view, head)) &&
        (end > head + 1 ||
          isBehindQuotation(view, attribution) ||
          attribution.rule.endsWith('name behind it'))))
  )
    return unnamed(textOf(view, first, end), textOf(view, first, end));
  if (kind === 'pronoun') return pronoun(view, phrase, attribution, heard);
  const surname = loneSurname(view, phrase);
  if (surname !== undefined) return surname;
  // "fans", "pollsters" speak; "the issue", "history" do not, but who "said" or "told" is one who speaks.
  const isSingular = lemmaAt(view, head) === normAt(view, head);
  if (
    kind === 'thing' &&
    !isBehindQuotation(view, attribution) &&
    !(isSingular ? SPEAKING.has(verbOf(view, cue)) : isPeople(view, head, verbOf(view, cue)))
  )
    return null;
  const mention = textOf(view, first, head + 1);
  if ((kind === 'role' || kind === 'thing') && isDefinite(view, first)) {
    const person = EPITHETS.has(normAt(view, head)) ? heard.personBefore(sentence) : undefined;
    if (person !== undefined) return calledHere(person, mention);
    const same = sameRole(view, phrase, heard, sentence);
    const known = same === undefined ? bearerOf(view, phrase) : same;
    if (known) return calledHere(known, mention);
  }
  const role = withoutArticle(textOf(view, first, end));
  return unnamed(role, mention);
}

/** “…,” another man chimed in · “…,” the subhead continues: what stands in marks is said by whatever comes next. */
function isBehindQuotation(view: TextView, { side, content: [first = -1] }: Attribution): boolean {
  return side === 'before' && first >= 0 && !isPlain(view, first);
}

/** "the Texas native", "the 34-year-old": other words for whoever was named last. */
const EPITHETS = new Set(['native', 'old', '-old', 'year-old']);

function unnamed(role: string, mention: string): Speaker {
  return { name: role, mention, role, named: false };
}

/** "Some say", "many in the crowd think". */
const SOME = new Set('some many others most several few everyone everybody both all those'.split(' '));

/** “…,” one wrote. “…,” said another. One of the sailors said … */
const ONE = new Set(['one', 'another', 'somebody', 'someone']);

/** "fans", "pollsters": nouns of people in the plural; of others only those that speak. */
function isPeople(view: TextView, head: number, verb: string): boolean {
  return SPEAKING.has(verb) || (PEOPLE.test(normAt(view, head)) && !THINGS.has(lemmaAt(view, head)));
}

const PEOPLE =
  /(?:[eo]rs|ists|ians|ants|ents|ees|eers|men|women|people|folks|fans|kids|ates|ics|allies|foes|cops|guys|families|parents)$/;
const THINGS = new Set(
  (
    'number power order offer matter factor error center centre computer weather tower river border career corner winter summer ' +
    'october november december server chapter answer member event moment statement document agreement government payment ' +
    'investment comment element argument moment incident accident percent cent content plant grant want attack ' +
    'rate state climate update date debate candidate topic fabric music public metric tactic politic statistic clinic picnic characters figure ' +
    'development dynamic demographic optic undercurrent circumstance movement requirement settlement'
  ).split(' '),
);
