/** Reports whose parts stand far apart or that the tagger gets wrong; where their content ends; who is not the one who speaks. */
import { describe, expect, it } from 'vitest';
import { heard, marked, paraphrases } from './heard.ts';

describe('reports with their parts far apart', () => {
  it.each([
    [
      'The party says 34,570 citizens living abroad in 38 countries cast votes by mail in March.',
      'party: 34,570 citizens living abroad in 38 countries cast votes by mail in March',
    ],
    [
      'FEC records from the 2008 election cycle show he backed both Odo Fell and Ada Korran.',
      'FEC records from the 2008 election cycle: he backed both Odo Fell and Ada Korran',
    ],
    [
      'Audit files from NGP VAN show that four different accounts searched the data.',
      'Audit files from NGP VAN: four different accounts searched the data',
    ],
    [
      'Doyle said each year of school yields a 10% bump in income.',
      'Doyle: each year of school yields a 10% bump in income',
    ],
    [
      'A 2014 examination by the Better Harbour Association found that the town had spent $500 million.',
      '2014 examination by the Better Harbour Association: the town had spent $500 million',
    ],
    [
      'In September, a still-struggling HP announced it would cut up to 30,000 jobs.',
      'HP: it would cut up to 30,000 jobs',
    ],
    [
      'But boat unions, green groups, and many lawmakers claim it will end in losses.',
      'many lawmakers: it will end in losses',
    ],
    [
      'An Ossel Press survey of delegates, who pick the nominee, found that 449 of them back Korran.',
      'Ossel Press survey of delegates: 449 of them back Korran',
    ],
    [
      'According to a just-released poll from Ossel University, in a 12 person race Korran is ahead.',
      'just-released poll from Ossel University: in a 12 person race Korran is ahead',
    ],
    [
      'Analysis shows that lawsuits are one of his main tactics.',
      'Analysis: lawsuits are one of his main tactics',
    ],
    [
      'Korran, 32, noted the council returned the boat to him.',
      'Korran: the council returned the boat to him',
    ],
    ['Experts expect the press to be played like a fiddle.', 'Experts: to be played like a fiddle'],
    ['Critics slammed the plan in an interview with the Post.', 'Critics: the plan'],
    [
      'Senior campaign advisers who have run the numbers argue that by the end of May, Korran will have won.',
      'Senior campaign advisers: by the end of May, Korran will have won',
    ],
    [
      'So even economists who favor consumption taxes agree that the move toward them will be slow.',
      'economists: the move toward them will be slow',
    ],
    [
      'But Williams, who’s running to be an alternate, added that he, too, is on a mission.',
      'Williams: he, too, is on a mission',
    ],
    [
      'Support for Korran is strong among the young, teachers and union officials told the Post.',
      'union officials: Support for Korran is strong among the young',
    ],
    [
      'An average of recent polls by RealPolitics shows Korran leads Fell by about 13 points.',
      'average of recent polls by RealPolitics: Korran leads Fell by about 13 points',
    ],
    [
      'Some of the richest givers are helping to pay for the ads, filings made on Sunday night revealed.',
      'filings: Some of the richest givers are helping to pay for the ads',
    ],
    [
      'The Harbour News claims the league’s refusal to support the plan is itself a crime.',
      'Harbour News: the league’s refusal to support the plan is itself a crime',
    ],
    [
      'In a call on Monday, Harbour chief executive Ian Read said company leaders had paid attention to it.',
      'Ian Read: company leaders had paid attention to it',
    ],
  ])('%s', (body, ...found) => {
    expect(paraphrases(body)).toEqual(found);
  });
});

describe('no reports', () => {
  it.each([
    'The polls in the hall show the wear of years.',
    'The company says little about the boats.',
    'Korran said a prayer for the crews of the two lost boats.',
    'Korran noted the damp walls of the old harbour office.',
    'Korran warned the crews of the storm.',
    'Many lawmakers claim expenses for the long trip home.',
    'Experts gathered in the hall of the old mill.',
    'Ilse Read met the crews at the harbour.',
    'The figure for the Harbour Wins Added table is new.',
    'A crowd of 40 of those who left went back to the mill in 1972.',
    'The boats that Korran praised were sold to the council.',
    'Korran met the boss of the mill, who left for Ossel.',
    'His aide Rick Fell, who pleaded guilty in February, left town.',
    'Mr. Fell, 50, pleaded guilty to a role in a boat scheme decades ago that involved the council.',
    'Fell pleaded for calm after the storm.',
    'The bill is sure to tilt toward patients, underscoring why reform is such a slog.',
    'Ilse Marn has come up with a way of calculating how good the crews have been.',
    'The rest are a bunch of fools who should be grateful for the rule of the few.',
    'Voters sizing up Korran as a potential mayor might also note that he tends to open old rifts.',
    'The clerk sent a letter to Ada Korran asking for help.',
    'Ossel Berrin, which sells boats, claimed a prize.',
    'Berrin accused Fell in a letter on Monday.',
    'Korran suggested as much.',
    'There were reports on Monday saying the boats were old.',
    'The group calls itself the Harbour State.',
    'They waited for years before they dared to support a ban.',
    'China has shown it wants to make a deal.',
    'He can claim to speak for the town.',
    'Surely we can all agree that this line was worth it.',
    'The league has supported a number of young women.',
    'In the few matters where Korran differs, he has echoed the hard line of the old council.',
    'He was hired to look into it and decide whether the checks were fair.',
    'The panel asked for records relating to alleged thefts by senior clerks.',
    'Leaders will meet to agree a mandate for the talks.',
    'It is the story of a company accused of polluting the river and the people near it.',
    'The Korran emails that the ministry deemed too harmful are gone.',
  ])('%s', (body) => {
    expect(paraphrases(body)).toEqual([]);
  });
});

