import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../../pipeline/2-tokenize/furniture.ts';
import { tokenize } from '../../../pipeline/2-tokenize/index.ts';
import { paragraphsOf } from '../../../pipeline/2-tokenize/lines.ts';
import { linkListsIn } from '../../../pipeline/2-tokenize/link-lists.ts';
import type { FurnitureKind } from '../../../pipeline/types.ts';
import { INVENTED, type Invented } from './invented.ts';

const PROSE = [
  'The river rose again on Friday and the lower streets were closed for a third night, the council said.',
  'Families carried sandbags to the old bridge, where volunteers had worked since noon without a break.',
  'A meeting is to be held at the town hall on Monday, and all who live by the water may speak there.',
];

/** Kinds found on the line when it stands among paragraphs of a report. */
function kindsOf(line: string): readonly FurnitureKind[] {
  const body = [PROSE[0], line, PROSE[1], PROSE[2]].join('\n\n');
  return findFurniture(body, paragraphsOf(body)).map((piece) => piece.kind);
}

type Shape = readonly [name: string, kind: FurnitureKind, line: (of: Invented) => string];

const shapes: readonly Shape[] = [
  ['READ MORE:', 'teaser', ({ country }) => `READ MORE: ${country} on the brink as talks fail`],
  ['READ MORE at a question', 'teaser', ({ surname }) => `READ MORE: What did ${surname} know?`],
  ['JUST IN:', 'teaser', ({ surname, verb }) => `JUST IN: ${surname} ${verb[2]} new plan for the bay`],
  ["DON'T MISS", 'teaser', ({ town }) => `DON'T MISS: ${town} mayor's secret letter`],
  ['DON’T MISS, curly', 'teaser', ({ town }) => `DON’T MISS: ${town} mayor's secret letter`],
  ['SEE ALSO', 'teaser', ({ country }) => `SEE ALSO: ${country} closes three ports`],
  ['RELATED', 'teaser', ({ town }) => `RELATED: ${town} flood in pictures`],
  [
    'Read more after a headline',
    'teaser',
    ({ surname, verb }) => `${surname} ${verb[2]} plan for the old bridge Read more`,
  ],
  ['More:', 'teaser', ({ surname }) => `More: ${surname} to leave office in spring`],
  ['PHOTOS in parentheses', 'teaser', ({ town }) => `( PHOTOS: Flood in ${town})`],
  [
    'Also on',
    'teaser',
    ({ outlet, surname }) => `( Also on ${outlet.toUpperCase()}: ${surname} leaves talks)`,
  ],
  ['Also on, lower case', 'teaser', ({ outlet, surname }) => `(Also on ${outlet}: ${surname} leaves talks)`],
  ['Advertisement', 'teaser', () => 'Advertisement'],
  ['ADVERTISEMENT', 'teaser', () => 'ADVERTISEMENT'],
  ['Advertisement, twice', 'teaser', () => 'Advertisement Advertisement'],
  ['Story Continued Below', 'teaser', () => 'Story Continued Below'],
  ['Story continues below advertisement', 'teaser', () => 'Story continues below advertisement'],
  ['Full coverage', 'teaser', ({ town }) => `Full Coverage: ${town} flood`],
  ['WATCH', 'teaser', ({ surname }) => `WATCH: ${surname} meets families by the river`],
  [
    'JUST WATCHED',
    'teaser',
    ({ surname }) => `JUST WATCHED ${surname} on the flood Replay More Videos ... MUST WATCH 02:24`,
  ],
  ['Play Video', 'teaser', ({ town }) => `Play Video 1:12 ${town} from the air – video`],
  ['audio', 'teaser', ({ town }) => `Politics ${town} Votes ${town} Votes Listen · 3:58 3:58`],
  ['Related News', 'related', () => 'Related News'],
  ['More from', 'related', ({ outlet }) => `More from ${outlet}`],
  [
    'photo with licence',
    'credit',
    ({ given, surname }) =>
      `Photo: ${given} ${surname} / Wikimedia Commons, CC BY-SA 4.0, https://pictures.example/1`,
  ],
  ['photo by', 'credit', ({ given, surname }) => `Photo by ${given} ${surname}`],
  [
    'Getty in parentheses',
    'credit',
    ({ given, surname, town }) => `People walk by the river in ${town}. (${given} ${surname}/Getty Images)`,
  ],
  [
    'Reuters by slash',
    'credit',
    ({ given, surname, town }) => `The bridge at ${town} is seen on Friday. REUTERS/${given} ${surname}`,
  ],
  [
    'Photo in parentheses',
    'credit',
    ({ given, surname, outlet }) => `Boats on the bay. (Photo: ${given} ${surname}, ${outlet})`,
  ],
  [
    'Photograph',
    'credit',
    ({ given, surname }) => `Families carry sandbags to the bridge. Photograph: ${given} ${surname}/AFP`,
  ],
  [
    'Image copyright',
    'credit',
    ({ town }) => `Image copyright Getty Images Image caption The bridge at ${town} was closed`,
  ],
  [
    'Image caption',
    'credit',
    ({ given, surname }) => `Image caption ${given} ${surname} was the third to speak`,
  ],
  [
    'long image caption',
    'credit',
    ({ given, surname, town }) =>
      `Image copyright Getty Images Image caption ${given} ${surname} and the council of ${town} stand by the old bridge, which was closed for a third night after the river rose`,
  ],
  [
    'file photo',
    'credit',
    ({ given, surname, town }) =>
      `FILE PHOTO: ${given} ${surname} speaks in ${town}, March 3, 2019. REUTERS/Jon Ember`,
  ],
  ['toggle caption', 'credit', ({ given, surname }) => `toggle caption ${given} ${surname}/AP`],
  ['bar and agency', 'credit', ({ surname }) => `${surname} waits outside the hall. | AP Photo`],
  [
    'newsletter prompt',
    'social',
    ({ outlet }) => `Sign up for the ${outlet} newsletter and get the best of the week in your inbox.`,
  ],
  [
    'to your inbox',
    'social',
    ({ outlet }) =>
      `Get the ${outlet} stories you care about delivered to your inbox. By signing up, you agree to our Privacy Policy`,
  ],
  [
    'share this story',
    'social',
    ({ town }) => `Read or Share this story: https://news.example/${town.replace(' ', '-')}`,
  ],
  ['share line', 'social', () => 'SHARE THIS ARTICLE Share Tweet Post Email'],
  [
    'follow on',
    'social',
    ({ given, surname }) => `Follow ${given} ${surname} on Twitter: @${surname.toLowerCase()}`,
  ],
  ['follow us', 'social', ({ outlet }) => `Follow us on Facebook @${outlet.replace(' ', '')}`],
  ['app prompt', 'social', ({ outlet }) => `CLICK HERE TO GET THE ${outlet.toUpperCase()} APP`],
  ['app prompt, lower case', 'social', ({ outlet }) => `Download the ${outlet} app for more`],
  ['app prompt, click to get', 'social', ({ outlet }) => `CLICK TO GET THE ${outlet.toUpperCase()} APP`],
  ['click for more', 'social', ({ outlet }) => `Click for more from ${outlet}.`],
  ['subscribe', 'social', ({ outlet }) => `Subscribe to ${outlet} for more stories like this.`],
  ['support', 'social', ({ outlet }) => `Support ${outlet}’s explanatory journalism`],
  ['tips', 'social', ({ surname }) => `Send tips to ${surname.toLowerCase()}@news.example.`],
  ['copyright', 'legal', ({ outlet }) => `Copyright 2021 ${outlet}. All rights reserved.`],
  ['copyright sign', 'legal', ({ outlet }) => `© 2021 ${outlet} Ltd`],
  [
    'may not be reproduced',
    'legal',
    ({ outlet }) => `This material of ${outlet} is protected; this content may not be reproduced.`,
  ],
  ['age notice', 'legal', () => 'This article is more than 5 years old'],
  [
    'correction',
    'legal',
    ({ surname }) => `Correction: an earlier version misspelled the name of ${surname}.`,
  ],
  ['updated note', 'legal', ({ surname }) => `This story has been updated with a comment from ${surname}.`],
  ['source: domain', 'source', ({ outlet }) => `source: ${outlet.replace(' ', '').toLowerCase()}.example`],
  ['Source: office', 'source', ({ country }) => `Source: ${country} Office for Statistics`],
  ['domain', 'source', ({ outlet }) => `www.${outlet.replace(' ', '').toLowerCase()}.example`],
  ['first published', 'source', ({ outlet }) => `This article first appeared in ${outlet}.`],
  ['byline', 'byline', ({ given, surname }) => `By ${given} ${surname}`],
  ['byline with outlet', 'byline', ({ given, surname, outlet }) => `By ${given} ${surname}, ${outlet}`],
  ['byline of two', 'byline', ({ given, surname }) => `By ${given} ${surname} and Jon Ember`],
  [
    'byline in capitals',
    'byline',
    ({ given, surname }) => `By ${given.toUpperCase()} ${surname.toUpperCase()}`,
  ],
  [
    'reporting by',
    'byline',
    ({ given, surname, town }) => `Reporting by ${given} ${surname} in ${town}; Editing by Jon Ember`,
  ],
  ['timestamp', 'byline', () => 'Updated at 3:54 p.m. ET'],
  ['timestamp with date', 'byline', () => 'Published 12 March 2019'],
  ['time alone', 'byline', () => '14:05 GMT'],
  ['ago', 'byline', () => '6 years ago'],
  ['contributed', 'wire', ({ given, surname }) => `${given} ${surname} contributed to this report.`],
  [
    'contributed, several',
    'wire',
    ({ given, surname, outlet }) =>
      `-- ${outlet}'s ${given} ${surname}, Jon Ember and Ada Moss contributed to this report`,
  ],
  ['contributed, short', 'wire', ({ given, surname }) => `${given} ${surname} contributed.`],
  ['with reporting by', 'wire', ({ given, surname }) => `With reporting by ${given} ${surname}`],
  ['agency', 'wire', () => '(AFP)'],
  ['assistance', 'wire', ({ given, surname }) => `— With assistance by ${given} ${surname}, and Jon Ember`],
  ['wire reports', 'wire', () => '• This article is based in part on wire service reports.'],
  [
    'gallery',
    'credit',
    ({ town }) =>
      `Photos: Flood in ${town} Photos: Flood in ${town} The river rose again. Hide Caption 1 of 2 Photos: Flood in ${town} Sandbags at the bridge. Hide Caption 2 of 2`,
  ],
  [
    'newsletter form',
    'social',
    ({ outlet }) =>
      `${outlet} Newsletter Please verify you're not a robot by clicking the box. Invalid email address. Please re-enter. Sign Up You will receive the letters of ${outlet}.`,
  ],
  ['newsletter sign-up', 'social', () => 'Newsletter Sign-up'],
  [
    'unsubscribe',
    'social',
    ({ outlet }) =>
      `${outlet} in the morning Email Sign Up By signing up you agree to our rules. You can unsubscribe at any time.`,
  ],
  [
    'sign-up with rules',
    'social',
    ({ outlet }) =>
      `${outlet} Briefing The first news of the day, in your mail. Email Sign Up Loading By signing up you agree to receive letters of ${outlet}.`,
  ],
  ['alerts', 'social', ({ outlet }) => `Get breaking news alerts from ${outlet}.`],
  ['interest', 'social', ({ town }) => `Interested in ${town}? Add ${town} to your list of places. Add`],
  ['latest video', 'social', () => 'Watch the latest video at video.news.example'],
  [
    'to members',
    'social',
    ({ outlet }) => `Something to consider If you enjoyed this article, become a member of ${outlet}.`,
  ],
  [
    'free of charge',
    'legal',
    ({ outlet }) => `Content created by ${outlet} is available without charge to any news publisher.`,
  ],
];

