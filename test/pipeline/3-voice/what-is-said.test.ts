/** What is reported in indirect speech: deeds and suppositions that are none, and where the outlet goes on by itself. */
import { describe, expect, it } from 'vitest';
import { marked, paraphrases } from './heard.ts';

describe('what is denied, supposed or ought to be said', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran should also urge farmers to support the plan.'],
    ['Ada Korran also urged farmers to support the plan.', 'Ada Korran: to support the plan'],
    ['Ada Korran could hope that one more vote would bring her victory.'],
    [
      'Ada Korran could not believe that one vote had brought her victory.',
      'Ada Korran: one vote had brought her victory',
    ],
    ['Ada Korran did not argue that her win would help. She never admits she has been wrong.'],
    ['Ada Korran did not think that her win would help.', 'Ada Korran: her win would help'],
    ['Ada Korran did not agree to give the judges her notes.'],
    ['Ada Korran agreed to give the judges her notes.', 'Ada Korran: to give the judges her notes'],
    ['Those who do not feel that the boats are old have left.'],
    ['Farmers feel that the boats are old.', 'Farmers: the boats are old'],
    ['Ada Korran warned not that the town would be punished, but that it would be forgotten.'],
    ['Ada Korran warned that the town would be punished.', 'Ada Korran: the town would be punished'],
    ['Imagine the mayor telling the police how many boats it had to keep.'],
    ['Ada Korran stopped short of saying that the boats were old.'],
    ['Ada Korran left, saying that the boats were old.', 'Ada Korran: the boats were old'],
    ['Ada Korran acted on a fear that the boats might sail.'],
    ['Ada Korran acted in the hope that the boats might sail.', 'Ada Korran: the boats might sail'],
    ['Odo Fell declined to discuss the sale or confirm the loss of the boats.'],
    ['Ada Korran can choose to rise against it and demand a fair sale.'],
    [
      'Ada Korran took the floor to blast the sale and pledge a hard line on boats.',
      'Ada Korran: a hard line on boats',
    ],
    ['Farmers want to win the vote and say the sale would hurt them.', 'Farmers: the sale would hurt them'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('deeds, things and scraps that report nothing', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The transcript does not show Ada Korran tying the boats to the vote.'],
    ['The mood in the harbour also demonstrates how sailors vote.'],
    ['The results of the count showed that the boats were old.', 'results of the count: the boats were old'],
    ['The judges also denied a town request to allow the sale.'],
    ['The judges also denied a theft of boats from the town.', 'judges: a theft of boats from the town'],
    ['Mira Tolm questioned Ada Korran last week.'],
    ['Mira Tolm questioned the sale last week.', 'Mira Tolm: the sale'],
    ['Republicans have confirmed Ada Korran’s harbour picks at a great pace.'],
    ['We can look to the man the Harbour League endorsed to see the reaction.'],
    ['“Excuse me?” Ada Korran said to prompt the mayor.'],
    ['Ada Korran wrote that ruling, but Bram Vask has left.'],
    ['Ada Korran wrote that rulings were late.', 'Ada Korran: rulings were late'],
    [
      'Ada Korran argues that strong growth, falling prices and new boats should have helped.',
      'Ada Korran: strong growth, falling prices and new boats should have helped',
    ],
    ['Ada Korran said nothing at all, and she could have.'],
    ['Ada Korran said nothing was lost.', 'Ada Korran: nothing was lost'],
    ['Ada Korran is certain to be asked about the boats. Mira Tolm is sure to draw anger.'],
    ['Ada Korran is certain that the boats were lost.', 'Ada Korran: the boats were lost'],
    ['Sailors may also be surprised that the boats are old.'],
    ['The boats may go, a sale Ada Korran has advised against -- given that it could hurt the town.'],
    ['The news was bad, adding to concerns that the boats would go.'],
    ['Ada Korran went from hero to thief and found herself formally charged.'],
    ['If Ada Korran and the other farmers believe they failed, let them explain.'],
    ['Ada Korran and the other farmers believe they failed.', 'other farmers: they failed'],
    ['The towns have maintained separate lists of boats.'],
    ['Ada Korran disclosed classified harbour information.'],
    ['Ada Korran disclosed the loss of the boats.', 'Ada Korran: the loss of the boats'],
    ['Odo Fell attacked her with a net.'],
    ['Ada Korran told Bay News that December. As Ada Korran said in October, 2013.'],
    ['As Ada Korran said in October, boats float.', 'Ada Korran: boats float'],
    ['Ada Korran echoed that view, which many hold.'],
    ['Those who believe in that old, tired plan no longer live in Ossel.'],
    ['The harbour board denied press credentials to the mayor.'],
    ['The man who attacked a harbour office wrote a book.'],
    ['Ada Korran attacked the harbour plan.', 'Ada Korran: the harbour plan'],
    ['Assuming it rains in May, Ada Korran will leave.'],
    [
      'A search of the boat shows it had leaked for years, police said.',
      'police: A search of the boat shows it had leaked for years',
    ],
    ['A search of the boat shows it had leaked for years.', 'search of the boat: it had leaked for years'],
    ['“The boats are old,” he told sailors, according to Bay News. “They sink.”'],
    ['The boats are old, according to Bay News.', 'Bay News: The boats are old'],
    ['And at least one member is objecting: Mayor Mira Tolm.'],
    ['Ada Korran began her thank-you tour of the harbour.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));

  it('takes a label before a note for nobody', () => {
    expect(paraphrases('The boats are old.\n\nAUTHORS NOTE: Here are the notes on the boats.\n')).toEqual([]);
  });

  it('takes the labels of a list for nobody', () => {
    const list = [
      'LEAGUE: One boat was sunk in the storm',
      'MAYOR: Two boats were lost in May',
      'LEAGUE: The nets were torn',
    ];
    expect(paraphrases(list.join('\n\n'))).toEqual([]);
  });

  it('leaves marked words to those who own them', () => {
    expect(marked('Ada Korran says it right up front in her column: “I am no sailor.”')).toEqual([
      'direct, Ada Korran: I am no sailor.',
    ]);
  });
});

describe('where the outlet goes on', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'A day after Ada Korran said the harbour was far from safe, Mayor Mira Tolm made a plea for the town.',
      'Ada Korran: the harbour was far from safe',
    ],
    [
      'Weeks ago, as Ada Korran warned that crews were coming to the town, a young farmer in Ossel went to sea.',
      'Ada Korran: crews were coming to the town',
    ],
    [
      'And though Ada Korran insists her aim is noble, the boats late on Monday night as crews left were old.',
      'Ada Korran: her aim is noble',
    ],
    ['The men, after thinking they had lost it all, have tried to buy boats.', 'men: they had lost it all'],
    [
      'Ada Korran said that when the boats left, the town was glad.',
      'Ada Korran: when the boats left, the town was glad',
    ],
    [
      'Ada Korran said the boats were old, the nets were torn.',
      'Ada Korran: the boats were old, the nets were torn',
    ],
    ['Ada Korran condemned the sale of the boats and yet has not left.', 'Ada Korran: the sale of the boats'],
    [
      'Ada Korran condemned the sale and the loss of the boats.',
      'Ada Korran: the sale and the loss of the boats',
    ],
    ['Bram Vask defended his sale of boats Sunday.', 'Bram Vask: his sale of boats'],
    ['Bram Vask defended his Sunday sale of boats.', 'Bram Vask: his Sunday sale of boats'],
    ['Ada Korran was critical of the deal and has left the town.', 'Ada Korran: the deal'],
    ['Ada Korran was critical of the deal and the town.', 'Ada Korran: the deal and the town'],
    ['Ada Korran apologized for the remark and would later go to sea.', 'Ada Korran: the remark'],
    [
      'Norian police said they hope to find the boats on Saturday, Bay News reported.',
      'Bay News: Norian police said they hope to find the boats on Saturday',
      'Norian police: they hope to find the boats on Saturday',
    ],
    [
      'Along with those who said the boats were old, the harbour lost its clerk in the storm.',
      'those: the boats were old',
    ],
    ['Farmers who favor the sale will claim otherwise.', 'Farmers: the sale'],
    ['Ada Korran condemned the sale and then watched the boats.', 'Ada Korran: the sale'],
    [
      'Ada Korran voiced the fear that if it rains, the boats will go, and left.',
      'Ada Korran: the fear that if it rains, the boats will go',
      'Ada Korran: if it rains, the boats will go',
    ],
    ['Asked if the boats were old, Ada Korran left.', '?: if the boats were old'],
    ['Bram Vask called for a new vote and filed a bill on boats.', 'Bram Vask: a new vote'],
    ['Ada Korran criticized a ruling in which she was named.', 'Ada Korran: a ruling'],
    [
      'It is clear to all who take Ada Korran’s claim that the boats are old and pair it with hers.',
      'Ada Korran: the boats are old',
    ],
    ['Furthermore, Ada Korran argued, the boats are old.', 'Ada Korran: the boats are old'],
    ['The boats, Ada Korran argued, are old.', 'Ada Korran: The boats'],
    ['But, Ada Korran said, the boats are old.', 'Ada Korran: the boats are old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('reports with a dash or "per"', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The boats were sold in May, per Bay News.', 'Bay News: The boats were sold in May'],
    ['The boats were sold for $5, per boat.'],
    ['Mira Tolm ― who left in May ― said it was over.', 'Mira Tolm: it was over'],
    ['Polls show farmers trust Ada Korran more.', 'Polls: farmers trust Ada Korran more'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('reports that are easily missed', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran’s argument is that the boats are old.', 'Ada Korran: the boats are old'],
    ['The fear among farmers is that the boats will go.', 'farmers: the boats will go'],
    ['Part of the case against Ada Korran’s view of boats is that she owns none.'],
    ['The reason is that the boats are old. The result was that they sank.'],
    ['Ada Korran remains concerned that the boats are old.', 'Ada Korran: the boats are old'],
    ['Sailors are growing increasingly frustrated that the boats are old.', 'Sailors: the boats are old'],
    ['Ada Korran grew angry and left the room. Mira Tolm was defiant at the rally.'],
    ['Ada Korran asked her assistant to print the notes.', 'Ada Korran: to print the notes'],
    ['Ada Korran told her boats were late.', 'Ada Korran: boats were late'],
    [
      'Ada Korran released a statement on Friday saying that the boats were old.',
      'Ada Korran: the boats were old',
    ],
    ['Ada Korran entered the race on Tuesday vowing to win it.', 'Ada Korran: to win it'],
    ['Critics point to the cost of the boats.', 'Critics: the cost of the boats'],
    ['The critics’ point to the town was lost.'],
    ['Ada Korran would only say that she was late.', 'Ada Korran: she was late'],
    ['Ada Korran would say that she was late.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('what is no report of anybody', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Bram Vask is a member of a group called the Harbour Friends.'],
    ['Ada Korran joined a group called “Harbour Friends” in May.'],
    ['The group called the sale late.', 'group: the sale late'],
    ['The bill will be read with a series of votes on boats expected to start at 7 p.m.'],
    ['Ada Korran expected to win the race.', 'Ada Korran: to win the race'],
    ['Ada Korran, who expected to win the race, left.', 'Ada Korran: to win the race'],
    ['Some are hopeful that Bram Vask will agree to lift the fee.'],
    ['Bram Vask agreed to lift the fee.', 'Bram Vask: to lift the fee'],
    ['It does not mean the sailors who run the town will be supporting the sale anytime soon.'],
    ['The sailors who run the town are supporting the sale.', 'sailors: the sale'],
    ['Bram Vask revealed the weakness of his plan by calling for a sale.', 'Bram Vask: a sale'],
    [
      'Bram Vask revealed the weakness of his plan to the town.',
      'Bram Vask: the weakness of his plan to the town',
    ],
    ['The court denied the harbour board a pass. The town denied boat licenses to sailors.'],
    ['The court denied a theft of boats to the town.', 'court: a theft of boats to the town'],
    ['The share of sailors who express very old opinions has doubled.'],
    ['Sailors expressed their opinions about the sale.', 'Sailors: their opinions about the sale'],
    [
      'Mira Tolm said he shouted at her, criticized her boat and left.',
      'Mira Tolm: he shouted at her, criticized her boat and left',
    ],
    ['Mira Tolm left the boat, criticized the sale.', 'Mira Tolm: the sale'],
    ['Sailors believe he demanded a boat from the town.', 'Sailors: he demanded a boat from the town'],
    ['He demanded a boat from the town.', '?: a boat from the town'],
    ['The plan was accepted by a range of mayors who said the boats were old.', 'mayors: the boats were old'],
    ['The plan was accepted. It was said that the boats were old.', '?: the boats were old'],
    ['The town faced a charge that Ada Korran has denied. Odo Fell spoke of a claim that she made in May.'],
    [
      'There was a rumor that Ada Korran denied boats to the town.',
      '?: Ada Korran denied boats to the town',
      'Ada Korran: boats to the town',
    ],
    ['There was a rumor that Ada Korran made up a tale.', '?: Ada Korran made up a tale'],
    [
      'Ada Korran said it was late. (PHOTOS: Boats of May) “They are gone,” she said.',
      'Ada Korran: it was late',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('what is done with a source, a meeting or a bill', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Bay News wrote of it on Friday, citing two current and three former harbour officials.'],
    [
      'Ada Korran left, citing the cost of boats and officials.',
      'Ada Korran: the cost of boats and officials',
    ],
    ['Ada Korran called a press conference the following day.'],
    ['Ada Korran called the press conference a farce.', 'Ada Korran: the press conference a farce'],
    ['Ada Korran called a meeting on boats a farce.', 'Ada Korran: a meeting on boats a farce'],
    ['The sailor, who requested anonymity because he was ill, left.'],
    ['The sailor requested a boat from the town.', 'sailor: a boat from the town'],
    ['The Senate considers its last boat measure.'],
    ['Ada Korran considers the measure a farce.', 'Ada Korran: the measure a farce'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('whose idea it is', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Sailors are haunted by the idea that the boats are lost.', 'Sailors: the boats are lost'],
    ['We speak for sailors terrified by the notion that the boats are lost.', 'sailors: the boats are lost'],
    ['The plan was haunted by the idea that the boats are lost.', '?: the boats are lost'],
    ['Sailors were haunted by a rumor that the boats are lost.', '?: the boats are lost'],
    ['Ada Korran clings to the notion that the boats are safe.', 'Ada Korran: the boats are safe'],
    ['Bram Vask sold it, clinging to the notion that the boats are safe.', 'Bram Vask: the boats are safe'],
    ['Ada Korran does not subscribe to the idea that the boats are safe.', '?: the boats are safe'],
    ['Ada Korran objected to the idea that the boats are safe.', '?: the boats are safe'],
    [
      'There are sailors who love the town, who think that the boats are safe.',
      'sailors: the boats are safe',
    ],
    [
      'There are sailors who love Ada Korran, who thinks that the boats are safe.',
      'Ada Korran: the boats are safe',
    ],
    ['Mayors who met the sailors, who think that the boats are safe, left.', 'sailors: the boats are safe'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('a clause that waits for its verb', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Mira Tolm said that new boats, revealed by the town on Tuesday, must be weighed.',
      'Mira Tolm: new boats, revealed by the town on Tuesday, must be weighed',
    ],
    [
      'The board found that a school in Ossel, Noria, asked for nets.',
      'board: a school in Ossel, Noria, asked for nets',
    ],
    [
      'There was speculation that Odo Fell, a friend of the harbour, was angered by the sale.',
      '?: Odo Fell, a friend of the harbour, was angered by the sale',
    ],
    [
      'Sailors had fears that the paper, which was leaked in May, may have been fake.',
      '?: the paper, which was leaked in May, may have been fake',
    ],
    [
      'Nothing supports the claim that Odo Fell — while he was mayor — shipped boats.',
      '?: Odo Fell — while he was mayor — shipped boats',
    ],
    [
      'Ada Korran said that the mayor, denying the claims, left the town.',
      'Ada Korran: the mayor, denying the claims, left the town',
    ],
    [
      'Ada Korran said that the boats, which are old, were sold, adding that it was late.',
      'Ada Korran: the boats, which are old, were sold',
      'Ada Korran: it was late',
    ],
    [
      'Ada Korran condemned the sale, a loss for the town, told the press and left.',
      'Ada Korran: the sale, a loss for the town',
    ],
    ['As Odo Fell has said — and the boats were old — it rained.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('marked words in what one says that another has said', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'The Bay Post reported that Odo Fell said the boats were “old and rotten.”',
      'fragment, Odo Fell: old and rotten.',
    ],
    [
      'Dina Korran reports that an official familiar with the loss told her the boat was “an old design with nails.”',
      'mixed, official familiar with the loss: an old design with nails.',
    ],
    [
      'The Bay Post reported that a harbour spokesman answered by saying that the mayor “hates no one at all.”',
      'mixed, harbour spokesman: hates no one at all.',
    ],
    [
      'The Bay Post reported that farmers feared the boats were “old and rotten.”',
      'fragment, Bay Post: old and rotten.',
    ],
    [
      'Ada Korran said Odo Fell thinks the boats are “old and rotten.”',
      'fragment, Ada Korran: old and rotten.',
    ],
    [
      'Ada Korran said those who claimed the boats sank are “old and rotten.”',
      'fragment, Ada Korran: old and rotten.',
    ],
    [
      'Ada Korran said Odo Fell would say the boats are “old and rotten.”',
      'fragment, Ada Korran: old and rotten.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('where a noun with a report or a phrase ends', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'It rained, but the notion that boats shape the way we think isn’t true — it’s a tale.',
      '?: boats shape the way we think',
    ],
    [
      'The idea that boats can be saved only by fee cuts is faith-based trade.',
      '?: boats can be saved only by fee cuts',
    ],
    [
      'Bram Vask left, but his conclusion that the loss was the fault of the town ignored the storm.',
      'Bram Vask: the loss was the fault of the town',
    ],
    [
      'The papers hold charges that Bram Vask had failed to sail, lied to the town, stole boats and left.',
      'papers: Bram Vask had failed to sail, lied to the town, stole boats and left',
    ],
    [
      'Ada Korran voiced the fear that boats sink, and that nets tear.',
      'Ada Korran: the fear that boats sink',
      'Ada Korran: boats sink',
    ],
    [
      'Even the sailors who requested the report told the press they will go.',
      'sailors: the report',
      'sailors: they will go',
    ],
    [
      'Ada Korran rejected the idea of free boats and another farmer, Mira Tolm, makes the point for her.',
      'Ada Korran: the idea of free boats',
    ],
    ['Ada Korran praised the plan and the board was glad.', 'Ada Korran: the plan'],
    [
      'Ada Korran praised the plan and the boats sold in May.',
      'Ada Korran: the plan and the boats sold in May',
    ],
    ['Ada Korran praised the plan and the work he did.', 'Ada Korran: the plan and the work he did'],
    ['Odo Fell rejected last week’s plan for boats.', 'Fell: last week’s plan for boats'],
    ['Odo Fell rejected last week a plan for boats.', 'Fell: a plan for boats'],
    ['Odo Fell argued an October 1 date was far too late.', 'Fell: an October 1 date was far too late'],
    ['Ada Korran promised a better year for sailors.', 'Ada Korran: a better year for sailors'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('a noun, an event or a view that “that” belongs to', () => {
  it.each<[body: string, ...found: string[]]>([
    ['“The boats are old,” Ada Korran said on Monday at an event that at moments seemed like a feast.'],
    [
      'Ada Korran said Friday that at no point did he think of it.',
      'Ada Korran: at no point did he think of it',
    ],
    ['Ada Korran said in a note that in May rain fell.', 'Ada Korran: in May rain fell'],
    [
      'Ada Korran apologized for May tweets that her critics said suggested sailors steal.',
      'Ada Korran: May tweets',
      'her critics: suggested sailors steal',
    ],
    ['Ada Korran has said for years that the boats are old.', 'Ada Korran: the boats are old'],
    ['Odo Fell reiterated that view and asked the town to go.', 'Fell: that view', 'Fell: to go'],
    ['Odo Fell denied that claim and insisted it was late.', 'Fell: that claim', 'Fell: it was late'],
    ['Odo Fell denied that claims were late.', 'Fell: claims were late'],
    ['The town is split over a claim that critics say is false.', 'critics: is false'],
    ['There was a claim that critics say too little.', '?: critics say too little'],
    ['Ada Korran gave the distinct impression that she hates boats.'],
    ['Ada Korran said nothing about how the boats sank.'],
    ['Ada Korran said nothing was true of the boats.', 'Ada Korran: nothing was true of the boats'],
    ['The result of the vote pointed to a better May for sailors.'],
    ['Ada Korran pointed to the cost of the boats.', 'Ada Korran: the cost of the boats'],
    [
      'Ada Korran responds to the letter with a warning that the boats are old.',
      'Ada Korran: the boats are old',
    ],
    [
      'Noria Radio’s Ada Korran, on the road with Bram Vask, reports that the mayor is late.',
      'Ada Korran: the mayor is late',
    ],
    ['There are, among others, reports that the mayor is late.', 'reports: the mayor is late'],
    ['Ada Korran wrote to the leaders praising the boats they sold.', 'Ada Korran: the boats they sold'],
    ['Ada Korran wrote to leaders of the town saying boats are old.', 'Ada Korran: boats are old'],
    ['Bram Vask was met with a warning that the boats are old.', '?: the boats are old'],
    ['Ada Korran wrote a note to sailors, praising the boats.', 'Ada Korran: the boats'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('where a report inside another phrase ends', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Odo Fell told Bay News’ Ada Korran there is no way he will go.', 'Fell: there is no way he will go'],
    ['Ada Korran can help the town by urging sailors to leave.'],
    ['Ada Korran helped the town by urging sailors to leave.', 'Ada Korran: to leave'],
    ['Her comments that she supports the fee for boats turned sailors against her.', '?: the fee for boats'],
    [
      'Ada Korran’s claim that Bram Vask believes boats sink was false.',
      'Ada Korran: Bram Vask believes boats sink',
    ],
    ['The boats — Ada Korran says they are old — sank in the bay.', 'Ada Korran: they are old'],
    [
      'It was late — but Ada Korran says the boats — and the nets — were old.',
      'Ada Korran: the boats — and the nets — were old',
    ],
    [
      'Ada Korran says the boats — and the nets — were old.',
      'Ada Korran: the boats — and the nets — were old',
    ],
    [
      'The boats — and a fear that Bram Vask admits he wanted them — were gone.',
      '?: Bram Vask admits he wanted them',
      'Bram Vask: he wanted them',
    ],
    ['Ada Korran should use the rally to say the boats are old.'],
    ['Ada Korran used the rally to say the boats are old.', 'Ada Korran: the boats are old'],
    ['Sailors are less likely than others to say they were late.'],
    [
      'Norian news says trade and related losses have hurt the town.',
      'Norian news: trade and related losses have hurt the town',
    ],
    ['She sailed to Ossel, seeing Bram Vask, with remarks that were sad.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('what is asked for', () => {
  it.each<[body: string, ...found: string[]]>([
    ['The board asked for a guarantee that no boats will be sold.', 'board: no boats will be sold'],
    ['Ada Korran asked for proof that the lane stays open.', 'Ada Korran: the lane stays open'],
    ['The board called for a law that keeps boats away.', 'board: a law that keeps boats away'],
    ['Ada Korran apologised for remarks that the board made.', 'Ada Korran: remarks that the board made'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});