describe('where content ends', () => {
  it.each([
    [
      'The list is long (Korran answered by saying the plan would cost two million), and it grows.',
      'Korran: the plan would cost two million',
    ],
    ['Half like it: 50% say they approve, 47% disapprove.', '50%: they approve'],
    [
      'Some 37 percent of farmers say the vote was bad, and 11 percent do not know.',
      'Some 37 percent of farmers: the vote was bad',
    ],
    ['Just 43% say it will be better, twenty points below the share of May.', '43%: it will be better'],
    [
      'Meanwhile, about 70 percent of farmers, including many in Ossel, said they wanted the boats, up from 60 percent in May.',
      '70 percent of farmers: they wanted the boats',
    ],
    [
      'Ada Korran voiced her sadness by adding that it was late.',
      'Ada Korran: her sadness',
      'Ada Korran: it was late',
    ],
    ['The Korran campaign defended the ad after the vote was lost.', 'Korran campaign: the ad'],
    [
      'The Korran campaign denied the claim through a statement from its manager.',
      'Korran campaign: the claim',
    ],
    ['Writer Matt Lorn, who was critical of the speech, told the Herald.', 'Matt Lorn: the speech'],
    ['The Harbour League, which said the boats were old, sold them.', 'Harbour League: the boats were old'],
    ['Korran, who agreed to help, will testify.', 'Korran: to help'],
    [
      'The plan angered farmers who said they wished for more, and fishing crews who called it a joke.',
      'farmers: they wished for more',
      'fishing crews: it a joke',
    ],
    [
      'Governor Odo Fell made it clear last week to the Post’s Ada Korran that strikes would not be borne.',
      'Odo Fell: strikes would not be borne',
    ],
    [
      'Korran says Noria wants to restart talks #BaySummit pic.twitter.com/VWHjo4',
      'Korran: Noria wants to restart talks',
    ],
    [
      'An Ossel police officer who was in the shop followed Gray and accused him of theft before being told that he had paid.',
      'Ossel police officer: him of theft',
    ],
    [
      'The council has threatened to veto the bill as written, and the changes are unlikely to alter that.',
      'council: to veto the bill as written',
    ],
    [
      'And, old tales notwithstanding, "The truth is, he was in a fight," says Odo Korran. He agrees that it was late.',
      'Odo Korran: it was late',
    ],
    // What looks like one of these ends and is none.
    ['Korran pointed to the rain in May.', 'Korran: the rain in May'],
    [
      'Korran praised the crew for its work and the harbour for its care.',
      'Korran: the crew for its work and the harbour for its care',
    ],
    [
      'Korran’s friends said the boats, the nets and the houses were lost.',
      'Korran’s friends: the boats, the nets and the houses were lost',
    ],
    [
      'Korran, who said the boats, nets and houses were lost, left Ossel.',
      'Korran: the boats, nets and houses were lost',
    ],
    ['Korran condemned the attack on Monday as cowardly.', 'Korran: the attack on Monday as cowardly'],
    [
      'Korran said a) the boats are old and b) the nets are torn.',
      'Korran: a) the boats are old and b) the nets are torn',
    ],
    [
      'The two said the boats were old, and the nets were torn.',
      'two: the boats were old, and the nets were torn',
    ],
    ['Korran said the boats (the old ones) were lost.', 'Korran: the boats (the old ones) were lost'],
    [
      'Korran said the crews, some of whom had left, were safe.',
      'Korran: the crews, some of whom had left, were safe',
    ],
  ])('%s', (body, ...found) => {
    expect(paraphrases(body)).toEqual(found);
  });
});