describe('furniture is recognised', () => {
  test.each(shapes)('%s', (_name, kind, line) => {
    const failures = INVENTED.map(line).filter((text) => kindsOf(text)[0] !== kind);
    expect(failures.map((text) => `${text} → ${kindsOf(text).join(', ') || 'prose'}`)).toEqual([]);
  });

  test('95 of 100 and more', () => {
    const all = shapes.flatMap(([, , line]) => INVENTED.map(line));
    const found = all.filter((text) => kindsOf(text).length > 0);
    expect(found.length / all.length).toBeGreaterThanOrEqual(0.95);
  });
});

const prose: readonly (readonly [name: string, line: (of: Invented) => string])[] = [
  ['Read more', ({ country }) => `Read more than three books a week, teachers in ${country} tell parents.`],
  ['More from', () => 'More from the minister came on Friday.'],
  ['More on', ({ surname }) => `More on that, ${surname} thinks, will come out in court.`],
  ['Sources', () => 'Sources said the mayor would go.'],
  ['Sources, without a full stop', ({ surname }) => `Sources question whether ${surname} ever read it`],
  ['Source of', ({ town }) => `Source of the ${town} river found after a long search.`],
  ['By a day', () => 'By Thursday the river had fallen.'],
  ['By and a noun', () => 'By this trick he had entered the house.'],
  ['By late', ({ surname }) => `By late Wednesday, ${surname} had weighed in.`],
  ['Watch', () => 'Watch sales fell 3 % last year.'],
  ['Exclusive', ({ town }) => `Exclusive schools in ${town} raised their fees.`],
  [
    'EXCLUSIVE before a report',
    ({ surname, outlet }) => `EXCLUSIVE: ${surname} knew of the leak in May, letters seen by ${outlet} show.`,
  ],
  [
    'BREAKING before a report',
    ({ town }) => `BREAKING: A fire has broken out in the old harbour of ${town}.`,
  ],
  ['ON THE CALENDAR', () => 'ON THE CALENDAR:'],
  ['LIVE-FIRE', () => 'LIVE-FIRE drills began in the hills.'],
  ['Updated figures', () => 'Updated figures show 3 % more jobs.'],
  ['Updated: figures', ({ country }) => `Updated maps of ${country} were handed to 12 schools.`],
  ['Published', ({ surname }) => `Published papers by ${surname} number 12 or more.`],
  ['Copyright law', () => 'Copyright law was changed in 2019.'],
  ['Terms of the deal', () => 'Terms of the deal were not disclosed.'],
  ['Privacy policy', () => 'Privacy policy was the first thing they spoke of.'],
  ['Cookie', () => 'Cookie sales rose in December.'],
  ['may not be published', () => 'The names may not be published, the judge ruled.'],
  ['The views expressed', () => 'The views expressed at the meeting were harsh.'],
  ['Subscribe', () => 'Subscribe or not, readers pay in the end.'],
  ['Sign up', ({ country }) => `Sign up to the pact, the minister told ${country}.`],
  ['Follow', () => 'Follow the money and you find the mayor.'],
  ['The daily briefing', () => 'The daily briefing was called off.'],
  ['Newsletter', ({ surname }) => `Newsletters from ${surname} went to every house.`],
  ['Get the', () => 'Get the child a warm coat, she thought.'],
  ['Share', ({ surname }) => `Share prices fell after ${surname} spoke.`],
  ['Join', () => 'Join hands, the priest said, and they did.'],
  ['Contact', ({ town }) => `Contact with ${town} was lost at noon.`],
  ['Click', () => 'Click beetles have eaten the crop.'],
  ['Support', ({ surname }) => `Support for ${surname} fell to a third.`],
  ['Photographs show', () => 'Photographs show the bridge before it fell.'],
  ['Photo', () => 'Photo ID will be asked for at the door.'],
  ['Picture', ({ town }) => `Picture a street in ${town} at dawn.`],
  ['Image', () => 'Image is everything to him, friends say.'],
  ['Image copyright', () => 'Image copyright is hard to prove in court.'],
  ['Caption', () => 'Caption writers were let go first.'],
  ['Getty', () => 'Getty fire grows to 200 acres'],
  ['Reuters first', ({ town }) => `Reuters first reported the deal in ${town} on Friday.`],
  ['told Reuters', ({ surname }) => `${surname} would not go, an aide told Reuters.`],
  ['AP', ({ surname }) => `${surname} taught AP history and drove a bus.`],
  ['Close', () => 'Close friends of the mayor disagreed.'],
  ['Ad', () => 'Ad spending rose by a third.'],
  ['Loading', () => 'Loading docks were shut for a week.'],
  ['Sponsored', ({ country }) => `Sponsored bills rarely pass in ${country}.`],
  ['Story', () => 'Story continues to be told by the fire.'],
  ['Scroll', ({ town }) => `Scroll saws are made in ${town}.`],
  ['Recommended', () => 'Recommended doses were halved.'],
  ['Trending', () => 'Trending down for years, prices have turned.'],
  ['Related', () => 'Related families live on both banks.'],
  ['Most read', () => 'Most read it and wept.'],
  ['Top stories', ({ surname }) => `Top storeys of the ${surname} tower burned.`],
  ['Written', ({ surname }) => `Written by hand, the letter named ${surname}.`],
  ['Reporting', () => 'Reporting by residents led to two arrests.'],
  ['a price', () => '2.50 crowns a litre is too much, drivers say.'],
  ['a time', () => '10:30 was the hour of the first wave.'],
  ['ago', ({ town }) => `Five years ago ${town} had no bridge.`],
  ['contributed', ({ surname }) => `${surname} contributed to this report's harsh tone, critics said.`],
  ['contributed money', ({ surname }) => `${surname} contributed 3 million crowns.`],
  ['Via', () => 'Via a back door he left the hall.'],
  ['With reporting', () => 'With reporting rules relaxed, fewer cases were counted.'],
  ['Correction', () => 'Correction of the river took ten years.'],
  ['Have you', () => 'Have you seen the bridge? It fell in May.'],
  ['Got a', () => 'Got a cold, he stayed at home.'],
  ['Video', ({ surname }) => `Video of ${surname} at the bridge was shown in court.`],
  ['a quotation', ({ surname }) => `“Read more: that is my advice,” ${surname} said.`],
  ['Poll', () => 'Poll workers went home at ten.'],
  ['a caption hidden', ({ surname }) => `${surname} told them to hide captions on page 1 of 2.`],
  ['unsubscribe', ({ surname }) => `Unsubscribe, ${surname} told the crowd.`],
  ['a robot', ({ surname }) => `${surname} said the guard was not a robot.`],
  ['an email address', ({ surname }) => `The letter of ${surname} had a wrong address, the court said.`],
  ['Interested', ({ town }) => `Interested buyers came from ${town}.`],
  ['Please', ({ town }) => `Please come home, the mayor of ${town} wrote.`],
  ['Something', () => 'Something to consider is the age of the bridge.'],
  ['Content', ({ outlet }) => `Content created by ${outlet} was shown to the court.`],
  ['Transcripts', ({ surname }) => `Court transcripts are created by hand, ${surname} told them.`],
  ['With assistance', ({ surname }) => `With assistance from the town, ${surname} rebuilt the bridge.`],
  ['This report', () => 'This report is based on letters the court released.'],
  ['Watch the latest', ({ surname }) => `Watch the latest speech and ${surname} seems tired.`],
  ['Listen at a time', ({ town }) => `The sailors of ${town} said: Listen at 3:58`],
  ['a short subhead', ({ surname }) => `${surname} under fire`],
  ['a subhead', () => 'What happens next'],
];

