/** Words in marks inside the outlet's sentences: whose they are. */
import { describe, expect, it } from 'vitest';
import { heard, marked, paraphrases } from './heard.ts';

describe('a speaker set off by commas speaks in the rest of the sentence', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The boats will go, Ada Korran said, because it is “too late for all of us.”',
      'mixed, Ada Korran: too late for all of us.',
    ],
    [
      'It would do more good, said Ada Korran, to have rules so that “thieves, pirates and the poor” stay away.',
      'mixed, Ada Korran: thieves, pirates and the poor',
    ],
    [
      'The sailors have lost nothing, Ada Korran argued, while “they have given up a tremendous amount.”',
      'mixed, Ada Korran: they have given up a tremendous amount.',
    ],
    [
      'The town lives without a vote, while engaging, according to human rights groups, in “the arrest of writers and sailors.”',
      'mixed, human rights groups: the arrest of writers and sailors.',
    ],
    // Another speaks, the outlet goes on, or the marks hold a title.
    [
      'It is late, said Ada Korran, but Bram Vask told the board that it was “a good day for boats.”',
      'mixed, Bram Vask: a good day for boats.',
    ],
    [
      'It is late, said Ada Korran, who came by boat; the sale was “a good day for the boats.”',
      'unresolved, ?: a good day for the boats.',
    ],
    [
      '“It is late,” said Ada Korran, who wrote “Harbour Walls” and “The Long Way Home.”',
      'direct, Ada Korran: It is late,',
      'term, ?: Harbour Walls',
      'term, ?: The Long Way Home.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('a quotation that goes on in a sentence of the outlet’s', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      '“The boats are late,” Ada Korran said. The slow sale “means that nobody will come here now.”',
      'direct, Ada Korran: The boats are late,',
      'mixed, Ada Korran: means that nobody will come here now.',
    ],
    [
      '“The boats are late,” said Ada Korran. But now “a lot of new boats have come in.”',
      'direct, Ada Korran: The boats are late,',
      'mixed, Ada Korran: a lot of new boats have come in.',
    ],
    // Something in the sentence says whose they are, or they are set apart from the quotation.
    [
      '“The boats are late,” Ada Korran said. The law says “no boat may be sold at night.”',
      'direct, Ada Korran: The boats are late,',
      'mixed, law: no boat may be sold at night.',
    ],
    [
      '“The boats are late,” Ada Korran said. Her latest book is “Two Days in the Harbour.”',
      'direct, Ada Korran: The boats are late,',
      'term, ?: Two Days in the Harbour.',
    ],
    [
      '“The boats are late,” Ada Korran said.\n\nThe slow sale “means that nobody will come here now.”',
      'direct, Ada Korran: The boats are late,',
      'mixed, ?: means that nobody will come here now.',
    ],
    [
      'The boats are late, Ada Korran said. The state puts their worth at “more than five million a year.”',
      'mixed, ?: more than five million a year.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('verbs of speaking with a preposition or a long object', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran lashed out at “badly written boat deals.”', 'mixed, Ada Korran: badly written boat deals.'],
    [
      'The mayor spoke of a message “we can all use in our harbours.”',
      'mixed, mayor: we can all use in our harbours.',
    ],
    [
      'Ada Korran ran on a platform of “a common sense approach” to boats.',
      'mixed, Ada Korran: a common sense approach',
    ],
    ['Odo Fell warned of “wide and blind” storms.', 'fragment, Fell: wide and blind'],
    [
      'Ada Korran identified the sale as an example of “boats here and boats there.”',
      'mixed, Ada Korran: boats here and boats there.',
    ],
    [
      'One sailor was described by Bram Vask as “a good hand on any boat.”',
      'mixed, Bram Vask: a good hand on any boat.',
    ],
    [
      'Bram Vask attributed the loss to “bad luck” and “bad boats” from Ossel.',
      'fragment, Bram Vask: bad luck',
      'fragment, Bram Vask: bad boats',
    ],
    // Deeds, another subject, or a verb in between.
    ['Ada Korran ran on the deck of “a very old fishing boat.”', 'mixed, ?: a very old fishing boat.'],
    ['Ada Korran would lash out at “wide and blind” storms.', 'scare, ?: wide and blind'],
    [
      'Bram Vask lashed out at those who sell boats and live in “a very old harbour town.”',
      'mixed, ?: a very old harbour town.',
    ],
    [
      'Bram Vask attributed the loss to “bad luck,” and the town sold “bad boats” to Ossel.',
      'fragment, Bram Vask: bad luck,',
      'unresolved, ?: bad boats',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('nouns of speech that somebody has', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'What he liked was Ada Korran’s message about “the joy of the town.”',
      'mixed, Ada Korran: the joy of the town.',
    ],
    [
      'Ada Korran’s comment in May that the board was a “bored kid in a back room” is old.',
      'mixed, Ada Korran: bored kid in a back room',
    ],
    ['Bram Vask’s pitch that sailors have “nothing to lose” is odd.', 'fragment, Bram Vask: nothing to lose'],
    [
      'Asked about Ada Korran’s comments from Thursday (“I will not pay for it”), Bram Vask left.',
      'mixed, Ada Korran: I will not pay for it',
    ],
    [
      'Ada Korran’s new message to sailors — “What do you have to lose?” — is odd.',
      'mixed, Ada Korran: What do you have to lose?',
    ],
    // The words are those of whoever judges it, or nobody has the noun.
    ['The town went after Bram Vask’s support for “very bad boat deals.”', 'mixed, ?: very bad boat deals.'],
    [
      'Bram Vask called Ada Korran’s message to the town “a very sad thing.”',
      'mixed, Bram Vask: a very sad thing.',
    ],
    ['The message about “the joy of the town” was lost.', 'unresolved, ?: the joy of the town'],
    [
      'The storm followed Ada Korran’s message to sailors, who live in “a very old harbour town.”',
      'mixed, ?: a very old harbour town.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('points of view and relative clauses behind the marks', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The sale was akin to “malign neglect” in the eyes of its critics.',
      'fragment, its critics: malign neglect',
    ],
    ['In Ada Korran’s view, the sale is “moving very well.”', 'fragment, Ada Korran: moving very well.'],
    [
      'The town waits for the “big, fair, cheap boat” Mayor Ada Korran promised.',
      'mixed, Ada Korran: big, fair, cheap boat',
    ],
    ['The town waits for the “fair sale” that Ada Korran wants.', 'fragment, Ada Korran: fair sale'],
    [
      'In full view of the town, the crew sold “a very old fishing boat.”',
      'mixed, ?: a very old fishing boat.',
    ],
    ['The town waits for the “big, fair, cheap boat” Ada Korran sold.', 'mixed, ?: big, fair, cheap boat'],
    [
      'Instead of just “boats and nets,” he foresees a storm. Ada Korran left.',
      'unresolved, ?: boats and nets,',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('papers and who has made them', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The letter called the loss a “wrong attempt to chill the speech of the town.”',
      'mixed, letter: wrong attempt to chill the speech of the town.',
    ],
    [
      'The website touts itself as “a harbour where sailors slept.”',
      'mixed, website: a harbour where sailors slept.',
    ],
    [
      'The Harbour League issued a statement calling the sale “a clear breach of the rules.”',
      'mixed, Harbour League: a clear breach of the rules.',
    ],
    [
      'Ada Korran wrote a letter describing the sale as “a clear breach of the rules.”',
      'mixed, Ada Korran: a clear breach of the rules.',
    ],
    [
      'The Harbour League obtained a statement calling the sale “a clear breach of the rules.”',
      'mixed, statement: a clear breach of the rules.',
    ],
    ['A five-year study dubbed the “Ossel Harbour Trial” came to an end.', 'term, ?: Ossel Harbour Trial'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('what the hearer is told of a thing, and whose campaign tells it', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran told the Bay Post it was late.', 'Ada Korran: it was late'],
    ['Ada Korran told the Bay Post there was no boat.', 'Ada Korran: there was no boat'],
    ['Bram Vask faces Ada Korran, whose campaign said it was late.', 'campaign: it was late'],
    ['Bram Vask faces Ada Korran, whose vote the farmers hoped to win.'],
    ['Bram Vask faces Ada Korran, whose office plans to sell the boats.'],
    ['Ada Korran gave the Bay Post this boat.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('names and words in what somebody says, and those who say nothing', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Bram Vask told “60 Minutes” that it was late.', 'term, ?: 60 Minutes'],
    ['Bram Vask asked for his new album “Harbour is King” to be sold.', 'term, ?: Harbour is King'],
    ['Clearly, Bram Vask defined “winning” very differently.', 'unresolved, ?: winning'],
    ['Bram Vask defined the sale as “a great win.”', 'fragment, Bram Vask: a great win.'],
    ['The harbour is now seen as “a safe place.”', 'unresolved, ?: a safe place.'],
    [
      'The board dropped the case against Bram Vask saying it had “no solid ground.”',
      'fragment, board: no solid ground.',
    ],
    [
      'The sale is good because, in the words of Ada Korran, the boats are “very old and very slow.”',
      'mixed, Ada Korran: very old and very slow.',
    ],
    [
      'The town has “a harbour that is always closed”, leaving Bram Vask in doubt.',
      'mixed, ?: a harbour that is always closed',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('who has made a paper says what it says', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran sent a letter stating that the boats were late.', 'Ada Korran: the boats were late'],
    ['Sailors signed an open letter saying that the boats were late.', 'Sailors: the boats were late'],
    ['Ada Korran obtained a letter stating that the boats were late.', 'letter: the boats were late'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('verbs whose subject says nothing of the words in marks', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran said the board is weighing “big steps.”', 'fragment, Ada Korran: big steps.'],
    [
      'Ada Korran said the town saw “a very good night for boats.”',
      'mixed, Ada Korran: a very good night for boats.',
    ],
    ['Ada Korran said Bram Vask offered “more of the old lies.”', 'mixed, Ada Korran: more of the old lies.'],
    ['Sailors are known as the “night crew.”', 'term, ?: night crew.'],
    ['The town is holding “open” sales.', 'scare, ?: open'],
    ['The Harbour League saw an “early” rise.', 'scare, ?: early'],
    [
      'One clerk sees “a clear plan here to be more open.”',
      'mixed, One clerk: a clear plan here to be more open.',
    ],
    ['Bram Vask reminded the board that the boats were “terrible.”', 'fragment, Bram Vask: terrible.'],
    ['Ada Korran said Bram Vask accused the board of “theft.”', 'fragment, Bram Vask: theft.'],
    ['Ada Korran said Bram Vask called it “a big theft.”', 'fragment, Bram Vask: a big theft.'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('the words of laws and letters', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The bill would ban “any sale of old boats in the harbour.”',
      'mixed, bill: any sale of old boats in the harbour.',
    ],
    [
      'The order, which would bar “any sale of old boats in the harbour,” is late.',
      'mixed, order: any sale of old boats in the harbour,',
    ],
    [
      'The party platform had defined a sale as “what a man does with a boat.”',
      'mixed, party platform: what a man does with a boat.',
    ],
    // What becomes of it, who speaks of it, and names.
    ['The bill came to “a very sad and sudden end.”', 'mixed, ?: a very sad and sudden end.'],
    [
      'The letter earned him a place in “the book of old harbour tales.”',
      'mixed, ?: the book of old harbour tales.',
    ],
    [
      'Ada Korran said the bill would ban “any sale of old boats in the harbour.”',
      'mixed, Ada Korran: any sale of old boats in the harbour.',
    ],
    [
      'The storm would ban “any sale of old boats in the harbour.”',
      'mixed, ?: any sale of old boats in the harbour.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('short relative clauses, questions and subjects before the one who speaks', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Mayor Ada Korran signed an order she said would lead to “long jail terms.”',
      'fragment, Ada Korran: long jail terms.',
    ],
    ['Asked if it was late, Ada Korran paused before calling it “bad.”', 'fragment, Ada Korran: bad.'],
    [
      'Sailors, the Bay Post says, later “broke through the wall.”',
      'mixed, Bay Post: broke through the wall.',
    ],
    [
      'For Ada Korran, the sale “has the power to break the trade.”',
      'mixed, Ada Korran: has the power to break the trade.',
    ],
    ['The mailer refers to a “voting breach” and more.', 'fragment, mailer: voting breach'],
    ['Ada Korran said the rule means “old and slow” boats.', 'fragment, Ada Korran: old and slow'],
    ['Ada Korran said that Bram Vask reminded her of the “bad” boats of Ossel.', 'fragment, Ada Korran: bad'],
    // No speaker, or no words of his.
    [
      'For two days, the sale “has the power to break the trade.”',
      'mixed, ?: has the power to break the trade.',
    ],
    ['The name Ossel means “small harbour.”', 'term, ?: small harbour.'],
    [
      'Her former chief of staff, Ada Korran, sells “very old and slow boats.”',
      'mixed, ?: very old and slow boats.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('hearers of several words', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran asked her staff to sell the boats.', 'Ada Korran: to sell the boats'],
    ['Ada Korran told her supporters that the boats were late.', 'Ada Korran: the boats were late'],
    ['Ada Korran urged leaders of the town to pass the law.', 'Ada Korran: to pass the law'],
    ['Ada Korran called on northern and southern leaders to pass the law.', 'Ada Korran: to pass the law'],
    ['Ada Korran urged sailors not to sell the boats.', 'Ada Korran: not to sell the boats'],
    ['Ada Korran told her boats were late.', 'Ada Korran: boats were late'],
    ['Ada Korran told her she was late.', 'Ada Korran: she was late'],
    ['Ada Korran sold her boats to leaders of the town.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('a word that is talked about is of whoever is told to use it', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran used the word “never” in her speech.', 'fragment, Ada Korran: never'],
    ['Ossel voters used the term “crooked” in interviews.', 'fragment, Ossel voters: crooked'],
    [
      'Bram Vask has repeatedly used the phrase “salt and iron harbour” for the town.',
      'mixed, Bram Vask: salt and iron harbour',
    ],
    ['Sometimes the sailors added the word “never,” but not often.', 'fragment, sailors: never,'],
    // Not used, wanted, coined by nobody, or only talked about.
    ['Ada Korran never used the word “never” in her speech.', 'term, ?: never'],
    ['Ada Korran avoided the word “never” in May.', 'term, ?: never'],
    ['Ada Korran wants to use the word “never” in May.', 'term, ?: never'],
    ['The town took its name from the phrase “salt and iron.”', 'term, ?: salt and iron.'],
    ['The word “never” is used by Ada Korran.', 'term, ?: never'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('words in marks that gloss, or name what is weighed, are the outlet’s', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Odo Fell asks that we call him Tarun, the Norian word for “harbour,” at sea.', 'term, ?: harbour,'],
    ['Bram Vask has been considering a “hybrid” approach to boats.', 'scare, ?: hybrid'],
    ['Ada Korran argued that the “clarification” itself was late.', 'scare, ?: clarification'],
    // Said of something.
    ['Odo Fell demanded a “hybrid” approach to boats.', 'fragment, Fell: hybrid'],
    ['Bram Vask considers it a “hybrid” of two plans.', 'fragment, Bram Vask: hybrid'],
    ['Ada Korran argued that the “clarification” was late.', 'fragment, Ada Korran: clarification'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('a noun of speech with a compound before it, and what a paper lays down', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Few recall Ada Korran’s oft-repeated pledge that “if you like your boat, you can keep your boat.”',
      'mixed, Ada Korran: if you like your boat, you can keep your boat.',
    ],
    ['The town has a law banning “any sale of boats at night.”', 'mixed, law: any sale of boats at night.'],
    [
      'The agreement is in the papers of the town, requiring Korran to help “in any and all matters of the sea.”',
      'mixed, agreement: in any and all matters of the sea.',
    ],
    [
      'Mira Tolm said the Korran emails “display a bond that others lack.”',
      'mixed, Mira Tolm: display a bond that others lack.',
    ],
    [
      'It was a choice between the boats and a “fundamental rebuilding of the whole harbour,” notes the Bay Post.',
      'mixed, Bay Post: fundamental rebuilding of the whole harbour,',
    ],
    // No possessor, no paper, no article, no verb.
    [
      'It is an oft-repeated pledge that “if you like your boat, you can keep your boat.”',
      'mixed, ?: if you like your boat, you can keep your boat.',
    ],
    ['The town has a wall blocking “any sale of boats at night.”', 'mixed, ?: any sale of boats at night.'],
    [
      'Mira Tolm said Korran emails “every boat that comes by here.”',
      'mixed, Korran: every boat that comes by here.',
    ],
    [
      'The song is on “Late Days in the Harbour of Ossel,” notes the Bay Post.',
      'term, ?: Late Days in the Harbour of Ossel,',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('what it calls so: the group or paper that the clause is about', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The board is pushing for what it calls a “balanced” approach to boats.', 'fragment, board: balanced'],
    [
      'The agency has spent a year on what it has called “the worst storm of the century.”',
      'mixed, agency: the worst storm of the century.',
    ],
    ['The report warns of what it calls a “very sad” matter.', 'fragment, report: very sad'],
    // A person is no "it", and others have their own pronoun.
    ['Ada Korran left what it calls a “very sad” matter.', 'scare, ?: very sad'],
    ['Ada Korran met the board over what she calls a “sad” matter.', 'fragment, Ada Korran: sad'],
    ['The boats have brought what is a “very sad” matter.', 'scare, ?: very sad'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('the one who names a thing so stands behind the marks', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Five sailors were lost in a storm described as “cruel and late” by Mayor Ada Korran.',
      'fragment, Ada Korran: cruel and late',
    ],
    ['The sale, dubbed “a sad day for boats” by sailors, is off.', 'mixed, sailors: a sad day for boats'],
    ['Ada Korran was mocked as “weak” by Bram Vask.', 'fragment, Bram Vask: weak'],
    // No namer behind "by", or a subject before the verb.
    ['The sale, dubbed “a sad day for boats” by Monday, is off.', 'term, ?: a sad day for boats'],
    [
      'Ada Korran left over what she called an “old charge” by Bram Vask.',
      'fragment, Ada Korran: old charge',
    ],
    ['Ada Korran called it “old” by mistake.', 'fragment, Ada Korran: old'],
    ['The church leadership called it “old” on Monday.', 'fragment, church leadership: old'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('names of programmes, works and campaigns in marks are nobody’s words', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran told Bay News’ “Harbour Hour” on Wednesday that the boats are “no loss.”',
      'term, ?: Harbour Hour',
      'fragment, Ada Korran: no loss.',
    ],
    ['In “The Grey Boat,” Bram Vask describes his years in Ossel.', 'term, ?: The Grey Boat,'],
    [
      'The Bay News story that Bram Vask referred to was from “Odo Fell Tonight.”',
      'term, ?: Odo Fell Tonight.',
    ],
    [
      'Bram Vask called new crews “you lot” on his “Skipper’s Corner” segment.',
      'fragment, Bram Vask: you lot',
      'term, ?: Skipper’s Corner',
    ],
    [
      '“Is it late?” said Bram Vask, who worked for the “No on 12” effort, noting that it rained. “It is sad.”',
      'direct, Bram Vask: Is it late?',
      'term, ?: No on 12',
      'direct, Bram Vask: It is sad.',
    ],
    [
      'It is late, says Odo Fell, author of “Leaving Ossel: A Plan for Harbours Built on Old Walls and Older Rules” and a mayor.',
      'term, ?: Leaving Ossel: A Plan for Harbours Built on Old Walls and Older Rules',
    ],
    [
      'The title, Bram Vask pointed out, is “Grey Boats: A Harbour Tale,” which is odd.',
      'term, ?: Grey Boats: A Harbour Tale,',
    ],
    // Words that somebody says.
    ['In “very sad” times, Ada Korran said, boats are sold.', 'fragment, Ada Korran: very sad'],
    ['The title of the book, Bram Vask said, was “a very bad joke.”', 'mixed, Bram Vask: a very bad joke.'],
    ['The campaign was, Ada Korran said, “A Disgrace.”', 'fragment, Ada Korran: A Disgrace.'],
    ['Ada Korran told the board “No Boats” on Monday.', 'fragment, Ada Korran: No Boats'],
    ['Bram Vask called it a “wasted” effort in Ossel.', 'fragment, Bram Vask: wasted'],
    ['Ada Korran said the boats were in “Shock.”', 'fragment, Ada Korran: Shock.'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('what a programme is told', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran told “60 Minutes” on Monday that it was late.', 'Ada Korran: it was late'],
    ['Ada Korran told Bay News’ “Harbour Hour” it was late.', 'Ada Korran: it was late'],
    ['Ada Korran told the board “no boats” that day.'],
    ['Ada Korran told “60 Minutes” and left.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('the second verb of a headline has the subject of the first', () => {
  const body = 'Mayor Ada Korran and Bram Vask met in Ossel on Monday.';
  it.each<[headline: string, ...found: string[]]>([
    ['Vask backs Korran, says crews should ‘fight’', 'fragment, Bram Vask: fight'],
    ['Vask slams Korran, calls her ‘a liar’', 'fragment, Bram Vask: a liar'],
    ['Vask to meet Korran and says it is ‘a start’', 'fragment, Bram Vask: a start'],
    ['Mayor backs Vask, says it is ‘a start’', 'fragment, Mayor: a start'],
    // Apposition, a relative clause, a thing, and the clause of another.
    ['Ada Korran, mayor of Ossel, says it is ‘a start’', 'fragment, Ada Korran: a start'],
    ['Board backs Vask, who says it is ‘a start’', 'fragment, Bram Vask: a start'],
    ['Storm hits Ossel, Korran says it is ‘a start’', 'fragment, Ada Korran: a start'],
  ])('%s', (headline, ...expected) =>
    expect(
      heard(body, headline)
        .quotes.filter(({ type }) => type !== 'indirect')
        .map(({ speaker, type, text }) => `${type}, ${speaker?.name ?? '?'}: ${text}`),
    ).toEqual(expected),
  );
});

describe('a comma inside the marks ends what is said as one behind them does', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Bram Vask, calling Odo Fell a “bad sailor,” charged that he was “treated well” in Ossel.',
      'fragment, Bram Vask: bad sailor,',
      'fragment, Bram Vask: treated well',
    ],
    [
      'Bram Vask, who called Odo Fell a “bad sailor,” described the sale as “treason.”',
      'fragment, Bram Vask: bad sailor,',
      'fragment, Bram Vask: treason.',
    ],
    [
      'Bram Vask, author of “The Grey Boat,” said that he was “treated well” in Ossel.',
      'term, ?: The Grey Boat,',
      'fragment, Bram Vask: treated well',
    ],
    [
      'Bram Vask called it “a loss for all,” but he also noted the “slow, sad end” of the boats.',
      'mixed, Bram Vask: a loss for all,',
      'fragment, Bram Vask: slow, sad end',
    ],
    [
      'Although Bram Vask called it a “bad day,” Ada Korran praised “the very old and slow boats.”',
      'fragment, Bram Vask: bad day,',
      'mixed, Ada Korran: the very old and slow boats.',
    ],
    // What is said goes on.
    [
      'Bram Vask accused the board of “theft,” “lies,” and “bad faith.”',
      'fragment, Bram Vask: theft,',
      'fragment, Bram Vask: lies,',
      'fragment, Bram Vask: bad faith.',
    ],
    [
      'Bram Vask said they were “right to be late,” but also longing for what he called “real boats.”',
      'mixed, Bram Vask: right to be late,',
      'fragment, Bram Vask: real boats.',
    ],
    [
      'Bram Vask promised to “sell the boats,” “feed the crews” and “go home.”',
      'fragment, Bram Vask: sell the boats,',
      'fragment, Bram Vask: feed the crews',
      'fragment, Bram Vask: go home.',
    ],
    [
      'Bram Vask told police the crew had left and “how this had troubled him,” according to a police report.',
      'mixed, Bram Vask: how this had troubled him,',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));

  it.each<[body: string, ...found: string[]]>([
    [
      'Bram Vask, calling Odo Fell a “bad sailor,” said the harbour was full.',
      'Bram Vask: the harbour was full',
    ],
    [
      'Although Bram Vask admitted that they had “been friends for a time,” he claimed they had never met.',
      'Bram Vask: they had never met',
    ],
    ['Bram Vask called it a “bad day,” adding that he was late.', 'Bram Vask: he was late'],
    // A clause of its own, or a quotation with its speaker.
    ['In talks with Bram Vask, Ada Korran called it a “bad day,” and the boats left.'],
    ['“It is a very bad day for boats,” Bram Vask claimed.'],
    ['The storm, a “very bad one,” hit Ossel when the boats were late.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('what stands between the verb and the words in marks', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran said on Monday there was “a lot of talk that boats are bad.”',
      'mixed, Ada Korran: a lot of talk that boats are bad.',
    ],
    [
      'Bram Vask argued in an op-ed published by the Bay Post that he was a victim of “wood and nails.”',
      'fragment, Bram Vask: wood and nails.',
    ],
    ['Bram Vask told aides in May, just “take the land.”', 'fragment, Bram Vask: take the land.'],
    [
      'It was an effort, in Ada Korran’s words, to “shake the town.”',
      'fragment, Ada Korran: shake the town.',
    ],
    [
      'Bram Vask this week blamed the crews of Ossel and Noria for trying to “get Odo” there.',
      'fragment, Bram Vask: get Odo',
    ],
    [
      'Ada Korran reported being told to put them in an “imaginary harbour.”',
      'fragment, Ada Korran: imaginary harbour.',
    ],
    [
      'Mr. Bram Vask, who has said the use of nets would be a “game changer,” has also said he is late.',
      'fragment, Bram Vask: game changer,',
    ],
    // Others’ words, or nobody’s.
    [
      'Bram Vask spoke of a book by Odo Fell that was “very old and slow.”',
      'unresolved, ?: very old and slow.',
    ],
    ['Bram Vask, referring to Odo Fell’s comment about the “soul,” left.', 'fragment, Odo Fell: soul,'],
    ['Bram Vask referred to Odo Fell’s comment as a “lie.”', 'fragment, Bram Vask: lie.'],
    ['Bram Vask sails, in May, to “the very old wall.”', 'unresolved, ?: the very old wall.'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('whom a paper passes on, and who writes to whom', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The Bay Post reported that an official said the boat was “a wreck of wood and nails.”',
      'mixed, official: a wreck of wood and nails.',
    ],
    [
      'Ada Korran reports that a clerk familiar with the sale told her the boat was “a wreck of wood and nails.”',
      'mixed, clerk familiar with the sale: a wreck of wood and nails.',
    ],
    [
      'The Bay Post reported that Bram Vask replied to it by saying that the boat was “a wreck of wood and nails.”',
      'mixed, Bram Vask: a wreck of wood and nails.',
    ],
    ['Sailors wrote to Bram Vask praising him for “bad boats.”', 'fragment, Sailors: bad boats.'],
    // Who reports it all speaks.
    [
      'The Bay Post reported that an official wanted “a wreck of wood and nails.”',
      'mixed, Bay Post: a wreck of wood and nails.',
    ],
    [
      'Ada Korran said an official expected that the boat was “a wreck of wood and nails.”',
      'mixed, Ada Korran: a wreck of wood and nails.',
    ],
    ['The board talked with Bram Vask saying it was “late.”', 'fragment, Bram Vask: late.'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('who names what another claims, and names behind a dash', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The Bay Post called Ada Korran’s claim that the town hid the boats “slander.”',
      'fragment, Bay Post: slander.',
    ],
    ['Odo Fell called Ada Korran’s claim that he sold boats “absurd.”', 'fragment, Fell: absurd.'],
    ['Bram Vask was overheard asking about “the boats.”', 'fragment, Bram Vask: the boats.'],
    [
      '“The boats changed the town.” – Ada Korran, former mayor',
      'direct, Ada Korran: The boats changed the town.',
    ],
    // His own words, the outlet’s, and nobody’s.
    ['Odo Fell rejected Ada Korran’s claim that he sold “boats.”', 'fragment, Ada Korran: boats.'],
    ['Odo Fell called Ada Korran’s claim that the town is “old” a lie.', 'fragment, Ada Korran: old'],
    ['Three men fend him off in the “old lane” — Ada Korran, Bram Vask and Odo Fell.', 'scare, ?: old lane'],
    ['To use the word is akin to shouting “fire!”', 'unresolved, ?: fire!'],
    ['Bram Vask came to condemn the sailors, aka “Nets,” in Ossel.', 'term, ?: Nets,'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('those by whom another is judged, and reports that go on', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The Bay Post, criticized by Ada Korran for “double standards,” said it was late.',
      'fragment, Ada Korran: double standards,',
    ],
    ['Ada Korran was praised by Bram Vask for a “very good day.”', 'fragment, Bram Vask: very good day.'],
    [
      'Ada Korran said she is angry, but that she did it out of “blind love” for Ossel.',
      'fragment, Ada Korran: blind love',
    ],
    [
      'As Ada Korran, who has led the town with a steady hand, put it, “boats will vote with their sails.”',
      'mixed, Ada Korran: boats will vote with their sails.',
    ],
    // Who judges is the subject, a thing, or nobody.
    ['Ada Korran answered by calling it a “very good day.”', 'fragment, Ada Korran: very good day.'],
    ['Ada Korran was condemned by the loss for the “very good day.”', 'fragment, ?: very good day.'],
    ['Bram Vask slammed the board for “double standards.”', 'fragment, Bram Vask: double standards.'],
    ['Ada Korran said she is angry; the board lives in “blind love” of boats.', 'unresolved, ?: blind love'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));

  it('reads a headline without its “was”', () => {
    const { quotes } = heard(
      'The mayor came late.',
      'Bay Post slammed by critics for ‘double standard’ in May',
    );
    expect(quotes.map(({ speaker, text }) => `${speaker?.name}: ${text}`)).toEqual([
      'critics: double standard',
    ]);
  });
});

describe('verbs of speaking with a long object, days, and what a paper passes on', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran asserted the town’s commitment to “keeping all boats in the water.”',
      'mixed, Ada Korran: keeping all boats in the water.',
    ],
    [
      'Bram Vask did not avoid pointing out the town’s “unfair trade” and its “theft of boats,” but left.',
      'fragment, Bram Vask: unfair trade',
      'fragment, Bram Vask: theft of boats,',
    ],
    [
      'Bram Vask defended the decision to leave the harbour, despite pleas to stay, as the “right decision.”',
      'fragment, Bram Vask: right decision.',
    ],
    [
      'Ada Korran left. She differentiated it from the others, characterizing it as a “big rally.”',
      'fragment, Ada Korran: big rally.',
    ],
    ['Ada Korran predicted Friday would be a “good moment” for boats.', 'fragment, Ada Korran: good moment'],
    [
      'Ada Korran said that the boats are “old and worn,” according to the Bay Post.',
      'fragment, Ada Korran: old and worn,',
    ],
    // The outlet's, or whoever tells of it.
    ['Ada Korran pointed to the town’s “boats.”', 'fragment, Ada Korran: boats.'],
    ['The town’s commitment to “keeping boats” is old.', 'unresolved, ?: keeping boats'],
    ['The boats are “old and worn,” according to the Bay Post.', 'fragment, Bay Post: old and worn,'],
    [
      'The boats, which Bram Vask said Friday would be “old and worn,” left.',
      'fragment, Bram Vask: old and worn,',
    ],
    ['Ada Korran said Friday that it was a “good moment.”', 'fragment, Ada Korran: good moment.'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));

  it.each([
    ['Ada Korran: Vask, ‘under the sway of Noria,’ threatens town', 'Ada Korran: under the sway of Noria,'],
    ['Mayor: Vask, ‘under the sway of Noria,’ threatens town', 'Mayor: under the sway of Noria,'],
    ['Ada Korran speaks out: We were ‘in fear for our lives’', 'Ada Korran: in fear for our lives'],
    ['Boats are back: Town is ‘old and worn’', 'undefined: old and worn'],
    ['Boats burned: Vask, ‘under the sway of Noria,’ left town', 'undefined: under the sway of Noria,'],
  ])('headline %s', (headline, expected) => {
    const { quotes } = heard('The boats came late.', headline);
    expect(quotes.map(({ speaker, text }) => `${speaker?.name}: ${text}`)).toEqual([expected]);
  });
});

describe('words like those of another', () => {
  const SAID = 'Ada Korran said the “night boats of hope will save the old town for us all.”';
  const FAR = '\n\nIt rained.\n\nThe sun came.\n\nThe day was long.\n\nMen slept.\n\n';
  it.each<[line: string, found: string]>([
    // His, as he is named, spoken of, or right before.
    [`${FAR}But Ada Korran went home with the “boats of hope” late.`, 'echo, Ada Korran: boats of hope'],
    [`${FAR}Can “boats of hope” win?`, 'echo, Ada Korran: boats of hope'],
    [' The “boats of hope” left.', 'echo, Ada Korran: boats of hope'],
    // The outlet's or another's.
    [`${FAR}Depictions of “night boats” hurt the town.`, 'echo, ?: night boats'],
    [' The “night boats” tax is old.', 'echo, ?: night boats'],
    [`${FAR}The plan of Bram Vask is for those “boats of hope” to go.`, 'echo, ?: boats of hope'],
    [`${FAR}Two “night boats” crews left.`, 'echo, ?: night boats'],
  ])('%s', (line, found) => expect(marked(`${SAID}${line}`).at(-1)).toBe(found));
});

describe('asides that say who puts it so, and participles behind the words', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The town has the “surprisingly old energy” – as the Bay Post described it – of boats.',
      'fragment, Bay Post: surprisingly old energy',
    ],
    ['The “old spirit” – as Ada Korran put it – won.', 'fragment, Ada Korran: old spirit'],
    ['The boats, or “old nets” as they are called by sailors, left.', 'fragment, sailors: old nets'],
    [
      'The plan will meet the “boats first” agenda long pushed by Ada Korran, who left.',
      'fragment, Ada Korran: boats first',
    ],
    ['The “boats first” plan touted by Ada Korran left.', 'fragment, Ada Korran: boats first'],
    ['Ada Korran’s promise of a “joyous” day is old.', 'fragment, Ada Korran: joyous'],
    [
      'The Bay Post quotes Odo Fell as saying that the boats “have begun to sink.”',
      'mixed, Odo Fell: have begun to sink.',
    ],
    // Nobody has put it so.
    ['The “old spirit” – as Ada Korran left it – won.', 'scare, ?: old spirit'],
    ['The boats, or “old nets” as they are known by now, left.', 'unresolved, ?: old nets'],
    ['The “boats first” plan bought by Ada Korran left.', 'scare, ?: boats first'],
    ['The “boats first” plan was sold and touted by Ada Korran.', 'scare, ?: boats first'],
    ['Ada Korran’s boats of the “old” kind left.', 'scare, ?: old'],
    ['Ada Korran’s response to “fraud” is old.', 'unresolved, ?: fraud'],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});
