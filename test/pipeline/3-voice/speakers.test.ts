import { describe, expect, test } from 'vitest';
import { heard } from './heard.ts';

/** Speaker of each quotation with marks, in order; null where none may be named. */
const speakers = (body: string, headline = ''): readonly (string | null)[] =>
  heard(body, headline)
    .quotes.filter(({ type }) => type !== 'indirect')
    .map(({ speaker }) => speaker?.name ?? null);

type Row = readonly [body: string, ...speakers: (string | null)[]];

describe('the one who speaks is named', () => {
  const rows: readonly Row[] = [
    // right of the quotation
    ['“We will go,” Ada Korran said.', 'Ada Korran'],
    ['“We will go,” said Ada Korran.', 'Ada Korran'],
    ['“We will go,” said harbour press secretary Ada Korran.', 'Ada Korran'],
    ['“We will go,” said the harbour’s spokeswoman, Ada Korran.', 'Ada Korran'],
    ['“We will go,” Ada Korran, the mayor of Ossel, told the Bay Post.', 'Ada Korran'],
    ['“We will go,” Ada Korran (R-Ossel) said on Tuesday.', 'Ada Korran'],
    ['“Will they go?” Ada Korran asked the council.', 'Ada Korran'],
    ['“We will go.” Ada Korran said.', 'Ada Korran'],
    ['“We will go,” Ada Korran shot back.', 'Ada Korran'],
    ['“We will go,” beamed Ada Korran.', 'Ada Korran'],
    ['“We will go,” explained Ossel-based lawyer Ada Korran.', 'Ada Korran'],
    ['“We will go.” - Commissioner Ada Korran', 'Ada Korran'],
    ['“We will go.” ― Ada Korran, Ossel', 'Ada Korran'],
    ['“We will go,” Ossel Secretary of State Ada Korran said in June.', 'Ada Korran'],
    ['“We will go,” Harbour and Fisheries Minister Ada Korran, a former captain, said.', 'Ada Korran'],
    ['“We will go,” Mr. Korran, Ossel Republican, told reporters.', 'Korran'],
    ['“We will go,” the adviser, Ada Korran, said on Monday.', 'Ada Korran'],
    ['“We will go,” Ada Korran, the woman who was there told the Post.', 'Ada Korran'],
    ['“We will go,” said Rep. Ada Korran Ada Ilse KorranTown council splits MORE on Monday.', 'Ada Korran'],
    [
      '“We will go,” a senior adviser to the former president wrote.',
      'senior adviser to the former president',
    ],
    ['“We will go,” the barber said.', 'barber'],
    ['“Results take effort,” the commentary said.', 'commentary'],
    ['“We will go,” according to one person close to Korran.', 'one person close to Korran'],
    ['“The plan is dead and the town knows.” Ada Korran, Bay Post', 'Ada Korran'],
    ['“The plan is dead and the town knows.”\n\nAda Korran, Bay Post', 'Ada Korran'],
    [
      'Many say that “the plan is dead. It will stay so.” Ada Korran, Bay Post\n\nThe boats left.',
      'Ada Korran',
    ],
    ['“We will go.” – Former Harbour House intern Ada Korran in an interview with the Post.', 'Ada Korran'],
    ['“If we stay here until the end” of the talks, Korran said when she left the room.', 'Korran'],
    // left of it
    ['Ada Korran said: “We will go.”', 'Ada Korran'],
    ['Sir Bram told the Bay Post: “We will go.”', 'Bram'],
    ['Ada Korran, in a letter to the council on Monday, said: “We will go.”', 'Ada Korran'],
    ['Ada Korran, who lives in Ossel, said: “We will go.”', 'Ada Korran'],
    ['Ada Korran leaned in and boomed: “We will go.”', 'Ada Korran'],
    ['In a letter sent on Monday, Ada Korran thanked the council, adding: “We will go.”', 'Ada Korran'],
    ['Said Ada Korran, who owns a boat: “We will go.”', 'Ada Korran'],
    ['And from Chairwoman Ada Korran:\n\n“We are glad that this is over.”', 'Ada Korran'],
    ['Ada Korran put out a statement:\n\n“We are glad that this is over.”', 'Ada Korran'],
    ['Korran: “We will go.”\nThe boats left with Korran.', 'Korran'],
    ['With Ada Korran saying “we will go”, the talks ended.', 'Ada Korran'],
    // around and between
    ['“We will go,” Ada Korran said. “And soon.”', 'Ada Korran', 'Ada Korran'],
    ['“We will go,” Ada Korran said, “and soon.”', 'Ada Korran', 'Ada Korran'],
    ['“We will go,” Ada Korran said.\n\n“It will be soon.”', 'Ada Korran', 'Ada Korran'],
    [
      '“We will go,” Ada Korran said.\n\nREAD MORE: Mayor in Vellhaven\n\n“It will be soon.”',
      'Ada Korran',
      'Ada Korran',
    ],
    ['Ada Korran said: “We will go.\n\n“And soon.”', 'Ada Korran', 'Ada Korran'],
    ['“We will go.\n\n“And soon,” Ada Korran said.', 'Ada Korran', 'Ada Korran'],
    ['The plan, said Ada Korran, a 34-year-old boat builder, is “saying what people want”.', 'Ada Korran'],
    ['So long as he was mayor, Korran added, the town “will not be moved by politics”.', 'Korran'],
    [
      'When an aide said that voting was a “wasted day,” Korran replied, “We are free to vote.”',
      'aide',
      'Korran',
    ],
    // words inside the sentence
    ['Democrats say the plan is “dead”.', 'Democrats'],
    ['Republicans call it a “bad plan”.', 'Republicans'],
    ['A top Republican said the plan was “dead”.', 'top Republican'],
    ['The National Storm Center warned of “life-threatening winds”.', 'National Storm Center'],
    ['Ada Korran did confirm, however, that “there were plots” against the town.', 'Ada Korran'],
    ['A letter came from the ambassador, who denied the charges, calling them “baseless”.', 'ambassador'],
    ['Ada Korran voiced confidence the league would act, and said the town was “at peace”.', 'Ada Korran'],
    ['Bram Vask led two men, who brought their towns to grief, but says he is “no king”.', 'Bram Vask'],
    ['They argued, with the Harbour nominee saying that the town is “under siege”.', 'Harbour nominee'],
    ['She blasted Ada Korran for calling the plan “decent”.', 'Ada Korran'],
    ['What they’re saying: Chairwoman Ada Korran said on a call that talks “were hard”.', 'Ada Korran'],
    ['Ada Korran called the plan “a disgrace”.', 'Ada Korran'],
    ['Ada Korran referred to the vote as “a mess”.', 'Ada Korran'],
    ['The plan is “dead”, according to Ada Korran.', 'Ada Korran'],
    ['According to Ada Korran, the plan is “dead”.', 'Ada Korran'],
    ['Ada Korran said she expected that voters would say “no” to it.', 'Ada Korran'],
    ['The plan, Ada Korran said, is “very much alive”.', 'Ada Korran'],
    // bodies and places speak
    ['The Harbour Ministry said: “We will go.”', 'Harbour Ministry'],
    ['“We will go,” the Kremlin said.', 'Kremlin'],
  ];
  test.each(rows.map(([body, ...names]) => ({ body, names })))('$body', ({ body, names }) => {
    expect(speakers(body)).toEqual(names);
  });
});

