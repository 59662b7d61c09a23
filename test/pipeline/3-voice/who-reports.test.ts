/** Whose words a paraphrase is: the subject of its verb, found across clauses, asides and papers. */
import { describe, expect, it } from 'vitest';
import { marked, paraphrases } from './heard.ts';

describe('who sends a paper, says what is in it', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The harbour club issued a statement saying the boats were old.', 'harbour club: the boats were old'],
    ['Ada Korran wrote a letter that said the boats were old.', 'Ada Korran: the boats were old'],
    [
      'Ada Korran put out a press release on Monday saying the boats were old.',
      'Ada Korran: the boats were old',
    ],
    [
      'Bram Vask filed a lawsuit against the harbour board claiming the boats were old.',
      'Bram Vask: the boats were old',
    ],
    ['Bram Vask responded in an email Monday saying the boats were old.', 'Bram Vask: the boats were old'],
    // whoever gets it, has not said it; and whose it is, may stand behind it
    ['The paper obtained a letter saying the boats were old.', 'letter: the boats were old'],
    ['She read a letter from Bram Vask saying the boats were old.', 'Bram Vask: the boats were old'],
    [
      'Ada Korran released a statement from the board saying the boats were old.',
      'board: the boats were old',
    ],
    ['A letter was sent saying the boats were old.', 'letter: the boats were old'],
    // a report speaks for itself
    ['The Ossel Bureau released a report saying the boats were old.', 'report: the boats were old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('behind an adverbial', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The loudest cheer came when Bram Vask said the boats were old.', 'Bram Vask: the boats were old'],
    ['It started when Bram Vask wrote that the boats were old.', 'Bram Vask: the boats were old'],
    ['The council less than two weeks ago said the boats were old.', 'council: the boats were old'],
    ['Ada Korran, who two weeks ago said the boats were old.', 'Ada Korran: the boats were old'],
    ['Two of the council said the boats were old.', 'Two of the council: the boats were old'],
    [
      'In a message to Bram Vask, Mira Tolm, head of the harbour club, said the boats were old.',
      'Mira Tolm: the boats were old',
    ],
    [
      'In addition to Mr. Vask, two members of the council, Mira Tolm and Odo Fell, have said they will not sail.',
      'two members of the council: they will not sail',
    ],
    [
      'A survey run by Bram Vask, a teacher at the harbour school, found that the boats were old.',
      'survey: the boats were old',
    ],
    // an aside of a name is still an aside
    ['Bram Vask, a teacher at the school, said the boats were old.', 'Bram Vask: the boats were old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('the clause a second verb stands in', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'On Monday, prosecutors charged the sailor with theft and Bram Vask fired his crew, acknowledging that the boats were old.',
      'Bram Vask: the boats were old',
    ],
    [
      'While most of his rivals criticised the plan, Bram Vask kept to the old one, claiming that the boats were old.',
      'Bram Vask: the boats were old',
    ],
    [
      'When Judge Ada Korran announced her retirement on Monday, Bram Vask took a boat and said that the autumn was good.',
      'Bram Vask: the autumn was good',
    ],
    [
      'Bram Vask read a letter from the Harbour League, which had met in May and said it was late.',
      'Harbour League: it was late',
    ],
    [
      'Ada Korran had first testified before the council, and Bram Vask kept asking her why the boats had sunk.',
      'Bram Vask: why the boats had sunk',
    ],
    [
      'Odo Tolm said it was a sign that the mayor did not know the town, and accused the council of theft.',
      'Odo Tolm: it was a sign that the mayor did not know the town',
      'Odo Tolm: the council of theft',
    ],
    // one who spoke goes on, though others stand in his words, or in what describes another
    [
      'Ada Korran complained that the mayor is too old, suggesting the boats were late.',
      'Ada Korran: the mayor is too old',
      'Ada Korran: the boats were late',
    ],
    [
      'Ada Korran praised Boats Now, the club based in Ossel, saying the boats were old.',
      'Ada Korran: the boats were old',
    ],
    [
      'Ada Korran criticised the plan and said the boats were old.',
      'Ada Korran: the plan',
      'Ada Korran: the boats were old',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('who is named at the end of a sentence', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The boats are safe, said two people who know the mayor.', 'two people: The boats are safe'],
    [
      'Bram Vask is close to the town, said three people familiar with the talks.',
      'three people familiar with the talks: Bram Vask is close to the town',
    ],
    [
      'The boats are safe, said a handful of sailors who point to the rules.',
      'handful of sailors: The boats are safe',
    ],
    [
      'The boats are safe, said a sailor who was briefed on the talks and spoke anonymously.',
      'sailor: The boats are safe',
    ],
    [
      'The boats are safe, said sailor and union leader Bram Vask, a friend of the mayor.',
      'Bram Vask: The boats are safe',
    ],
    [
      'The boats are old, according to an analysis by the Ossel Center.',
      'analysis by the Ossel Center: The boats are old',
    ],
    ['The boats are old, according to an analysis published on Monday.', 'analysis: The boats are old'],
    // a subject before its aside
    ['Bram Vask, a sailor, said two boats that sank were old.', 'Bram Vask: two boats that sank were old'],
    ['The mayor, who left, said the people who sail are old.', 'mayor: the people who sail are old'],
    ['The sailors of the club, which owns it, say the test is old.', 'sailors of the club: the test is old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('whom “who” and “which” stand for', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Bram Vask met Rep. Max Tolm of Staten Island, NY, who said the boats were old.',
      'Max Tolm: the boats were old',
    ],
    ['Korran, 31, who says she likes boats, sailed.', 'Korran: she likes boats'],
    [
      'Mira Tolm, 56, a former cook at Bay News who said the boats were old, left.',
      'Mira Tolm: the boats were old',
    ],
    [
      'The speech was full of anger from many on Main Street who believe that the boats are old.',
      'many on Main Street: the boats are old',
    ],
    [
      'Job numbers come on the heels of a note from the crew of BDP, which revealed the boats were old.',
      'BDP: the boats were old',
    ],
    // the nearest noun, if it is somebody
    ['He met sailors from Ossel who say the boats are old.', 'sailors from Ossel: the boats are old'],
    [
      'He met the founder of the Harbour League, who argued that the boats were old.',
      'founder of the Harbour League: the boats were old',
    ],
    ['The club, which said the boats were old.', 'club: the boats were old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('asides and absolutes', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran, a sailor from Ossel told the Bay Post that the boats were old.',
      'Ada Korran: the boats were old',
    ],
    [
      'When Ada Korran came, a sailor from Ossel said the boats were old.',
      'sailor from Ossel: the boats were old',
    ],
    [
      'Such rules met with anger, with many sailors, including Ada Korran, arguing that they are harsh.',
      'many sailors: they are harsh',
    ],
    [
      'The town left the talks, with top officials praising its strength and vowing to come back.',
      'top officials: its strength',
      'top officials: to come back',
    ],
    ['The boats left, as first reported by the Bay Times on Tuesday.', 'Bay Times: The boats left'],
    ['The boats left first, as reported by the Bay Times.', 'Bay Times: The boats left first'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('nobody said to do so', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Sailors believed to be from Ossel sold a boat.'],
    ['Bram Vask is taking what Ada Korran believes to be a risk.', 'Ada Korran: to be a risk'],
    [
      'It was a loss Ada Korran believes to be the worst of the year.',
      'Ada Korran: to be the worst of the year',
    ],
    ['Various think tanks in Ossel have counted the boats.'],
    ['Various sailors think the boats are old.', 'Various sailors: the boats are old'],
    ['The remark worried some sailors.'],
    ['Sailors worried the boats were old.', 'Sailors: the boats were old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('lists, hearers and names', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Intelligence agencies in Noria, Ossel and Vellhaven say the boats are old.',
      'Intelligence agencies in Noria, Ossel and Vellhaven: the boats are old',
    ],
    [
      'Bram Vask left as aides to Korran, Fell and Tolm said the boats were old.',
      'aides to Korran, Fell and Tolm: the boats were old',
    ],
    // a new clause behind the comma
    [
      'The club has a crew in Ossel, Noria, and Bram Vask said the boats were old.',
      'Bram Vask: the boats were old',
    ],
    ['A fire broke out in Ossel and sailors said the boats were old.', 'sailors: the boats were old'],
    ['A club spokesman told the paper it does not own boats.', 'club spokesman: it does not own boats'],
    ['Ada Korran told the Bay Post it was late.', 'Ada Korran: it was late'],
    ['Ada Korran told the Bay Post about it on Monday.'],
    ['The town’s far-right said the boats were old.', 'town’s far-right: the boats were old'],
    ['The paper’s editor-in-chief said the boats were old.', 'paper’s editor-in-chief: the boats were old'],
    [
      'The boats are old, according to both current and former sailors.',
      'both current and former sailors: The boats are old',
    ],
    [
      'The press secretary Josh Tolm was careful to say that the boats were old.',
      'Josh Tolm: the boats were old',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('what is said by another is no clause of the outlet', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The sailors hailed a study on Friday that showed the town added boats, saying the mayor had kept his word.',
      'sailors: a study',
      'study: the town added boats',
      'sailors: the mayor had kept his word',
    ],
    [
      'Mira Tolm believes the sailors are tired, saying the boats are old.',
      'Mira Tolm: the sailors are tired',
      'Mira Tolm: the boats are old',
    ],
    [
      'The town is quiet, the Bay Post reported, citing records.',
      'Bay Post: The town is quiet',
      'Bay Post: records',
    ],
    [
      'Bram Vask was late when asked if he was troubled by the cases in Ossel.',
      '?: if he was troubled by the cases in Ossel',
    ],
    ['Asked by Ada Korran if he was late, Bram Vask left.', 'Ada Korran: if he was late'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('what a paper shows, and whose claim it is', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The strong report shows that the town is growing, said Sam Tolm, a clerk at the bank.',
      'Sam Tolm: The strong report shows that the town is growing',
    ],
    ['The report shows that the town is growing.', 'report: the town is growing'],
    ['The move led to Republican criticism that the plan was unfair.', 'Republican: the plan was unfair'],
    ['The move led to criticism that the plan was unfair.', '?: the plan was unfair'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('an aside that holds quoted words', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran, author of “Old Boats,” said the boats were old.', 'Ada Korran: the boats were old'],
    [
      'Ada Korran, a self-described “old sailor” from Ossel, said the boats were old.',
      'Ada Korran: the boats were old',
    ],
    [
      'Mr. Vask, referring to the town’s “old soul,” argued that the boats were old.',
      'Vask: the boats were old',
    ],
    ['Korran, 33, who hosts “Bay Morning,” said the boats were old.', 'Korran: the boats were old'],
    [
      'Ada Korran, head of a club that “counts” boats for the “harbour and its friends,” said they were old.',
      'Ada Korran: they were old',
    ],
    ['In a post titled “Old Boats,” Ada Korran said the boats were old.', 'Ada Korran: the boats were old'],
    // no aside, but a sentence of its own
    ['Ada Korran wrote “Old Boats,” said the mayor.'],
    ['“The boats are old,” Korran said.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));

  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran, who called the plan a “big mess,” said the boats were old.',
      'fragment, Ada Korran: big mess,',
    ],
    ['Sailors called the plan a “big mess,” and the boats were sold.', 'fragment, Sailors: big mess,'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('no place and no paper is “who”', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'In Columbus, a sailor who spoke with the Bay Post said the boats were old.',
      'sailor: the boats were old',
    ],
    [
      'It heard from people like the woman in Columbus who said the boats were old.',
      'woman in Columbus: the boats were old',
    ],
    [
      'He met sailors outside the Guild who said the boats were old.',
      'sailors outside the Guild: the boats were old',
    ],
    [
      'There are Democrats in both chambers who see the boats as old.',
      'Democrats in both chambers: the boats as old',
    ],
    [
      'Bram Vask, editor of the Harbour blog who says the boats were old, left.',
      'Bram Vask: the boats were old',
    ],
    // a name that is somebody, and people who are near
    [
      'Bram Vask, a sailor who spoke with the Post, said the boats were old.',
      'Bram Vask: the boats were old',
    ],
    ['The media, who said the boats were old, left.', 'media: the boats were old'],
    ['The town is under attack by women who claim the boats were old.', 'women: the boats were old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('where the subject comes from, and for whom', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'A sailor from Columbus, Ohio said the boats were old.',
      'sailor from Columbus, Ohio: the boats were old',
    ],
    ['Mira Tolm of Columbus, Ohio said the boats were old.', 'Mira Tolm: the boats were old'],
    [
      'A spokesman for Sen. Bram Vask, Ohio Republican, said the boats were old.',
      'spokesman for Sen. Bram Vask: the boats were old',
    ],
    // a state that speaks, and an office that the name ends
    ['Last week in Columbus, Ohio said the boats were old.', 'Ohio: the boats were old'],
    ['After a meeting with officials in Geneva, Iran said the boats were old.', 'Iran: the boats were old'],
    ['The secretary of state Bram Vask said the boats were old.', 'Bram Vask: the boats were old'],
    ['Sen. Bram Vask, Ohio Republican, said the boats were old.', 'Bram Vask: the boats were old'],
    // what somebody has shared or met, not who shared it
    [
      'The emails that the club obtained from the board show that the boats were old.',
      'emails: the boats were old',
    ],
    ['The sailors that Korran met in Ossel said the boats were old.', 'sailors: the boats were old'],
    ['The boxes that officials shared with the board asserted that the boats were old.'],
    [
      'Officials who shared it with the board asserted that the boats were old.',
      'Officials: the boats were old',
    ],
    ['One of his coworkers, he says, was fired when the mayor left.', '?: One of his coworkers'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('the verb before who says it', () => {
  it.each<[body: string, ...found: string[]]>([
    ['“It is late,” said Ada Korran’s lawyer, Mira Tolm.', 'direct, Mira Tolm: It is late,'],
    ['“It is late,” said the mayor’s chief of staff, Mira Tolm.', 'direct, Mira Tolm: It is late,'],
    ['“It is late,” said the head of the Harbour Club, Mira Tolm.', 'direct, Mira Tolm: It is late,'],
    ['“It is late,” said Bram Vask’s chief of staff.', 'direct, Bram Vask’s chief of staff: It is late,'],
    ['“The boats,” said one, “are like nets.”', 'direct, one: The boats,', 'fragment, one: are like nets.'],
    // whom she tells of it, and who owns the club
    ['“It is late,” said the head of the club, which Mira Tolm owns.', 'direct, head: It is late,'],
    ['“It is late,” warned Ada Korran about the plan.', 'direct, Ada Korran: It is late,'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));

  it.each<[body: string, ...found: string[]]>([
    ['The move came after the mayor, Bram Vask, warned the Guild about the boats.'],
    ['The mayor, saying “it is late,” tweeted Monday that the boats were old.', 'mayor: the boats were old'],
    ['The boats are old, warned Ada Korran of the club.', 'Ada Korran: The boats are old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('whose clause goes on', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'At a talk with Mira Tolm, the mayor bemoaned the rain, criticized the plan and slammed the rules.',
      'mayor: the rain',
      'mayor: the plan',
      'mayor: the rules',
    ],
    ['Mira Tolm, a sailor who called it late, criticized the plan.', 'Mira Tolm: the plan'],
    [
      'The seat is empty thanks to the anger of Senate Democrats, who moved to block it and argued that the boats were old.',
      'Senate Democrats: the boats were old',
    ],
    [
      'The mayor was cheered by votes that added to his seats, telling sailors that the boats were old.',
      'mayor: the boats were old',
    ],
    ['After Bram Vask spoke for an hour, the mayor came, saying it was late.', 'mayor: it was late'],
    ['The storm prompted Korran to tweet in May that the boats were old.', 'Korran: the boats were old'],
    ['The loss came with Bram Vask, the mayor, saying the boats were old.', 'Bram Vask: the boats were old'],
    [
      'The loss came with Bram Vask, who lives there, saying the boats were old.',
      'Bram Vask: the boats were old',
    ],
    // not he to whom they write, and not what was read
    [
      'More than 100 sailors wrote to Bram Vask saying the boats were old.',
      '100 sailors: the boats were old',
    ],
    ['The mayor responded on Monday to reports that the boats were old.', '?: the boats were old'],
    ['Korran told sailors in a conference call that the boats were old.', 'Korran: the boats were old'],
    ['Korran apologized for the rules that the board made.', 'Korran: the rules that the board made'],
    ['Korran has said for years that the boats were old.', 'Korran: the boats were old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));

  it.each<[body: string, ...found: string[]]>([
    [
      'The storm led Korran to tweet in May that the town should leave “at once.”',
      'fragment, Korran: at once.',
    ],
    [
      'It was the storm that led him to tweet in May that the town should leave “at once.”',
      'fragment, ?: at once.',
    ],
    [
      'The Bay Post reported that a palace spokesman responded to it by saying that the duke “does not sail.”',
      'fragment, palace spokesman: does not sail.',
    ],
    [
      'The Bay Post reported that a sailor told her the boats were “very old.”',
      'fragment, sailor: very old.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('nobody named has said it', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The sailors left the talks, dubbed “boats in the desert.”', 'term, ?: boats in the desert.'],
    ['Korran knows it does not account for errors, sometimes called “noise”, in nets.', 'term, ?: noise'],
    [
      'Bram Vask backed a call for Korran to compel Mira Tolm to testify, telling the Bay Post: “It is late.”',
      'direct, Bram Vask: It is late.',
    ],
    ['To Ada Korran, all this suggests that “the boats were old.”', 'mixed, Ada Korran: the boats were old.'],
    // a verb with its object, and nobody to whom it does so
    ['Korran, a sailor, called “very old boats” the key.', 'fragment, Korran: very old boats'],
    [
      'The sailors back what Mira Tolm, the head of the board, called “a truly good sale.”',
      'mixed, Mira Tolm: a truly good sale.',
    ],
    [
      'Korran, who in the past has voiced the wish to run, told the Post’s Tolm she would think but “loves her boats.”',
      'fragment, Korran: loves her boats.',
    ],
    ['Korran called it “noise” and left.', 'fragment, Korran: noise'],
    ['To be sure, all this suggests that “the boats were old.”', 'mixed, ?: the boats were old.'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));

  it.each<[body: string, ...found: string[]]>([
    ['Sailors left, though I’ve come to believe that the boats were old.'],
    ['Korran went on to say that the boats were old.', 'Korran: the boats were old'],
    [
      'A union representing state and town clerks, sailors and farmers said the boats were old.',
      'union representing state and town clerks, sailors and farmers: the boats were old',
    ],
    ['Talks began in May, and farmers said the boats were old.', 'farmers: the boats were old'],
    [
      'The U.S. Centers for Disease Control and Prevention (CDC) said the boats were old.',
      'U.S. Centers for Disease Control and Prevention: the boats were old',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('a given name tells whom no “he” or “she” stands for', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Megyn Korran met Ned Vask in Ossel. She said the boats were old.', 'Megyn Korran: the boats were old'],
    ['Ned Vask met Megyn Korran in Ossel. He said the boats were old.', 'Ned Vask: the boats were old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));

  it.each<[body: string, ...found: string[]]>([
    [
      '“They are old,” Lori Korran told Bram Vask at the harbour.\n\n“Only one of them,” he retorted.',
      'direct, Lori Korran: They are old,',
      'direct, Bram Vask: Only one of them,',
    ],
    // a name of both, and two men
    [
      '“They are old,” Sasha Korran said at the harbour.\n\n“Only one of them,” he added.',
      'direct, Sasha Korran: They are old,',
      'direct, Sasha Korran: Only one of them,',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('a name beside the one who speaks', () => {
  it.each<[body: string, ...found: string[]]>([
    // compared with the noun before it
    [
      'Every mayor since Bram Vask has demanded that the boats be sold.',
      'Every mayor since Bram Vask: the boats be sold',
    ],
    ['Critics such as Ada Korran say the boats are old.', 'Ada Korran: the boats are old'],
    [
      'Ada Korran told the paper that gifts in the name of a mayor like Bram Vask raise doubts.',
      'Ada Korran: gifts in the name of a mayor like Bram Vask raise doubts',
    ],
    ['It seems like Ada Korran said the boats are old.', 'Ada Korran: the boats are old'],
    ['Since Ada Korran said the boats are old, all is well.', 'Ada Korran: the boats are old'],
    // "who" is somebody, and no office or agency
    [
      'The head of the agency who said the boats were old left.',
      'head of the agency: the boats were old left',
    ],
    ['The family who said the boats were old left.', 'family: the boats were old left'],
    ['Seven out of 10 sailors said the boats were old.', 'Seven out of 10 sailors: the boats were old'],
    ['Some of 10 sailors said the boats were old.', 'Some of 10 sailors: the boats were old'],
    // what an audit does
    [
      'The audit recommended that Ossel sell boats and suggested that the harbour close.',
      'audit: Ossel sell boats',
      'audit: the harbour close',
    ],
    [
      'Ada Korran recommended that Ossel sell boats and suggested that the harbour close.',
      'Ada Korran: Ossel sell boats',
      'Ada Korran: the harbour close',
    ],
    // a listed name that begins with an ordinary word
    ['Freedom House said the boats were old.', 'Freedom House: the boats were old'],
    // a body is no “who” of one
    [
      'Bram Vask is usually a good conservative in the Senate, who still boasts that the boats were old.',
      'Bram Vask: the boats were old',
    ],
    ['Sailors feared the Harbour Guard, who say the boats were old.', 'Harbour Guard: the boats were old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('whoever is asked or told answers', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Odo Fell left. When I asked Bram Vask, the author, to explain it, he noted that the boats were old.',
      'Bram Vask: the boats were old',
    ],
    ['When Odo Fell asked Bram Vask about it, he said the boats were old.', 'Bram Vask: the boats were old'],
    ['When Bram Vask asked about it, he said the boats were old.', 'Bram Vask: the boats were old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));

  it.each<[body: string, ...found: string[]]>([
    [
      '“They are old,” Peter Korran told Bram Vask at the harbour.\n\n“Only one of them,” he retorted.',
      'direct, Peter Korran: They are old,',
      'direct, Bram Vask: Only one of them,',
    ],
    [
      '“They are old,” Peter Korran told the paper at the harbour.\n\n“Only one of them is not,” he replied.',
      'direct, Peter Korran: They are old,',
      'direct, Peter Korran: Only one of them is not,',
    ],
    [
      '“They are old,” Peter Korran told Bram Vask at the harbour.\n\n“Only one of them is not,” he added.',
      'direct, Peter Korran: They are old,',
      'direct, Peter Korran: Only one of them is not,',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('a name before an office, in a heading, behind a paper', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The Pride of Ossel captain Bram Vask said the boats were old.', 'Bram Vask: the boats were old'],
    [
      'The mother of captain Bram Vask said the boats were old.',
      'mother of captain Bram Vask: the boats were old',
    ],
    ['THE SALE IN OSSEL Ada Korran said the boats were old.', 'Ada Korran: the boats were old'],
    ['Sailors in Ossel said the boats were old.', 'Sailors in Ossel: the boats were old'],
    [
      'Bram Vask sent a letter to Odo Tolm in which he said the boats were old.',
      'Bram Vask: the boats were old',
    ],
    [
      'Bram Vask read a letter by Odo Tolm in which he said the boats were old.',
      'Odo Tolm: the boats were old',
    ],
    [
      'Ada Korran pointed to a poll that showed the mayor falling and said she saw why.',
      'Ada Korran: a poll that showed the mayor falling',
      'Ada Korran: she saw why',
    ],
    [
      'Ada Korran released a report that showed boats were old and said the town must sell them.',
      'report: boats were old',
      'report: the town must sell them',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});
