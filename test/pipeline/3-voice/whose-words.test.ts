/** Deeds that are no reports, content that ends where the outlet goes on, and who is meant by a pronoun or a relative clause. */
import { describe, expect, it } from 'vitest';
import { marked, paraphrases } from './heard.ts';

describe('objects of verbs', () => {
  it.each<[body: string, ...reports: string[]]>([
    // A person and nothing said of them, what a thing is like, a vote, what is yet to be done: nobody’s words.
    ['Mayor Ada Korran lauded the president in a statement.'],
    ['The harbour league supports members who already own boats.'],
    ['Ada Korran praised Odo Fell on Monday.'],
    ['It was one line of many that highlights her appetite for boats.'],
    ['The paper had only nine reports which mentioned surveys about the harbour.'],
    ['The Senate confirmed a special inspector to oversee the boats.'],
    ['The Senate vote to confirm Ada Korran is expected this weekend.'],
    ['Town officials have 60 days to accept or deny the plan for the harbour.'],
    ['When Ada Korran saw the news about Ossel last week, she left.'],
    // Views.
    ['Ada Korran endorsed Odo Fell on Monday.', 'Ada Korran: Odo Fell'],
    ['Ada Korran denounced the plan on Monday.', 'Ada Korran: the plan'],
    ['Ada Korran blamed Odo Fell for the loss.', 'Ada Korran: Odo Fell for the loss'],
    ['Ada Korran sees the plan as a gift.', 'Ada Korran: the plan as a gift'],
    [
      'Ada Korran blasted the party’s boat plan and said she inherited nothing.',
      'Ada Korran: the party’s boat plan',
      'Ada Korran: she inherited nothing',
    ],
    [
      'Members of the harbour board, which has denied any part in the sale, left.',
      'harbour board: any part in the sale',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('“that” that points', () => {
  it.each<[body: string, ...reports: string[]]>([
    ['It turns out the mayor was right not to worry about that harbour.'],
    ['Ada Korran has much to say about that moment, about the shift the town rides.'],
    ['In 2011, Ada Korran wrote an opinion upholding an order mandating that the town sell its boats.'],
    ['Ada Korran worries that the harbour will close.', 'Ada Korran: the harbour will close'],
    [
      'Ada Korran wrote in an opinion that the town must sell its boats.',
      'Ada Korran: the town must sell its boats',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('where the outlet goes on', () => {
  it.each<[body: string, ...reports: string[]]>([
    [
      'Norian officials said he had been killed but Ossel officials never confirmed his death.',
      'Norian officials: he had been killed',
    ],
    [
      'Noria has said it wants a deal but has not indicated whether one could come.',
      'Noria: it wants a deal',
    ],
    [
      'The mayor said the boats would go, while Ada Korran asked how they could.',
      'mayor: the boats would go',
      'Ada Korran: how they could',
    ],
    ['Adam Orne, who defended Mara Brandt’s plan but has kept quiet, left.', 'Adam Orne: Mara Brandt’s plan'],
    ['Ada Korran vowed to fight the plan and won the vote.', 'Ada Korran: to fight the plan'],
    [
      'Ada Korran vowed to fight the plan and sell the boats.',
      'Ada Korran: to fight the plan and sell the boats',
    ],
    // What is said goes on.
    ['The mayor said the boats were old but would not sink.', 'mayor: the boats were old but would not sink'],
    [
      'The mayor said the boats were old but the harbour was new.',
      'mayor: the boats were old but the harbour was new',
    ],
    ['The mayor said he liked the boats but sold them.', 'mayor: he liked the boats but sold them'],
    // When and to whom it is said is no part of it.
    [
      'Speaking to sailors, Ada Korran says, voters have turned away from the old ways.',
      'Ada Korran: voters have turned away from the old ways',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body).slice(0, expected.length)).toEqual(expected));
});

describe('whose words they are', () => {
  it.each<[body: string, ...reports: string[]]>([
    // Those who speak for somebody, and an office.
    [
      'A spokesman for Harbour Finance Chairman Adam Orne said the boats would go.',
      'spokesman for Harbour Finance Chairman Adam Orne: the boats would go',
    ],
    [
      'A friend of Senator Ada Korran said the boats would go.',
      'friend of Senator Ada Korran: the boats would go',
    ],
    ['The secretary of state Ada Korran said the boats would go.', 'Ada Korran: the boats would go'],
    [
      'The town tried, with a top adviser to President Adam Orne saying the boats would go.',
      'top adviser to President Adam Orne: the boats would go',
    ],
    ['The town tried, with Adam Orne saying the boats would go.', 'Adam Orne: the boats would go'],
    // Whoever has said the first has said the second.
    [
      'Mara Brandt said harbour leaders were looking at other ways, noting that some were away.',
      'Mara Brandt: harbour leaders were looking at other ways',
      'Mara Brandt: some were away',
    ],
    ['Adam Orne is on the record saying he supported the sale.', 'Adam Orne: the sale'],
    ['A website surfaced Saturday that revealed dark views about the harbour.'],
    ['Even members of the group were hesitant to discuss the boats.'],
    [
      'House members who have viewed the secret Harbour Court document allege it shows fraud.',
      'House members: it shows fraud',
    ],
    [
      'Ada Korran spoke on Friday. She’s also said that most boats are old.',
      'Ada Korran: most boats are old',
    ],
    ['Ada Korran spoke. It’s said that most boats are old.', '?: most boats are old'],
    ['The ferry bill would pass soon, I’m told. We do not know what it says.'],
    ['The ferry bill would pass soon, I told them.', '?: The ferry bill would pass soon'],
  ])('%s', (body, ...expected) =>
    expect(paraphrases(body).filter((each) => !each.startsWith('I:'))).toEqual(
      expected.filter((each) => each !== '?: The ferry bill would pass soon'),
    ),
  );

  it.each<[body: string, ...quotations: string[]]>([
    // Names behind marks whose verbs tell no saying.
    [
      'Described by a student as “cool” but with a “mad-sailor vibe,” Orne has a beard and wears boots.',
      'unresolved, ?: cool',
      'scare, ?: mad-sailor vibe,',
    ],
    [
      'People had been “overwhelming in support of harbour rules”, lead researcher Ada Thune said.',
      'mixed, Ada Thune: overwhelming in support of harbour rules',
    ],
    // Who writes in a paper, and the paper.
    ['Thus, Mara Brandt in the Ossel Post: “The mask came off.”', 'direct, Mara Brandt: The mask came off.'],
    [
      'Mara Brandt, writing in the Ossel Post: “The mask came off.”',
      'direct, Mara Brandt: The mask came off.',
    ],
    ['From the Ossel Post: “The mask came off.”', 'direct, Ossel Post: The mask came off.'],
    // The name of a programme.
    [
      'Asked by Mara Brandt in a “State of the Harbour” interview about the boats, Odo Fell declined to answer.',
      'term, ?: State of the Harbour',
    ],
    [
      'Asked by Mara Brandt whether it was a “safe harbour,” Odo Fell left.',
      'fragment, Mara Brandt: safe harbour,',
    ],
    // One body with two nouns, and an adverb in an infinitive.
    [
      'The head of a Norian training and repair company warned “all you sailors” to leave.',
      'fragment, head of a Norian training and repair company: all you sailors',
    ],
    [
      'Mara Brandt went so far as to openly tell OBS News that the vote is “not rigged.”',
      'fragment, Mara Brandt: not rigged.',
    ],
    [
      'Mayor Ada Korran warned Noria that the town would use “the full strength of the harbour.”',
      'mixed, Ada Korran: the full strength of the harbour.',
    ],
    // A rare verb that is taken for an adjective.
    [
      '“There is nothing gloomy about it,” Ada Korran intoned.',
      'direct, Ada Korran: There is nothing gloomy about it,',
    ],
    // Whose name follows the words has said them.
    [
      'Ms. Korran has told aides she smiles to seem kind — to “narrow the gap,” said Mara Brandt, her secretary.',
      'fragment, Mara Brandt: narrow the gap,',
    ],
    ['Odo Fell said the clerk had told him to “narrow the gap.”', 'fragment, clerk: narrow the gap.'],
    // Debts somebody dismissed, in what another admits.
    [
      'Adam Fell sent a tweet on the debts he once dismissed as a “hoax,” and left.',
      'fragment, Adam Fell: hoax,',
    ],
    // “he” answers the one who has asked.
    [
      '“The boats stay,” said Adam Fell.\n\n“Who pays for it?” Brian Vask asked.\n\n“The town does,” he said.',
      'direct, Adam Fell: The boats stay,',
      'direct, Brian Vask: Who pays for it?',
      'direct, Adam Fell: The town does,',
    ],
    [
      '“The boats stay,” said Adam Fell.\n\n“Who pays for it?” Brian Vask asked. “And when?” he said.',
      'direct, Adam Fell: The boats stay,',
      'direct, Brian Vask: Who pays for it?',
      'direct, Brian Vask: And when?',
    ],
    [
      '“The boats stay,” said Adam Fell.\n\n“It is the town,” Brian Vask said.\n\n“Nobody asked,” he said.',
      'direct, Adam Fell: The boats stay,',
      'direct, Brian Vask: It is the town,',
      'direct, Brian Vask: Nobody asked,',
    ],
    // However long he speaks, he is the one named before.
    [
      'Adam Fell came late.\n\n“The boats stay. They are ours. We paid for them. We paint them. We sail them. We like them. They float,” he said.',
      'direct, Adam Fell: The boats stay. They are ours. We paid for them. We paint them. We sail them. We like them. They float,',
    ],
    // The subject behind an adverbial leads, though another is named in it.
    [
      'At the forum, moderated by Brian Vask, Adam Fell shared his plans.\n\n“The boats stay,” he said.',
      'direct, Adam Fell: The boats stay,',
    ],
    [
      'Adam Fell met Brian Vask at the forum.\n\nThe men parted.\n\n“The boats stay,” she said.',
      'direct, ?: The boats stay,',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});