describe('prose is left alone', () => {
  test.each(prose)('%s', (_name, line) => {
    const eaten = INVENTED.map(line).filter((text) => kindsOf(text).length > 0);
    expect(eaten.map((text) => `${text} → ${kindsOf(text).join(', ')}`)).toEqual([]);
  });
});

describe('datelines', () => {
  const rows: readonly (readonly [line: string, dateline: string | undefined])[] = [
    ['VELLHAVEN (CPA) — The river rose.', 'VELLHAVEN (CPA) —'],
    ['VELLHAVEN, Noria (CPA) - The river rose.', 'VELLHAVEN, Noria (CPA) -'],
    ['PORT ESSEL, March 3 (Reuters) - The river rose.', 'PORT ESSEL, March 3 (Reuters) -'],
    ['VELLHAVEN — The river rose.', 'VELLHAVEN —'],
    ['PORT ESSEL, Noria – The river rose.', 'PORT ESSEL, Noria –'],
    ['Vellhaven (CNN) The river rose.', 'Vellhaven (CNN)'],
    ['(CNN) -- The river rose.', '(CNN) --'],
    ['VELLHAVEN — “We will go,” Korran said.', 'VELLHAVEN —'],
    ['NATO — the alliance of the west — met on Friday.', undefined],
    ['Ilse Korran (CPA) won the seat.', undefined],
    ['Korran — who is 60 — won the seat.', undefined],
    ['The Coastal Press Agency (CPA) — no friend of the mayor — wrote so.', undefined],
  ];
  test.each(rows)('%s', (line, dateline) => {
    const body = [line, ...PROSE].join('\n');
    const found = findFurniture(body, paragraphsOf(body)).find((piece) => piece.kind === 'dateline');
    expect(found?.text).toBe(dateline);
    if (found !== undefined) expect(body.slice(found.start, found.end)).toBe(found.text);
  });

  test('only one, and only near the beginning', () => {
    const line = 'VELLHAVEN (CPA) — The river rose.';
    const kinds = (body: string) => findFurniture(body, paragraphsOf(body)).map((piece) => piece.kind);
    expect(kinds(`${line}\n${line}`)).toEqual(['dateline']);
    expect(kinds([...PROSE, ...PROSE, line].join('\n'))).toEqual([]);
  });
});