describe('nobody is named, and nobody else', () => {
  const rows: readonly Row[] = [
    ['“We will go.”', null],
    ['The boats left. “We will go.”', null],
    ['Ada Korran read “The Long Way Home” on the boat.', null],
    ['They say “no” in Ossel, where Ada Korran lives.', null],
    ['Ada Korran and Bram Vask met. “We will go,” he or she said.', null],
    ['The issue was “dead” for Ada Korran.', null],
    ['The film “Grey Water” by Ada Korran opens today.', null],
    ['Crowds in Ossel heard the word “war” all day.', null],
    ['A sign read “No boats”.', 'sign'],
    ['“We will go,” it said.', null],
    ['Ada Korran spoke. “We will go,” it said.', null],
    ['Bram Vask apologised to Ada Korran for calling her “decent”.', 'Bram Vask'],
    ['“The plan is dead and the town knows.”\n\nAda Korran left the room, Bay Post writes', null],
    ['“The plan is dead and the town knows.” Ada Korran, who was there', null],
    ['“The plan is dead.” The storm came.\n\n“It will stay so,” Ada Korran said.', null, 'Ada Korran'],
    ['If the storm hits the town, the boats “will sink”.', null],
    ['A storm warning for “the coast” stood.', null],
    ['The issue suggests that the plan is “dead and gone for good”.', null],
    ['“We will go,” a voter told Ada Korran.', 'voter'],
    ['“We will go,” a friend of Ada Korran said.', 'friend of Ada Korran'],
    ['Ada Korran’s aide said: “We will go.”', 'Ada Korran’s aide'],
    ['“We will go,” his friend told the Bay Post.', 'his friend'],
    ['A senior harbour official told Ada Korran: “We will go.”', 'senior harbour official'],
    ['Bram Vask told Ada Korran: “We will go.”', 'Bram Vask'],
    ['Bram Vask, a critic of Ada Korran, said: “We will go.”', 'Bram Vask'],
    ['After Ada Korran spoke, Bram Vask said: “We will go.”', 'Bram Vask'],
    ['“We will go,” Ada Korran’s spokesman said.', 'Ada Korran’s spokesman'],
  ];
  test.each(rows.map(([body, ...names]) => ({ body, names })))('$body', ({ body, names }) => {
    expect(speakers(body)).toEqual(names);
  });
});

