/** Deeds without doers: marked where nobody is named, left alone where somebody is, or where nobody did it. */
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { agency } from '../../../pipeline/lexicons/agency.ts';
import type { PassageName } from '../../../pipeline/types.ts';
import { cuesOf } from './marking.ts';

const lexicons = compileLexicons([agency]);
const marks = (text: string, passage: PassageName): string[] =>
  cuesOf(lexicons, text, passage).map((cue) => cue.text);

const MUST_FIRE: [text: string, words: string, PassageName?][] = [
  ['Three people were killed on Monday.', 'were killed'],
  ['Two students have been shot in Ossel.', 'have been shot'],
  ['The family was forcibly evicted last week.', 'was forcibly evicted'],
  ['Dozens are being detained at the border.', 'are being detained'],
  ['Three police officers were shot.', 'were shot'],
  ['Police said two people were killed.', 'were killed'],
  ['According to police, a student was beaten.', 'was beaten'],
  ['Nine jobs will be axed.', 'will be axed'],
  ['The fund was cut by 10 per cent.', 'was cut'],
  ['The fund was cut by a third.', 'was cut'],
  ['Homes have been demolished since May.', 'have been demolished'],
  ['The files were shredded last year.', 'were shredded'],
  ['Her servers were hacked.', 'were hacked'],
  ['The plan has been criticised in Ossel.', 'has been criticised'],
  ['He got sacked.', 'got sacked'],
  ['The village has already been razed.', 'has already been razed'],
  ['A student was denied entry.', 'was denied entry'],
  ['Three killed in Ossel market', 'killed', 'headline'],
  ['Two protesters shot dead in Ossel', 'shot', 'headline'],
  ['Benefits slashed', 'slashed', 'headline'],
  ['Village razed', 'razed', 'headline'],
  ['The killing of a student shocked Ossel.', 'The killing of'],
  ['The eviction of nine families went on.', 'The eviction of'],
  ['There were mass layoffs at the plant.', 'There were mass layoffs'],
  ['Clashes erupted near the square.', 'Clashes erupted'],
  ['Shots were fired at noon.', 'Shots were fired'],
  ['A car ploughed into the crowd.', 'car ploughed into the crowd'],
  ['The pistol went off.', 'pistol went off'],
  ['Mistakes were made.', 'Mistakes were made'],
  ['Lessons will be learned.', 'Lessons will be learned'],
  ['It was decided to close the school.', 'It was decided to'],
  ['It was an officer-involved shooting.', 'officer-involved shooting'],
  ['He died in custody.', 'died in custody'],
  ['Tear gas was used.', 'Tear gas was used'],
];

const MUST_NOT_FIRE: [why: string, text: string, PassageName?][] = [
  ['doer named', 'Three people were killed by gunmen.'],
  ['doer named late', 'Three people were killed on Monday afternoon by a former guard.'],
  ['doer in the clause before', 'Gunmen stormed the market and three people were killed.'],
  ['doer in the sentence before', 'Police opened fire. Three people were killed.'],
  ['cause told', 'She was killed when a wall fell.'],
  ['cause told', 'Two people were killed after a tank opened fire.'],
  ['whose raid', 'Nine people were killed in a Russian airstrike.'],
  ['accident', 'He was killed in a crash.'],
  ['storm', 'Nine homes were destroyed in the hurricane.'],
  ['sport', 'The team were beaten 2-0 in the second half of the match.'],
  ['police arrest', 'She was arrested and charged.'],
  ['courts sentence', 'He was sentenced to nine years.'],
  ['state', 'The town is divided.'],
  ['courts refuse bail', 'He was denied bail.'],
  ['birth', 'She was born in Ossel.'],
  ['active', 'The mayor cut the fund.'],
  ['active with have', 'The mayor has slashed the fund.'],
  ['infinitive', 'His task was to kill the story.'],
  ['what might be', 'People could have been killed.'],
  ['condition', 'If a bill were blocked, nothing would change.'],
  ['nobody', 'Nobody in the whole wide crowd was killed.'],
  ['negated', 'The town was not bombed.'],
  ['relative clause', 'A student who was beaten spoke on Monday.'],
  ['film', 'The scene was shot in Vellhaven.'],
  ['plan', 'The plan was executed well.'],
  ['flight', 'The flight was cancelled.'],
  ['active in a headline', 'Mayor attacked plan', 'headline'],
  ['shooting at', 'Gunman shot at school', 'headline'],
  ['doer in a headline', 'Three killed by gunmen in Ossel', 'headline'],
  ['accident in a headline', 'Three killed in train crash', 'headline'],
  ['having in a headline', 'Council has slashed benefits', 'headline'],
  ['owner of the deed', 'Korran’s killing of a student shocked Ossel.'],
  ['abuse of power', 'The abuse of power shocked Ossel.'],
  ['disease', 'Measles broke out at the camp.'],
  ['mistakes by somebody', 'Mistakes were made by the council.'],
  ['lessons in school', 'Lessons were given at nine.'],
];

describe('must fire', () => {
  it.each(MUST_FIRE)('%s', (text, words, passage = 'body') => {
    expect(marks(text, passage)).toEqual([words]);
  });
});

describe('must not fire', () => {
  it.each(MUST_NOT_FIRE)('%s: %s', (_, text, passage = 'body') => {
    expect(marks(text, passage)).toEqual([]);
  });
});

it('names an entry with a source for every mark', () => {
  const [cue] = cuesOf(lexicons, 'Three people were killed on Monday.');
  expect(cue?.entry).toBe('agency/kill/v');
  expect(cue?.neutral).toEqual(['[name] killed']);
  expect(cue?.strength).toBe(1);
});
