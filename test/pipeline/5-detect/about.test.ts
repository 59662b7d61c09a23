/** Whom a cue is about: as many sentences that leave it open as sentences that tell it. */
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import type { EntryRow } from '../../../pipeline/lexicons/lexicon.ts';
import type { Category, PassageName } from '../../../pipeline/types.ts';
import { cuesOf, lexiconOf } from './marking.ts';

const entries = (words: string): EntryRow[] => words.split('; ').map((word): EntryRow => [word, 2, 'other']);
const lexicons = compileLexicons([
  lexiconOf(
    entries('reckless; brutal; blunder; disaster; devastating; firebrand; hero; historic; shrewd'),
    {},
    'emotive',
  ),
  lexiconOf(
    entries('humiliate/v; cave/v in; (bow|bows|bowed) to; can not tame; weak; humiliation; lash/v out'),
    {},
    'dominance',
  ),
  lexiconOf(entries('slam/v; claim/v; claim/NOUN; insist/v; accuse/v'), {}, 'reporting-verb'),
  lexiconOf(entries('fail/v to; has yet to'), {}, 'implicature'),
  lexiconOf(entries('strongman; puppet'), {}, 'label'),
  lexiconOf(entries('threat'), {}, 'fear'),
  lexiconOf(entries('reportedly; sources told'), {}, 'vague-source'),
]);

const about = (text: string, passage: PassageName): (string | undefined)[] =>
  cuesOf(lexicons, text, passage).map((cue) => cue.about);

const TOLD: [rule: string, text: string, actor: string, PassageName?][] = [
  ['owner', 'Korran’s reckless plan failed.', 'Korran'],
  ['owner', 'In Ossel, Noria’s humiliation was complete.', 'Noria'],
  ['owner behind adjectives', 'They saw Korran’s second big blunder.', 'Korran'],
  ['before a name', 'The reckless Ilse Korran left.', 'Ilse Korran'],
  ['before a title and a name', 'It pleased reckless Prime Minister Ilse Korran.', 'Ilse Korran'],
  ['label before a name', 'The strongman Korran spoke in Ossel.', 'Korran'],
  ['label before a full name', 'Union firebrand Bettina Crole hit back.', 'Bettina Crole'],
  ['predicate', 'Korran is reckless.', 'Korran'],
  ['predicate behind an adverb', 'Eastmark has often seemed weak.', 'Eastmark'],
  ['predicate noun', 'Korran was a shrewd mayor.', 'Korran'],
  ['light verb', 'Korran made a reckless promise.', 'Korran'],
  ['naming', 'They called Korran a hero.', 'Korran'],
  ['as', 'They described Korran as reckless.', 'Korran'],
  ['apposition', 'Korran, a firebrand from Ossel, left.', 'Korran'],
  ['apposition turned round', 'The firebrand, Ilse Korran, left.', 'Ilse Korran'],
  ['governed', 'It was a disaster for Noria.', 'Noria'],
  ['governed by of', 'The humiliation of Noria was complete.', 'Noria'],
  ['governed behind its noun', 'The reckless plan of Korran failed.', 'Korran'],
  ['threat from', 'They spoke of a threat from Eastmark.', 'Eastmark'],
  ['object', 'Orlen slammed Korran.', 'Korran'],
  ['object’s owner', 'Orlen slammed Korran’s plan.', 'Korran'],
  ['object behind a preposition', 'Orlen lashed out at Korran.', 'Korran'],
  ['object in a headline', 'Orlen slams Korran over gas', 'Korran', 'headline'],
  ['subject of a verb that takes a clause', 'Korran claimed the plan works.', 'Korran'],
  ['subject of a clause behind “that”', 'The paper wrote that Korran insisted on it.', 'Korran'],
  ['subject without object', 'Eastmark caved in again.', 'Eastmark'],
  ['subject of those who give way', 'Korran bows to Vask', 'Korran', 'headline'],
  ['subject of those who cannot', 'Korran cannot tame Noria.', 'Korran'],
  ['subject of implicature', 'Korran failed to stop Eastmark.', 'Korran'],
  ['passive', 'Korran was humiliated by Vask.', 'Korran'],
  ['passive without doer', 'Korran has been badly humiliated.', 'Korran'],
  ['passive of no actor', 'The plan was slammed by Korran.', 'Korran'],
  ['participle in a headline', 'Korran humiliated as talks collapse', 'Korran', 'headline'],
  ['government of', 'Eastmark’s government caved in again.', 'Eastmark'],
  ['government of', 'The government of Noria caved in again.', 'Noria'],
  ['relative clause', 'Korran, who leads Noria, caved in again.', 'Korran'],
  ['within a relative clause', 'It pleased Korran, who failed to come.', 'Korran'],
  ['behind an aside', 'Korran, never shy of a quarrel, insisted on it.', 'Korran'],
  ['name as an aside', 'The mayor, Ilse Korran, has yet to answer.', 'Ilse Korran'],
  ['day between', 'Korran on Tuesday accused the press.', 'Korran'],
  ['pronoun', 'Korran spoke on Monday. She claimed that it was over.', 'Korran'],
  ['adverb', 'Korran reportedly left.', 'Korran'],
  ['a people’s government', 'The Chilean government was reckless.', 'Chile'],
  ['a people’s troops in the way', 'They saw brutal Chilean troops.', 'Chile'],
  [
    'a people named as the article names it',
    'In Eastmark and Noria, the Norian army caved in again.',
    'Noria',
  ],
  ['what a country does', 'They slammed Chilean policy.', 'Chile'],
];