describe('the speaker behind a link, a noun or a second name', () => {
  const rows: readonly Row[] = [
    ['The suits came from “doctors of the town,” as KTV’s Ada Korran reported last month.', 'Ada Korran'],
    ['The plan was “a mess,” as Ada Korran put it.', 'Ada Korran'],
    ['The plan was “a mess” as Ada Korran left the room.', null],
    ['“The town still sleeps and the storm is near,” is how Bram Vask described the day.', 'Bram Vask'],
    ['“A shame” is what Bram Vask called the plan.', 'Bram Vask'],
    ['“A shame” is what Bram Vask bought.', null],
    ['“I asked what had happened,” the report states. “Nobody knew.”', 'report', 'report'],
    ['“The town will go,” KTV’s Ada Korran reports on its site.', 'Ada Korran'],
    ['“The town will go.” Many reports came.', null],
    ['“We will go,” Ada Korran and Bram Vask said.', 'Bram Vask'],
    ['“We will go,” said an unnamed harbour official.', 'unnamed harbour official'],
    ['Bram Vask was not clear, saying in a statement it had been “an honour to serve”.', 'Bram Vask'],
    ['The plan, which Bram Vask himself dubbed the “silver boat”, fell.', 'Bram Vask'],
    [
      'Ada Korran, an activist and founder and head of Vask Boats, called it “a small victory”.',
      'Ada Korran',
    ],
    ['After Bram Vask argued with the town, Ada Korran came up, saying “we need peace”.', 'Ada Korran'],
    ['Bram Vask said the storm was near, adding that it was “a big one”.', 'Bram Vask'],
    ['It is a climate suggesting that Democrats cannot expect a “wave” election.', null],
    // nouns of speech with an owner
    ['Ada Korran’s 2008 assertion that “rights are rights” was famous.', 'Ada Korran'],
    ['Ada Korran’s warning of “a lost decade” went unheard.', 'Ada Korran'],
    [
      'Thomas Vask wrote “all are equal”, as in Ada Korran’s claim that “my rights are mine”.',
      'Thomas Vask',
      'Ada Korran',
    ],
    ['The warning of “a lost decade” went unheard.', null],
    ['Bram Vask called Ada Korran’s claim “false”.', 'Bram Vask'],
    ['Bram Vask said Ada Korran’s claim that boats float is “not true”.', 'Bram Vask'],
    // who is told to have told
    ['An aide says he heard that Bram Vask once told a clerk to “go”.', 'Bram Vask'],
    ['An aide says that Bram Vask wants the town to “go”.', 'aide'],
    // introduced
    ['It ran into doubts, one from Bay Post blogger Ada Korran:\n\n“I asked and nobody knew.”', 'Ada Korran'],
    ['A letter came for Ada Korran and for Bram Vask:\n\n“I asked and nobody knew.”', 'letter'],
    ['Read on: Ada Korran: Town will ‘have its day’ in the rain\n\nThe boats left.', 'Ada Korran'],
    ['Read on: Ossel: Town will ‘have its day’ in the rain\n\nThe boats left.', null],
    [
      '“We stay,” Ada Korran said.\n\n“It is late,” she went on. “Too late.”',
      'Ada Korran',
      'Ada Korran',
      'Ada Korran',
    ],
    ['The boats left.\n\n“It is late,” she went on.', null],
    // a pull quote
    [
      '“They are telling us all how to act, and we all go along,” Ada Korran said.\n\nIt rained.\n\n“[The town] is telling us all how to act, and we all go along”',
      'Ada Korran',
      'Ada Korran',
    ],
    [
      '“They are telling us all how to act,” Ada Korran said.\n\nIt rained.\n\n“The town is telling its boats where they can go”',
      'Ada Korran',
      null,
    ],
    // around a title, a name between dashes, a sentence behind the quotation
    [
      '“Few know it,” Ada Korran, who once led “Face the Bay” in Ossel, said in May. “I was there.”',
      'Ada Korran',
      null,
      'Ada Korran',
    ],
    ['He named the “salt army, the guild” — Bram Vask — “a danger” to all.', null, null],
    [
      '“In short,” Ada Korran noted, “the town is lost.” The Harbour Guild agreed to the rules, but left.',
      'Ada Korran',
      'Ada Korran',
    ],
  ];
  test.each(rows.map(([body, ...names]) => ({ body, names })))('$body', ({ body, names }) => {
    expect(speakers(body)).toEqual(names);
  });
});