describe('author lines without “By”', () => {
  const rows: readonly (readonly [lines: readonly string[], bylines: number])[] = [
    [['Ada Korran', 'NBX TODAY', 'The river rose again.'], 2],
    [['Ada Korran', 'Jon Ember', 'Noria Post', 'The river rose again.'], 3],
    [['Ada Korran', 'Opinion contributor', 'The river rose again.'], 2],
    [['Ada Korran', 'Special to the Noria Post', 'The river rose again.'], 2],
    [['Ada Korran', 'noriapost.com', 'The river rose again.'], 2],
    [['Ada Korran', 'The river rose again.'], 0],
    [['Ada Korran', 'Jon Ember', 'The river rose again.'], 0],
    [['Ada Korran', 'What we know', 'The river rose again.'], 0],
    [['Ada Korran', 'The news', 'The river rose again.'], 0],
    [['NBX TODAY', 'The river rose again.'], 0],
    [['The river rose again.', 'Ada Korran', 'NBX TODAY'], 0],
    [['Ada Korran'], 0],
  ];

  test.each(rows)('%j', (lines, bylines) => {
    const body = lines.join('\n\n');
    const found = findFurniture(body, paragraphsOf(body)).filter(({ kind }) => kind === 'byline');
    expect(found).toHaveLength(bylines);
  });
});

