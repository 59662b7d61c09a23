/** Attention grabbers on invented headlines and sentences. */
import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import { sensational } from '../../../pipeline/lexicons/sensational.ts';
import type { PassageName } from '../../../pipeline/types.ts';
import { cuesOf } from './marking.ts';

const lexicons = compileLexicons([sensational]);

const MARKED: [text: string, words: string[], PassageName?][] = [
  ['Fares rise again. Here’s why', ['Here’s why'], 'headline'],
  ['This is how the vote was won', ['This is how'], 'headline'],
  ['Mayor opens door to council, and you won’t believe it', ['you won’t believe'], 'headline'],
  ['Dog meets postman: guess what happened next', ['guess what happened next'], 'headline'],
  ['The answer may surprise you', ['The answer may surprise'], 'headline'],
  ['One weird trick to save on tax', ['One weird trick'], 'headline'],
  ['The tax nobody is talking about', ['nobody is talking about'], 'headline'],
  ['What you need to know about the vote', ['What you need to know'], 'headline'],
  ['The untold story of the Ossel bridge', ['untold story of'], 'headline'],
  ['Fury as council closes pool', ['Fury as'], 'headline'],
  ['Bus plan sparks outrage in Vellhaven', ['sparks outrage'], 'headline'],
  ['Minister’s dance breaks the internet', ['breaks the internet'], 'headline'],
  ['Party freaks out over poll', ['freaks out'], 'headline'],
  ['Orlen loses his cool in debate', ['loses his cool'], 'headline'],
  ['Senator drops bombshell on budget', ['drops bombshell'], 'headline'],
  ['Actor finally breaks his silence', ['breaks his silence'], 'headline'],
  ['Paper lifts the lid on harbour deal', ['lifts the lid on'], 'headline'],
  ['Finally, a train for Korran', ['Finally'], 'headline'],
  ['Horror crash closes road', ['Horror crash'], 'headline'],
  ['Neighbour from hell keeps ten pigs', ['Neighbour from hell'], 'headline'],
  ['Boss axes 200 jobs', ['axes 200 jobs'], 'headline'],
  ['Wow: council saves money', ['Wow'], 'headline'],
  ['Here we go again: the rail fares', ['Here we go again'], 'headline'],
  ['The sensational claim was withdrawn.', ['sensational']],
  ['A bombshell letter reached the board.', ['bombshell']],
  ['The talks took a dramatic turn.', ['dramatic turn']],
  ['In a bizarre twist, the clerk won.', ['In a bizarre twist']],
  ['The clip went viral.', ['went viral']],
  ['It was a speech for the ages.', ['for the ages']],
  ['The debate was a dumpster fire.', ['dumpster fire']],
  ['Let that sink in.', ['Let that sink']],
  ['The paper printed juicy details.', ['juicy details']],
  ['The board had a meltdown over fees.', ['had a meltdown']],
  ['It is the party’s dirty little secret.', ['dirty little secret']],
];

const LEFT_ALONE: [text: string, PassageName?][] = [
  ['Mayor explains why fares rise', 'headline'],
  ['What happened in Ossel on Monday', 'headline'],
  ['Council says what it will build next', 'headline'],
  ['Here they work and here they live', 'headline'],
  ['Nobody injured in fire', 'headline'],
  ['The story of the Ossel bridge', 'headline'],
  ['Council closes pool', 'headline'],
  ['Shock treatment tested in clinic', 'headline'],
  ['Storm breaks the harbour wall', 'headline'],
  ['Police officers lose their jobs', 'headline'],
  ['Glacier melts down the valley', 'headline'],
  ['Engineers fear meltdown at reactor', 'headline'],
  ['Actor breaks his leg', 'headline'],
  ['Cook lifts the lid on the pot', 'headline'],
  ['Plane drops bombs on airfield', 'headline'],
  ['Crash closes road', 'headline'],
  ['Neighbour from Ossel keeps ten pigs', 'headline'],
  ['Boss plans 200 jobs', 'headline'],
  ['Council saves money', 'headline'],
  ['Lottery jackpot goes to nurse', 'headline'],
  ['State exposed to floods for months', 'headline'],
  ['Torch carried over the bridge', 'headline'],
  ['Protesters torch car after march', 'headline'],
  ['Minister in the face of fury', 'headline'],
  ['Here is why fares rise, the mayor said.'],
  ['He told them what happened next.'],
  ['The claim was withdrawn.'],
  ['The film Bombshell Blonde is a bombshell blonde story.'],
  ['The road takes a turn to the left.'],
  ['The site bans sensational content.'],
  ['The virus spread.'],
  ['Autistic children may have a meltdown.'],
  ['They teach because they love children.'],
  ['Firefighters put out a dumpster fire in an alley.'],
];

describe('attention grabbers', () => {
  it.each(MARKED)('%s', (text, words, passage = 'body') => {
    expect(cuesOf(lexicons, text, passage).map((cue) => cue.text)).toEqual(words);
  });

  it.each(LEFT_ALONE)('%s', (text, passage = 'body') => {
    expect(cuesOf(lexicons, text, passage).map((cue) => cue.text)).toEqual([]);
  });
});