describe('pronouns over several sentences', () => {
  const rows: readonly Row[] = [
    [
      'Bram Vask said it was over.\n\nIn May, Mr John Tolle’s plan had failed. He was sure of it. “Think of it,” he said.',
      'John Tolle',
    ],
    [
      'Ada Korran sat by the sea. Once inside, she heard people. She ran. “It was loud,” she said.',
      'Ada Korran',
    ],
    ['Harbour Lines captain Ada Korran sat by the sea. She ran. “It was loud,” she said.', 'Ada Korran'],
    ['Ada Korran said the plan was good. “John Vask will pay for it,” she said.', 'Ada Korran'],
    ['John Tolle said it was late. “You are Bram Vask and you know it,” he said.', 'John Tolle'],
    ['“Bram Vask will pay for it,” he said.', null],
    ['The plaintiff said that her house was gone. “Too bad,” he said.', null],
    ['The plaintiff said that his house was gone. “Too bad,” he said.', 'plaintiff'],
    ['John Tolle came. His research showed the boats were old. “They leak,” he said.', 'John Tolle'],
    ['Bram Vask’s boat sank, but John Tolle did not mind. He was busy. “So what,” he said.', 'John Tolle'],
  ];
  test.each(rows.map(([body, ...names]) => ({ body, names })))('$body', ({ body, names }) => {
    expect(speakers(body)).toEqual(names);
  });
});