describe('the label of a summary', () => {
  test.each([
    ['Story highlights Korran says the boats left', 'Story highlights'],
    ['Story highlights “We will go,” says Korran', 'Story highlights'],
    ['Story highlights are written last.', undefined],
    ['Highlights of the year came from Noria.', undefined],
  ])('%s', (line, label) => {
    const body = [line, PROSE[0]].join('\n\n');
    expect(findFurniture(body, paragraphsOf(body))[0]?.text).toBe(label);
  });
});

describe('links pasted into a sentence', () => {
  const blanked = (body: string) => linkListsIn(body).map(({ start, end }) => body.slice(start, end));

  test.each([
    [
      'Rep. Ada Korran Ada Ilse KorranTown council splits MORE said no.',
      ' Ada Ilse KorranTown council splits MORE',
    ],
    [
      'Bram Vask Bram (Salt) J. Vask2020 race opens Vask: ‘no’ MORE (R) left.',
      ' Bram (Salt) J. Vask2020 race opens Vask: ‘no’ MORE',
    ],
    [
      'Speaker Ada Korran Ada Ilse Korran Sailors say no to Vask MORE (R) left.',
      ' Ada Ilse Korran Sailors say no to Vask MORE',
    ],
    ['With Ada KorranAda KorranSailors go MORE on Monday.', 'Ada KorranSailors go MORE'],
    ['Tolle John Tolle‘No’ to the harbour MORE’s plan fell.', ' John Tolle‘No’ to the harbour MORE'],
  ])('%s', (body, list) => {
    expect(blanked(body)).toEqual([list]);
    const { furniture, body: passage } = tokenize({ id: 'a', headline: '', body });
    expect(furniture.map(({ text, kind }) => [text, kind])).toEqual([[list, 'related']]);
    const { start, end } = furniture[0]!;
    for (let i = 0; i < passage.length; i += 1)
      expect(passage.end[i]! <= start || passage.start[i]! >= end).toBe(true);
  });

  test.each([
    'READ MORE: Ada Korran wins the vote',
    'Ada Korran asked for MORE boats.',
    'Ada Korran met Ada KorranVask and wanted MOREOVER to leave.',
    'The council said Ada Korran Ada Korran must do MORE.',
    'Ada Korran Ada KorranTown council splits\nThe town wants MORE.',
    'Ada Korran, Ada Vask and Bram Korran asked for MORE.',
  ])('%s', (body) => {
    expect(blanked(body)).toEqual([]);
  });
});