describe('who it is', () => {
  it.each([
    [
      'Ada Korran, the founder of the Faith and Harbour League, who argued that the mayor has ground to gain, left.',
      'Ada Korran: the mayor has ground to gain',
    ],
    [
      'Berrin accused Fell in a letter on Monday, which claimed he took the boats.',
      'letter: he took the boats',
    ],
    [
      'Korran has also attacked senators who voted to convict him, and questioned the faith of Ilse Marn.',
      'Korran: the faith of Ilse Marn',
    ],
    [
      'Korran has also met farmers who doubted the vote and questioned the faith of Ilse Marn.',
      'farmers: the vote',
      'farmers: the faith of Ilse Marn',
    ],
    ['Senator Ada Korran of Ossel, who opposed the plan, left.', 'Ada Korran: the plan'],
  ])('%s', (body, ...found) => {
    expect(paraphrases(body)).toEqual(found);
  });

  it.each([
    ['"Squatting" is a modern term for living without rent.', 'term, ?: Squatting'],
    [
      '"We can cancel the rules," Korran told "Harbour."',
      'direct, Korran: We can cancel the rules,',
      'term, ?: Harbour.',
    ],
    ['Korran suggested that the council would support “augmented” aid.', 'fragment, Korran: augmented'],
    [
      'This year, Vask signed a letter, with others, to Minister Ada Korran noting that the rules are “harsh” there.',
      'fragment, Vask: harsh',
    ],
    [
      '"It is old," says Harbour Office of Boats and Nets spokeswoman Emily Korran.',
      'direct, Emily Korran: It is old,',
    ],
    ['"It is no mystery," said Rep. Jan Korran, who wrote it.', 'direct, Jan Korran: It is no mystery,'],
    [
      '"All are lost," Korran said. On the other hand, "it would be a huge step to sell the last of them."',
      'direct, Korran: All are lost,',
      'direct, Korran: it would be a huge step to sell the last of them.',
    ],
    [
      '"We’re looking at it," Navy spokesman Rear Adm. John Korran told the Bay Post.',
      'direct, John Korran: We’re looking at it,',
    ],
    ['"It is over," said the Rev. Al Korran, who leads the church.', 'direct, Al Korran: It is over,'],
    ['"It is over," the Rev. Al Korran said.', 'direct, Al Korran: It is over,'],
    ['Korran derided that money as a “bailout fund.”', 'fragment, Korran: bailout fund.'],
    [
      '"Life was not over," Korran said in a clip titled "Prison Walls." "I can help people."',
      'direct, Korran: Life was not over,',
      'term, ?: Prison Walls.',
      'direct, Korran: I can help people.',
    ],
    ['Just north of the White House is the slogan: "Save the crews."', 'direct, ?: Save the crews.'],
    [
      'Korran has appointed Odo Vask to look into it and decide whether the checks were "lawful and fair."',
      'unresolved, ?: lawful and fair.',
    ],
    [
      '"Many help the poor," Brookings said. "Many are the least likely to gain," it added.',
      'direct, Brookings: Many help the poor,',
      'direct, Brookings: Many are the least likely to gain,',
    ],
    [
      'Korran said he reads "news of every kind" at dawn. The town makes "news" of its own.',
      'mixed, Korran: news of every kind',
      'echo, ?: news',
    ],
    // The same shapes, and somebody is quoted.
    ['"Squatting is a crime," Korran said.', 'direct, Korran: Squatting is a crime,'],
    ['Korran told the Post “squatting” is a crime.', 'fragment, Korran: squatting'],
    ['Korran would say the aid was “augmented” in May.', 'fragment, Korran: augmented'],
    [
      'A letter from Minister Ada Korran noted that the rules are “harsh” there.',
      'fragment, letter from Minister Ada Korran: harsh',
    ],
  ])('%s', (body, ...found) => {
    expect(marked(body)).toEqual(found);
  });

  it('takes a foreign president for “the president” only near the name', () => {
    const far =
      'The crews went on with their work, and the boats left the harbour at dawn as they had for years. ';
    const near = 'Ukrainian President Ilse Marn came. The president said the boats were old.';
    const late = `Ukrainian President Ilse Marn came. ${far.repeat(5)}The president said the boats were old.`;
    expect(paraphrases(near)).toEqual(['Ilse Marn: the boats were old']);
    expect(paraphrases(late)).toEqual(['president: the boats were old']);
  });
});

describe('headlines', () => {
  it.each([
    ['“The harbour is dead”: Fell adviser Odo Berrin tells crews to go', 'Odo Berrin'],
    ['“The harbour is dead”: Odo Berrin', 'Odo Berrin'],
    ['“The harbour is dead”: crews leave Ossel', undefined],
    ['“The harbour is dead”: what the crews tell Odo Berrin', undefined],
  ])('%s', (headline, speaker) => {
    const [first] = heard('Odo Berrin is an adviser.', headline).quotes;
    expect(first?.speaker?.name).toBe(speaker);
  });
});
