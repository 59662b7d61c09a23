/** Deeds, things and words of nobody that look like reports; each beside a report that looks alike. */
import { describe, expect, it } from 'vitest';
import { paraphrases } from './heard.ts';

describe('infinitives', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Farmers, meanwhile, seem loath to claim that the storm is near.'],
    ['Farmers were quick to claim that the storm is near.', 'Farmers: the storm is near'],
    ['It is right to say that the boats are old.'],
    ['Ada Korran is right to say that the boats are old.', 'Ada Korran: the boats are old'],
    ['Ada Korran did not go so far as to claim that the boats are old.'],
    ['Ada Korran went so far as to claim that the boats are old.', 'Ada Korran: the boats are old'],
    ['There is nothing in the letters to suggest that Ada Korran sold the boats.'],
    ['Ada Korran used the letters to suggest that Vask sold the boats.', 'Ada Korran: Vask sold the boats'],
    ['Ada Korran could have used the letters to suggest that Vask sold the boats.'],
    ['Odo Fell would get another chance in Ossel to explain how the boats sank.'],
    ['Odo Fell did little to explain how the boats sank.'],
    ['The board laughed at the idea for a harbour club to argue that nets are boats.'],
    ['The driver now gets an invitation to rate you.'],
    ['The rain had farmers close to fear to believe that boats float.'],
    ['Bram Vask forgot to mention the boats had left.'],
    ['Bram Vask went on to mention the boats had left.', 'Bram Vask: the boats had left'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('clauses without "that", and noun phrases that hold a verb', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Thousands of farmers shouted slogans and insults at clerks as boats burned.'],
    ['Thousands of farmers shouted the boats burned.', 'Thousands of farmers: the boats burned'],
    ['The board found higher rates of rust than they expected.'],
    ['The board found rates of rust were higher.', 'board: rates of rust were higher'],
    ['Ada Korran added boats that were lost.'],
    ['Ada Korran added boats were lost.', 'Ada Korran: boats were lost'],
    ['Photos: Bram Vask concedes defeat – Vask concedes defeat to Korran on Tuesday.'],
    ['The book underscores the rank the crew already has won.'],
    ['The mayor admitted the boats they had were old.', 'mayor: the boats they had were old'],
    ['Ada Korran announced the boats she bought would go.', 'Ada Korran: the boats she bought would go'],
    ['Ada Korran discussed the contents of a call not released to the public.'],
    [
      'Ada Korran announced the boats – and the nets – were old.',
      'Ada Korran: the boats – and the nets – were old',
    ],
    ['The firm is adding a second boat at its Salt Springs, Noria, harbour and hiring more sailors.'],
    [
      'The firm is adding that a second boat at its Salt Springs harbour is old.',
      'firm: a second boat at its Salt Springs harbour is old',
    ],
    [
      'Ada Korran announced plans on Monday to sell the boats.',
      'Ada Korran: plans on Monday to sell the boats',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('those who are warned', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran warned farmers the boats would sink.', 'Ada Korran: the boats would sink'],
    ['Ada Korran warned Noria the boats would sink.', 'Ada Korran: the boats would sink'],
    ['Ada Korran warned the boats would sink.', 'Ada Korran: the boats would sink'],
    ['Ada Korran warned Noria to stop the boats.', 'Ada Korran: to stop the boats'],
    ['Ada Korran used Noria to stop the boats.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('what would be, and what is not said', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Basically, the judges would be saying they should not have taken the case.'],
    ['The judges are saying they took the case.', 'judges: they took the case'],
    [
      'Ada Korran said she would be urging farmers to vote.',
      'Ada Korran: she would be urging farmers to vote',
      'Ada Korran: to vote',
    ],
    ['A sailor would have thought it odd that the boats sank.'],
    ['A sailor thought that the boats sank.', 'sailor: the boats sank'],
    ['The clerks should stop saying boats are nets.'],
    ['The clerks started saying boats are nets.', 'clerks: boats are nets'],
    ['The farmers have not outlined how the boats would be sold.'],
    ['The farmers have outlined how the boats would be sold.', 'farmers: how the boats would be sold'],
    ['Ada Korran does not believe that the boats sank.', 'Ada Korran: the boats sank'],
    ['Ada Korran did not explicitly apologize for selling the boats.'],
    ['Ada Korran apologized for selling the boats.', 'Ada Korran: selling the boats'],
    ['Newsletter Sign Up Continue reading Please verify you have boats.'],
    ['The theory of boats tells us that nets are old.'],
    ['Ada Korran tells us that nets are old.', 'Ada Korran: nets are old'],
    ['Some men told us that nets are old.', 'Some men: nets are old'],
    ['The talks failed, with as many as 17 towns expected to leave the boats to the state.'],
    ['The talks failed, with Ada Korran saying the boats are old.', 'Ada Korran: the boats are old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('nouns, names and what only looks like a report', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Clerks took issue with the mayor’s calls for boats in a speech.'],
    ['The mayor calls for boats in a speech.', 'mayor: boats in a speech'],
    ['The town formed a crew of sailors with nets called the Boat Team.'],
    ['Critics of the sale called it a joke.', 'Critics of the sale: it a joke'],
    ['Ada Korran last week called for the vote to be held.', 'Ada Korran: the vote to be held'],
    ['That’s according to a survey of the Ossel Club, a group of sailors, who weighed in on Monday.'],
    [
      'According to a survey of the Ossel Club, sailors weighed in on Monday.',
      'survey: sailors weighed in on Monday',
    ],
    ['The document reads a bit like a poem: boats have left.'],
    ['The document says boats have left.', 'document: boats have left'],
    ['Young voters were critical to the win.'],
    ['Young voters were critical of the win.', 'Young voters: the win'],
    ['The town will build the wall he promised voters in May.'],
    ['Ada Korran promised a wall.', 'Ada Korran: a wall'],
    [
      'Ada Korran denied that she had instructed staff to leave.',
      'Ada Korran: she had instructed staff to leave',
    ],
    [
      'Ada Korran said that she had instructed staff to leave.',
      'Ada Korran: she had instructed staff to leave',
      'Ada Korran: to leave',
    ],
    ['The office that reviews town budgets also said the boats are old.', 'office: the boats are old'],
    ['Rules come after a week in which several towns, beginning with Ossel, announced rules of their own.'],
    ['Bram, as he is often called, described Mira Tolm as a sailor.', 'Bram: Mira Tolm as a sailor'],
    ['Ada Korran questioned Clerk Bram Vask about the boats.'],
    ['Ada Korran questioned the plan about the boats.', 'Ada Korran: the plan about the boats'],
    ['As Ada Korran considers a run for mayor, the town is calm.'],
    ['Ada Korran considers the boats a joke.', 'Ada Korran: the boats a joke'],
    ['Readers who answered the poll believe the boats are old.', 'Readers: the boats are old'],
    ['The mayor who answered the poll believes the boats are old.', 'mayor: the boats are old'],
    ['Korran calling the plan racist was met with doubt.', 'Korran: the plan racist'],
    ['The frame of how they think about boats is old.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('things said and people wanted', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran said this despite the fact that the boats have left.'],
    ['Ada Korran said this was the end.', 'Ada Korran: this was the end'],
    ['Ada Korran said it because the boats were late.'],
    ['Ada Korran said it was late.', 'Ada Korran: it was late'],
    ['The sailors were kind to Korran, saying things like, “He’s old, but quick.”'],
    ['Bram Vask said things would get better.', 'Bram Vask: things would get better'],
    ['Just as bars want crews, the firms want people who mend the boats.'],
    ['The firms want a law that mends the boats.', 'firms: a law that mends the boats'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('whose participles', () => {
  it.each<[body: string, ...found: string[]]>([
    ['When the rain came, Ada Korran left, hoping it would end.', 'Ada Korran: it would end'],
    [
      'The move came after dozens of farmers attacked the harbour, scaling walls and saying they left.',
      'dozens of farmers: they left',
    ],
    ['The move came as a shock, suggesting the boats were lost.'],
    [
      'Much like the sailors who worry about the nets, the Harbour League spoke of the cost, noting that boats are old.',
      'sailors: the nets',
      'Harbour League: boats are old',
    ],
    [
      'Ada Korran, who says the boats are old, left, noting that the rain was near.',
      'Ada Korran: the boats are old',
      'Ada Korran: the rain was near',
    ],
    [
      'Bram Vask refused to act against posts suggesting that nets will be lost, saying that farmers like nets.',
      'Bram Vask: farmers like nets',
    ],
    ['The farmers saying the boats are old have left.', 'farmers: the boats are old'],
    [
      'Farmers left a note saying the boats are old and have to go.',
      'note: the boats are old and have to go',
    ],
    [
      'Mayor Ada Korran, a farmer, and her deputy, Clerk Bram Vask, objected in a letter, calling for a new vote.',
      'Bram Vask: a new vote',
    ],
    ['The boats are old, Ada Korran said, adding nothing.', 'Ada Korran: The boats are old'],
    ['The plan, Ada Korran said, is dead.', 'Ada Korran: The plan'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('subjects beside their verb', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The boats are old, says a report released Tuesday by the Harbour League.', 'report: The boats are old'],
    [
      'Clerks at the Harbour League, which owns the boats, say the test is old.',
      'Clerks at the Harbour League: the test is old',
    ],
    ['The clerk, who had come late, explained the Bram Vask boat sale.', 'clerk: the Bram Vask boat sale'],
    ['Odo Vask, who came in May, says many of his boats have left.', 'Odo Vask: many of his boats have left'],
    ['The boats are late, said many of the sailors.', 'many of the sailors: The boats are late'],
    ['Ada Korran released a statement on Noria Weekly denying that boats sank.', 'Ada Korran: boats sank'],
    ['Ada Korran spoke with Bram Vask denying that boats sank.', 'Bram Vask: boats sank'],
    ['The boats have left, explained Bram Vask.', 'Bram Vask: The boats have left'],
    ['Those boats, along with new nets, give town officials hope that Noria will open its harbour.'],
    ['Town officials hope that Noria will open its harbour.', 'Town officials: Noria will open its harbour'],
    ['Mrs. Vask has since said she would support the boats.', 'Vask: she would support the boats'],
    ['The boats had been old since Korran left.'],
    ['Recent polling shows that the boats are old.', 'Recent polling: the boats are old'],
    ['The town is polling farmers who own boats.'],
    ['Boat experts have alleged that the town sold it.', 'Boat experts: the town sold it'],
    ['The alleged sale of boats that the town saw was old.'],
    ['Most sailors favor a law.', 'Most sailors: a law'],
    ['The tide of voter support that came was old.'],
    [
      'Ada Korran left the town but in an interview said she had sold the boats.',
      'Ada Korran: she had sold the boats',
    ],
    [
      'But in recent months, some sailors, including those in Ossel, said boats are old.',
      'some sailors: boats are old',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('claims, hopes and what is called something', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran flatly rejected the notion that there is a leak in the boat.',
      'Ada Korran: the notion that there is a leak in the boat',
    ],
    ['There is a notion that boats float.', '?: boats float'],
    ['Ada Korran left in the hope that the boats would go.', 'Ada Korran: the boats would go'],
    ['Stocks fell on fear that the boats would go.', '?: the boats would go'],
    [
      'Ada Korran came with the hope and belief that the good outweighs the bad.',
      'Ada Korran: the good outweighs the bad',
    ],
    [
      'Ada Korran herself made a not-too-subtle claim that Vask might have sunk the boat.',
      'Ada Korran: Vask might have sunk the boat',
    ],
    ['Ada Korran called into the show in May, the same month that the boats left.'],
    ['Ada Korran called that part of a plot.', 'Ada Korran: that part of a plot'],
    ['Ada Korran called that night.'],
    ['Ada Korran called again on Monday for the boats to go.', 'Ada Korran: the boats to go'],
    ['Ada Korran recalled that the boats were old.', 'Ada Korran: the boats were old'],
    ['Ada Korran knew that the boats were old.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('what is not said, and what stands in it', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran declined to say she would urge farmers to oppose the sale.'],
    ['Ada Korran has not said whether she would urge farmers to oppose the sale.'],
    [
      'Ada Korran said she would urge farmers to oppose the sale.',
      'Ada Korran: she would urge farmers to oppose the sale',
      'Ada Korran: to oppose the sale',
    ],
    [
      'Ada Korran has not said whether she will run, and she insisted that it was late.',
      'Ada Korran: it was late',
    ],
    ['Ada Korran should not fool herself into believing she has a mandate for the sale.'],
    [
      'Ada Korran began by saying she has a mandate for the sale.',
      'Ada Korran: she has a mandate for the sale',
    ],
    ['But no matter how frustrating a mayor finds this sale of our shared-power harbour, it does not help.'],
    ['No matter how much the board sees Noria as a threat, it is near.'],
    ['The board sees Noria as a threat.', 'board: Noria as a threat'],
    ['Ada Korran answered, but gave the distinct impression that she does not care about boats.'],
    ['Ada Korran spoke of her fear that the boats were old.', 'Ada Korran: the boats were old'],
    ['The way in which Ada Korran shouts has largely worked to frame the story to her favour.'],
    ['Ada Korran spoke after questions on banning nets and encouraging people to cut down on fish.'],
    ['Ada Korran insists on calling the sale a joke.', 'Ada Korran: the sale a joke'],
    ['Farmers will stay unless they are sure their boats are safe.'],
    ['Farmers stay because they are sure their boats are safe.', 'Farmers: their boats are safe'],
    ['Voters would blame the mayor if a deal is not reached.'],
    ['The mayor asked farmers if a deal was reached.', 'mayor: if a deal was reached'],
    ['Ada Korran and Bram Vask left, and were told not to use the stairs.'],
    ['Ada Korran told Bram Vask not to use the stairs.', 'Ada Korran: not to use the stairs'],
    ['The clerk, who asked not to be named because she fears the mayor, left.'],
    ['The clerk asked to see the boats.', 'clerk: to see the boats'],
    ['Clerks decide whether to send the case to court.'],
    ['The clerks decided that the case was old.', 'clerks: the case was old'],
    ['Ada Korran met Bram Vask on Monday to discuss where the farmers are on the sale.'],
    [
      'Ada Korran discussed where the farmers are on the sale.',
      'Ada Korran: where the farmers are on the sale',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('deeds of things and of those who keep, find and accept', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The result in Ossel pointed to a better harbour for the party.'],
    ['The poll pointed to a better harbour.', 'poll: a better harbour'],
    ['Now this plan threatens to turn deadly for the town.'],
    ['Ada Korran threatens to sell the boats.', 'Ada Korran: to sell the boats'],
    ['The rule encourages towns to sell boats.'],
    ['The mayor encourages towns to sell boats.', 'mayor: to sell boats'],
    ['They have found support for this belief in papers like those that appeared in May.'],
    ['When the officer found the door unlocked, she went in.'],
    ['The officer found the door was old.', 'officer: the door was old'],
    ['Farmers maintained control of both towns in Noria and it was clear that they would stay.'],
    ['The towns have maintained separate lists of sanctioned boats.'],
    ['Ada Korran maintains an edge among registered voters.'],
    ['Farmers maintained they were right.', 'Farmers: they were right'],
    ['Ada Korran accepted the invitation and would attend.'],
    ['Ada Korran accepts that the boats are old.', 'Ada Korran: the boats are old'],
    ['Officers showed the court a note Bram Vask had sent.'],
    ['Several studies have shown the boats are old.', 'Several studies: the boats are old'],
    ['Bram Vask has held that post since May.'],
    ['The court held that the boats were old.', 'court: the boats were old'],
    ['Ada Korran’s lawyers repeated that sentiment and asked the court for a year.'],
    ['Ada Korran had to defend herself against the crowd in Ossel.'],
    ['Ada Korran defended the sale against critics.', 'Ada Korran: the sale against critics'],
    ['The board raised no objections to the plan.'],
    ['The board raised objections to the plan.', 'board: objections to the plan'],
    ['Ada Korran kept silent, denying her harshest critics footage that could help them.'],
    ['Ada Korran is bent on winning, denying any funding for the harbour.'],
    ['Ada Korran kept silent, denying any part in the sale.', 'Ada Korran: any part in the sale'],
    ['Ada Korran called early elections last fall after a row.'],
    ['Ada Korran called the elections a farce.', 'Ada Korran: the elections a farce'],
    ['A club that defined itself as what it opposed must now agree on plans.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('nouns and participles that look like verbs', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran was asked to reply to claims from Bram Vask that the boats were old.',
      'Bram Vask: the boats were old',
    ],
    ['Ada Korran went on to claim that the boats were old.', 'Ada Korran: the boats were old'],
    ['The town will review 90,000 previously denied harbour claims.'],
    ['The board stood firm on widely condemned remarks about boats.'],
    ['Bram Vask in 2016 allegedly threatened to rescind the loan.', 'Bram Vask: to rescind the loan'],
    ['The town left the Noria Free Trade Agreement that Ada Korran signed in May and the entry of boats.'],
    ['The town heard Ada Korran’s claim that Vask signed in May.', 'Ada Korran: Vask signed in May'],
    ['These boats that the mayor is so proud of will have lasting effects on the town.'],
    ['The mayor is proud of the boats.', 'mayor: the boats'],
    ['Two sailors heard a bell, then saw a man with a net down the hall as they left the building.'],
    ['Two sailors saw the man as a friend.', 'Two sailors: the man as a friend'],
    ['Ada Korran announced her support for the sale.', 'Ada Korran: her support for the sale'],
    ['Ada Korran announced her team for the sale.'],
    ['Sailors oppose putting nets on boats.', 'Sailors: putting nets on boats'],
    ['That would not help as much as most farmers think, but it would change the town.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('headings before a quotation', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Farmers stay home: “We are worried about the boats,” Ada Korran said.'],
    ['Farmers are unhappy: “We are worried about the boats,” Ada Korran said.'],
    ['The farmers stay home, Ada Korran said.', 'Ada Korran: The farmers stay home'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('laws invoked, lists of infinitives and aims', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran invoked the Noria Harbour Act in May.'],
    ['Ada Korran invoked the storm of May.', 'Ada Korran: the storm of May'],
    [
      'Conservatives have fought for schools to sell nets, highlight the role of boats and celebrate the harbour.',
    ],
    [
      'Ada Korran praised the nets, highlighted the boats and left.',
      'Ada Korran: the nets',
      'Ada Korran: the boats',
    ],
    ['Ada Korran is pressing her case to stop the sale.'],
    ['Ada Korran is pressing farmers to stop the sale.', 'Ada Korran: to stop the sale'],
    ['Clerks pushed the old note amid efforts to hide the loss.'],
    ['The firm is reminding sailors of its aim to sell the boats.'],
    ['The firm is reminding sailors to sell the boats.', 'firm: to sell the boats'],
    ['Bram Vask, whose disputed legacy makes him a hero, left.'],
    ['Bram Vask, who disputed the loss, left.', 'Bram Vask: the loss'],
    ['The sale he was referring to, the loss of the boats, was old.'],
    ['As she was reading, Bram Vask left the hall.'],
    ['As Ada Korran wrote, Bram Vask left the hall.', 'Ada Korran: Bram Vask left the hall'],
    ['As this summer reminds us, boats are old.'],
    ['Clerks told sailors on a conference call that the boats were old.', 'Clerks: the boats were old'],
    ['There have been news reports that the boats were old.', 'news reports: the boats were old'],
    ['While the change as Ada Korran describes it took years, it came.'],
    ['Clerks who disclose a loss at the harbour are being praised.'],
    ['The board heard clerks who claim a loss was hidden.', 'clerks: a loss was hidden'],
    ['The notes, in letters widely called old, were lost.'],
    ['Farmers will be free if only they agree to sell the boats.'],
    ['The farmers agree to sell the boats.', 'farmers: to sell the boats'],
    ['Bram Vask supported himself with his boats.'],
    ['Bram Vask supported the sale with his boats.', 'Bram Vask: the sale with his boats'],
    ['Studies suggest that boats sink.', 'Studies: boats sink'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('stances that are told', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran agreed with the plan to sell the boats.', 'Ada Korran: the plan to sell the boats'],
    ['Ada Korran agrees with Bram Vask.'],
    ['Ada Korran agreed with Bram Vask that the boats were old.', 'Ada Korran: the boats were old'],
    ['Ada Korran has agreed with Noria to keep the boats.'],
    ['Sailors disagree with the sale.', 'Sailors: the sale'],
    ['The union pushed for a ban on nets.', 'union: a ban on nets'],
    ['The union has pushed for decades.'],
    ['The union will push for a ban on nets.'],
    ['There is an autumn push for a ban on nets.'],
    ['Ada Korran has long opposed the tax.', 'Ada Korran: the tax'],
    ['Ada Korran agrees with selling the boats.', 'Ada Korran: selling the boats'],
    [
      'Sailors of the club, which needs nets to live, say the boats are old.',
      'Sailors of the club: the boats are old',
    ],
    ['Ada Korran has backed Bram Vask.'],
    ['Farmers have complained for years.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('"that" behind a noun of which it tells', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The clerks pushed Bram Vask on harbour fees that his town chose not to raise.'],
    ['The clerks pushed the line that the fees were high.', 'clerks: the fees were high'],
    ['The firm sank a boat, and it adds to the bad weeks that Ossel and Noria have seen since May.'],
    ['The firm added that Ossel and Noria have seen storms.', 'firm: Ossel and Noria have seen storms'],
    ['Clerks espoused the same arguments that the sailors have been using for days.'],
    ['The sailors repeated the argument that Vask was using old boats.', 'sailors: Vask was using old boats'],
    ['What Ada Korran says is that the boats are old.', 'Ada Korran: the boats are old'],
    ['What this memo really says is that the boats are old.'],
    ['Few sailors left their boats for fear that they would be stolen.'],
    [
      'Ada Korran voiced her fear that the boats would be stolen.',
      'Ada Korran: her fear that the boats would be stolen',
      'Ada Korran: the boats would be stolen',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('deeds and outlooks', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Agents questioned Bram Vask in May about his letters.'],
    ['Ada Korran questioned the cost of the boats.', 'Ada Korran: the cost of the boats'],
    ['Clerks in Ossel are recounting the results of the vote.'],
    ['Clerks in Ossel are recounting the fears of the crew.', 'Clerks in Ossel: the fears of the crew'],
    ['The ruling also promised to boost the fish trade.'],
    ['The mayor also promised to boost the fish trade.', 'mayor: to boost the fish trade'],
    ['The letter threatened to sink the boats.', 'letter: to sink the boats'],
    ['The court agreed to take up the case.'],
    ['The mayor agreed to take up the case.', 'mayor: to take up the case'],
    ['Some of the spots highlight the youth of the mayor, a former sailor.'],
    ['Some of the sailors highlight the youth of the mayor.', 'Some of the sailors: the youth of the mayor'],
    ['The terrorists who attacked Ossel library and the harbour inn that was hosting a sailor were young.'],
    ['Sailors who saw their costs rise as a result of the storm left.'],
    ['Sailors see the storm as a sign.', 'Sailors: the storm as a sign'],
    ['Sailors found the remains of a ship dubbed the Long Rain.'],
    ['Their teacher ceased calling their son a sailor.'],
    ['Their teacher left, calling their son a sailor.', 'Their teacher: their son a sailor'],
    ['Just as a clerk asked what they thought of the speech, a boat passed.'],
    ['When the storm began, thinking about boats was simple.'],
    ['The scheme to pressure Noria to announce a sale of boats failed.'],
    ['Ada Korran used a trip to Noria to announce a sale of boats.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('what something is measured by', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The boats may not be sound according to a high standard, but sailors like them.'],
    ['The sailors are paid according to their age.'],
    ['Sailors sleep on the boats according to their lived gender, and like it.'],
    ['The boats are not sound, according to a study.', 'study: The boats are not sound'],
    ['The boats are not sound, according to her aide.', 'her aide: The boats are not sound'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('subjects, doors and tags that are taken for something said', () => {
  it.each<[body: string, ...found: string[]]>([
    ['A race between two sailors promises to leave the town unhappy.'],
    ['The sailors promised to leave the town unhappy.', 'sailors: to leave the town unhappy'],
    ['One of the sailors says the boats are old.', 'One of the sailors: the boats are old'],
    [
      'The police said Bram Vask slammed his van into two boats.',
      'police: Bram Vask slammed his van into two boats',
    ],
    ['Bram Vask slammed the door on Tuesday.'],
    ['Bram Vask slammed the sale of the boats.', 'Bram Vask: the sale of the boats'],
    ['The clerks took the boy away, questioning him without a lawyer present.'],
    ['The clerks left, questioning the sale of the boats.', 'clerks: the sale of the boats'],
    ['The mayor has only invoked Article 9 of the harbour rules.'],
    ['The mayor invoked the fear of storms.', 'mayor: the fear of storms'],
    ['Ada Korran, asked to respond at a meeting, left the boats.'],
    ['Ada Korran asked to respond at a meeting.', 'Ada Korran: to respond at a meeting'],
    ['Ada Korran says Bram Vask replied, “No boats here at all.” She left.'],
    ['Ada Korran says Bram Vask replied on Monday.', 'Ada Korran: Bram Vask replied on Monday'],
    ['The loss would be small, as Ada Korran described it to me.'],
    ['Ada Korran wants it to be small.', 'Ada Korran: it to be small'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('what the outlet concludes from a deed, and what is yet to come', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran overtook Vask in May, signaling that the board was behind her.'],
    ['Ada Korran left the board on Monday, indicating that the plan was dead.'],
    ['Ada Korran wrote to the board, indicating that the plan was dead.', 'Ada Korran: the plan was dead'],
    ['Ada Korran spoke on Monday, suggesting that the plan was dead.', 'Ada Korran: the plan was dead'],
    [
      'While it is unclear who sold it, a clerk told the Bay Post the following: “We can say that someone sold the boats in May.”',
    ],
    ['The boats were sold in May, a clerk told the Bay Post.', 'clerk: The boats were sold in May'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});