describe('blocks', () => {
  const linesOf = (lines: readonly string[]) => {
    const body = lines.join('\n');
    return findFurniture(body, paragraphsOf(body)).map((piece) => piece.text);
  };

  test('a related block goes on until prose comes', () => {
    const block = ['Related News', 'River rises again', 'Mayor meets families', 'Ten die in storm'];
    expect(linesOf([PROSE[0]!, ...block, ...PROSE])).toEqual(block);
  });

  test('a heading with a colon takes the one headline under it', () => {
    expect(linesOf([PROSE[0]!, 'READ MORE:', 'River rises again', 'What happens next', PROSE[1]!])).toEqual([
      'READ MORE:',
      'River rises again',
    ]);
  });

  test('a note on the author stands at the end only', () => {
    const note = 'Ilse Korran is a columnist for the Vellhaven Herald.';
    expect(linesOf([...PROSE, note])).toEqual([note]);
    expect(linesOf([note, ...PROSE])).toEqual([]);
    expect(linesOf([...PROSE, 'Ilse Korran is the mayor of Vellhaven.'])).toEqual([]);
  });

  test('nothing in nothing', () => {
    expect(linesOf([''])).toEqual([]);
    expect(linesOf(['__proto__', 'constructor', 'toString'])).toEqual([]);
  });
});