const OPEN: [why: string, text: string, PassageName?][] = [
  ['nobody named', 'The reckless plan failed.'],
  ['a place to be in', 'The brutal winter in Noria ended.'],
  ['time and place', 'A devastating fire broke out in Ossel.'],
  ['supporters are others', 'Supporters of Korran claimed a win.'],
  ['two subjects', 'Korran and Orlen claimed a win.'],
  ['a list', 'Vask, Korran and Orlen insisted on it.'],
  ['a rival is somebody else', 'They met Korran’s reckless rival.'],
  ['an ally is somebody else', 'A hero met Korran’s shrewd ally.'],
  ['a threat to somebody', 'It is a threat to Noria.'],
  ['object of another verb', 'A law that hurts Noria has been reckless.'],
  ['a candidate of a place', 'They like a shrewd Noria candidate.'],
  ['whom sources tell', 'Multiple sources told Orlen it was over.'],
  ['two names in the sentence before', 'Korran met Vask on Monday. He claimed that it was over.'],
  ['no subject in the sentence before', 'It was said of Korran. She claimed that it was over.'],
  ['they', 'Korran spoke on Monday. They claimed a win.'],
  ['a plural of no name', 'Police in Ossel claimed a win.'],
  ['claims about another', 'A claim about tax followed.'],
  ['adjective of another noun', 'Korran lives near a brutal road.'],
  ['noun at the end of a phrase', 'After the disaster Korran resigned.'],
  ['another clause', 'Korran spoke; the plan was reckless.'],
  ['quotation mark between', 'Korran spoke of a “reckless” plan.'],
  ['a day is no actor', 'Monday was brutal.'],
  ['headline without actor', 'Reckless plan humiliates town', 'headline'],
  ['object of a preposition before the verb', 'A man from Noria failed to come.'],
  ['a mayor of a place', 'They slammed the Ossel mayor.'],
  ['a pronoun that may be anybody', 'It rained. He claimed a win.'],
  ['first sentence', 'She claimed a win.'],
  ['critics are others', 'They slammed Korran’s critics.'],
  ['a street', 'He has a historic house on Orlen Street.'],
  ['an aside about the whole', 'They gave it to Orlen, a reckless step.'],
  ['one of a people', 'A shrewd Chilean singer left.'],
  ['one of a people as subject', 'The Chilean claimed a win.'],
  ['a people as a whole', 'The reckless Chilean left.'],
];

describe('tells whom', () => {
  it.each(TOLD)('%s: %s', (_, text, actor, passage = 'body') => {
    expect(about(text, passage).at(-1)).toBe(actor);
  });
});

describe('leaves open', () => {
  it.each(OPEN)('%s: %s', (_, text, passage = 'body') => {
    const found = about(text, passage);
    expect(found.length).toBeGreaterThan(0);
    expect(found.at(-1)).toBeUndefined();
  });
});

it('calls an actor by the longest name of the article', () => {
  const text = 'Ilse Korran came to Ossel. Korran is reckless.';
  expect(about(text, 'body')).toEqual(['Ilse Korran']);
});

it.each<Category>(['emotive', 'dominance'])('knows both sides of a blow, category %s', (category) => {
  const blow = compileLexicons([lexiconOf(entries('blow'), {}, category)]);
  expect(cuesOf(blow, 'It was a blow to Noria.').map((cue) => cue.about)).toEqual(['Noria']);
});