describe('quotations inside quotations', () => {
  const rows: readonly Row[] = [
    ['“I wake at night. My brother says, ‘What is it?’” Ada Korran said.', 'Ada Korran', 'My brother'],
    ['“Then Bram Vask told us, ‘I won it all’,” Ada Korran said.', 'Ada Korran', 'Bram Vask'],
    ['“I told him, ‘Go away now’,” Ada Korran said.', 'Ada Korran', 'Ada Korran'],
    ['“He told me, ‘Go away now’,” Ada Korran said.', 'Ada Korran', null],
    ['“Bram Vask told us it was ‘dead and gone’ now,” Ada Korran said.', 'Ada Korran', 'Bram Vask'],
    [
      '“They will see fire and fury soon,” Bram Vask said.\n\nIt rained. “Nonsense about ‘fire and fury’ came up.”',
      'Bram Vask',
      null,
      'Bram Vask',
    ],
    [
      '“They will see Harbour Care soon,” Bram Vask said.\n\nIt rained. “Nonsense about ‘Harbour Care’ came up.”',
      'Bram Vask',
      null,
      null,
    ],
  ];
  test.each(rows.map(([body, ...names]) => ({ body, names })))('$body', ({ body, names }) => {
    expect(speakers(body)).toEqual(names);
  });
});

describe('links pasted into a sentence hold no quotation', () => {
  const rows: readonly Row[] = [
    ['Rep. Ada Korran Ada Ilse KorranCouncil calls storm ‘boring’ Harbour to close MORE (Ossel) left.'],
    [
      'Rep. Ada Korran Ada Ilse KorranCouncil calls storm ‘boring’ Harbour to close MORE said “we will go”.',
      'Ada Korran',
    ],
    ['Rep. Ada Korran said the council was ‘boring’ and no MORE.', 'Ada Korran'],
  ];
  test.each(rows.map(([body, ...names]) => ({ body, names })))('$body', ({ body, names }) => {
    expect(speakers(body)).toEqual(names);
  });
});

describe('pronouns and roles', () => {
  const rows: readonly Row[] = [
    ['Ada Korran spoke. “We will go,” she said.', 'Ada Korran'],
    ['Bram Vask spoke. “We will go,” he said.', 'Bram Vask'],
    ['Ada Korran met Bram Vask. “We will go,” she said.', 'Ada Korran'],
    ['Ada Korran met Bram Vask. “We will go,” he said.', 'Bram Vask'],
    ['Mr Tolle met Ms Rhode. “We will go,” she said.', 'Rhode'],
    ['The Harbour Ministry said it knew. “We will go,” it said.', 'Harbour Ministry'],
    ['The letter said the plan was dead. “The town knows,” it continued.', 'letter'],
    ['Many survivors said the war was long. “We came to mourn,” he said.', null],
    ['Ada Korran spoke. The Harbour Ministry said so. “We will go,” she said.', 'Ada Korran'],
    ['Bram Vask signed the Ossel Safety Act. “We will go,” he said.', 'Bram Vask'],
    ['Rep. Bram Vask, Ossel Democrat, said he wants peace.\n\n“We will go,” he said.', 'Bram Vask'],
    [
      'John Vask met Bernard Tolle in Ossel. They sat with John Vask and Bernard Tolle. “We will go,” he said.',
      null,
    ],
    ['Ada Korran met Anna Vask. Anna Vask and Ada Korran sat down. “We will go,” he said.', null],
    [
      'A spokesman for the harbour said: “We will go.” “And soon,” the spokesman said.',
      'spokesman for the harbour',
      'spokesman for the harbour',
    ],
    ['Foreign Minister Ada Korran spoke to Bram Vask. “We will go,” the minister said.', 'Ada Korran'],
    [
      'Russia’s President Bram Vask met US President John Tolle. “We will go,” the Russian leader said.',
      'Bram Vask',
    ],
    [
      'Russia’s President Bram Vask met US President John Tolle. “We will go,” the US president said.',
      'John Tolle',
    ],
    ['President Bram Vask met President John Tolle. “We will go,” the president said.', 'president'],
  ];
  test.each(rows.map(([body, ...names]) => ({ body, names })))('$body', ({ body, names }) => {
    expect(speakers(body)).toEqual(names);
  });
});

describe('words of others are not given to the next one', () => {
  const rows: readonly Row[] = [
    // within a quotation, somebody else is said to have said it
    ['“Bram Vask told us that the plan is ‘dead and gone’ now,” Ada Korran said.', 'Ada Korran', 'Bram Vask'],
    ['“The plan is ‘dead and gone’ now,” Ada Korran said.', 'Ada Korran', 'Ada Korran'],
    // a heading in marks
    ['“We will go,” Ada Korran said.\n\n‘The town is eager to help’\n\nIt rained.', 'Ada Korran', null],
    [
      '“We will go,” Ada Korran said.\n\n“The town is eager to help.”\n\nIt rained.',
      'Ada Korran',
      'Ada Korran',
    ],
    // a deputy is not the one he stands in for
    ['Deputy Attorney General Bram Vask left. “We will go,” the attorney general said.', 'attorney general'],
    ['Attorney General Bram Vask left. “We will go,” the attorney general said.', 'Bram Vask'],
    // a term in marks that somebody also uses
    ['“We want Harbourcare and nothing else,” Ada Korran said.\n\n“Harbourcare” repeal', 'Ada Korran', null],
  ];
  test.each(rows.map(([body, ...names]) => ({ body, names })))('$body', ({ body, names }) => {
    expect(speakers(body)).toEqual(names);
  });
});

describe('headlines', () => {
  const rows: readonly (readonly [headline: string, body: string, ...speakers: (string | null)[]])[] = [
    ['Korran: ‘We will go’', 'The boats left.', 'Korran'],
    ['Korran: Media are driven ‘flies’', 'The boats left.', 'Korran'],
    ['Mayor Ada Korran: Plan is ‘dead’', 'The boats left.', 'Ada Korran'],
    ['Plan is ‘dead’: Ada Korran', 'The boats left.', 'Ada Korran'],
    ['Storm in town: Plan is ‘dead’', 'The boats left.', null],
    ['Live in London: Plan is ‘dead’', 'The boats left.', null],
    ['Plan is ‘very dead’', 'Ada Korran said the plan was “very dead”.', 'Ada Korran', 'Ada Korran'],
    ['Plan is ‘very dead’', '“The plan is very dead indeed,” Ada Korran said.', 'Ada Korran', 'Ada Korran'],
    ['Plan is ‘very dead’', 'The boats left.', null],
    [
      'Plan is ‘dead’',
      'Ada Korran called it “dead”. Bram Vask called it “dead”.',
      null,
      'Ada Korran',
      'Bram Vask',
    ],
  ];
  test.each(rows.map(([headline, body, ...names]) => ({ headline, body, names })))(
    '$headline | $body',
    ({ headline, body, names }) => {
      expect(speakers(body, headline)).toEqual(names);
    },
  );
});

describe('offices to come, times before a name, one noun for two offices', () => {
  test.each<[body: string, ...speakers: string[]]>([
    ['“It is fine to see the boats in here,” Mayor-elect Ada Korran said.', 'Ada Korran'],
    ['“It is fine to see the boats in here,” Rep.-elect Ada Korran (R-Noria) said on Monday.', 'Ada Korran'],
    [
      'A spokesman for Mayor-elect Ada Korran said the boats are late.',
      'spokesman for Mayor-elect Ada Korran',
    ],
    ['“It is fine to see the boats in here,” voters who elect Korran said.', 'voters'],
    ['Over the weekend Korran said the board would sell it.', 'Korran'],
    ['During the winter Korran said the boats are late.', 'Korran'],
    ['The head of the winter club said the boats are late.', 'head of the winter club'],
    ['The boats are late, according to state and county records.', 'state and county records'],
    ['The boats are late, according to the federal and state officials.', 'federal and state officials'],
    ['The boats are late, according to town and harbour records.', 'town and harbour records'],
    ['The boats are late, according to police and residents.', 'police'],
    ['The boats are late, according to police and residents of Ossel.', 'police'],
    ['The boats are late, according to Ada Korran and Bram Vask.', 'Ada Korran'],
  ])('%s', (body, ...expected) =>
    expect(heard(body).quotes.map(({ speaker }) => speaker?.name)).toEqual(expected),
  );
});
