import { describe, expect, test } from 'vitest';
import { marked, read } from './tokens.ts';

/** `text`, `text → actor` where they differ, then the kind and the role: "Korran → Ilse Korran | person | President". */
const mentionsOf = (body: string, headline = ''): readonly string[] =>
  read(body, headline).mentions.map(({ text, actor, kind, role }) =>
    [text === actor ? text : `${text} → ${actor}`, kind, ...(role === undefined ? [] : [role])].join(' | '),
  );

type Row = readonly [body: string, ...mentions: string[]];

const namesakes: readonly Row[] = [
  // A place is nobody's first name, and a body named after it is no person.
  ['Florida NFU spoke. Florida voted.', 'Florida NFU | organisation', 'Florida | place'],
  ['The US Harbour Patrol came. The US left.', 'US Harbour Patrol | organisation', 'US | place'],
  ['Minnesota Lynx won. Minnesota cheered.', 'Minnesota Lynx | person', 'Minnesota | place'],
  ['Paris Korran spoke. Paris left.', 'Paris Korran | person', 'Paris → Paris Korran | person'],
  ['Hurricane Ilse came. Ilse Korran left.', 'Hurricane Ilse | other', 'Ilse Korran | person'],
  ['Operation Tide began.', 'Operation Tide | other'],
  // "President Korran", who has no first name here, is not Ilse Korran, who is named once and late.
  [
    'President Korran left. Korran said no. Korran went on. Korran slept. First Lady Ilse Korran smiled.',
    'Korran | person | President',
    'Korran | person',
    'Korran | person',
    'Korran | person',
    'Ilse Korran | person | First Lady',
  ],
  [
    'President Ilse Korran left. Korran said no. Korran went on. Korran slept.',
    'Ilse Korran | person | President',
    'Korran → Ilse Korran | person',
    'Korran → Ilse Korran | person',
    'Korran → Ilse Korran | person',
  ],
  // Once behind "in", and far more often not: no place.
  [
    'Korran left. Korran slept. Korran ate. Korran spoke. Faith in Korran fell.',
    'Korran | other',
    'Korran | other',
    'Korran | other',
    'Korran | other',
    'Korran | other',
  ],
  ['They live in Ossel. Ossel is old.', 'Ossel | place', 'Ossel | place'],
  // Months that are names, and months.
  [
    'Anna May said no. May left on Friday, and May was seen. In May it rained.',
    'Anna May | person',
    'May → Anna May | person',
    'May → Anna May | person',
  ],
  ['Mrs May met Orlen in May 2017. Last May it rained.', 'May | person', 'Orlen | other'],
  ['Reporter April Korran left in April.', 'April Korran | person'],
  ['It rained in May. May is warm. Since August Odo Fell has left on Jan. 5.', 'Odo Fell | person'],
];

/** Several people of one surname: whom it means alone, and spellings of one person. */
const surnames: readonly Row[] = [
  [
    'Ada Korran left. Korran said no. Her husband, Odo Korran, slept. Korran ate.',
    'Ada Korran | person',
    'Korran → Ada Korran | person',
    'Odo Korran | person',
    'Korran → Ada Korran | person',
  ],
  [
    'Ada Korran and Odo Korran left. Korran said no.',
    'Ada Korran | person',
    'Odo Korran | person',
    'Korran | person',
  ],
  // Everybody knows which Korran the text begins with.
  [
    'Korran left. Ada Korran slept. Korran said no. Odo Korran ate.',
    'Korran | person',
    'Ada Korran | person',
    'Korran | person',
    'Odo Korran | person',
  ],
  // The courtesy title, or the office, is another's.
  [
    'Ada Korran left. Korran slept. Odo Korran ate. Mr. Korran said no.',
    'Ada Korran | person',
    'Korran | person',
    'Odo Korran | person',
    'Korran | person',
  ],
  [
    'Ada Korran left. Korran slept. President Odo Korran ate. President Korran said no.',
    'Ada Korran | person',
    'Korran | person',
    'Odo Korran | person | President',
    'Korran | person | President',
  ],
  // One person under two names.
  [
    'Michael Korran left. Mike Korran slept. Korran ate.',
    'Michael Korran | person',
    'Mike Korran → Michael Korran | person',
    'Korran → Michael Korran | person',
  ],
  [
    'Tim Korran left. Timothy Korran slept.',
    'Tim Korran → Timothy Korran | person',
    'Timothy Korran | person',
  ],
  ['Bob Korran left. Bobby Korran slept.', 'Bob Korran → Bobby Korran | person', 'Bobby Korran | person'],
  [
    'They call her Crooked Ada Korran. Ada Korran slept. Korran ate.',
    'Crooked Ada Korran → Ada Korran | person',
    'Ada Korran | person',
    'Korran → Ada Korran | person',
  ],
  [
    'Crooked Mike Korran left. Mike Korran slept. Michael Korran ate.',
    'Crooked Mike Korran → Michael Korran | person',
    'Mike Korran → Michael Korran | person',
    'Michael Korran | person',
  ],
  // Two people.
  ['Dan Korran left. Dana Korran slept.', 'Dan Korran | person', 'Dana Korran | person'],
  ['Bill Korran left. Bob Korran slept.', 'Bill Korran | person', 'Bob Korran | person'],
  ['Al Korran left. Alan Korran slept.', 'Al Korran | person', 'Alan Korran | person'],
  ['Mike Korran left. Michael Fell slept.', 'Mike Korran | person', 'Michael Fell | person'],
  ['Mary Ada Korran left. Ada Korran slept.', 'Mary Ada Korran | person', 'Ada Korran | person'],
];

const people: readonly Row[] = [
  ['US Secretary of State Ilse Korran left.', 'US | place', 'Ilse Korran | person | Secretary of State'],
  [
    'Prime Minister Tomas Orlen met President Maren Delacqua.',
    'Tomas Orlen | person | Prime Minister',
    'Maren Delacqua | person | President',
  ],
  [
    'Sen. Jonas Whitlowe met Gen. Pieter Vandermoor.',
    'Jonas Whitlowe | person | Sen.',
    'Pieter Vandermoor | person | Gen.',
  ],
  [
    'Mr Korran and Mrs. Orlen met Dr. Brennig.',
    'Korran | person',
    'Orlen | person',
    'Brennig | person | Dr.',
  ],
  ['President Delacqua will go. The President left.', 'Delacqua | person | President'],
  ['Former President Maren Delacqua left.', 'Maren Delacqua | person | President'],
  ['Mayor of Vellhaven Ilse Korran left.', 'Ilse Korran | person | Mayor of Vellhaven'],
  ['Defence Secretary Tomas Orlen left.', 'Tomas Orlen | person | Defence Secretary'],
  ['Sir Tony Marlow met Dame Ilse Korran.', 'Tony Marlow | person | Sir', 'Ilse Korran | person | Dame'],
  ['Florist Ilse Korran left.', 'Ilse Korran | person'],
  ['Cyclist Tomas Orlen met farmer Maren Delacqua.', 'Tomas Orlen | person', 'Maren Delacqua | person'],
  ['Korran Ilse Brennig left.', 'Korran Ilse Brennig | person'],
  ['Rep. Tomas Orlen Tomas Egon OrlenTown council splits.', 'Tomas Orlen | person | Rep.'],
  ['President Orlen Tomas Egon OrlenFive boats sank.', 'Orlen | person | President'],
  ['Duran Duran met Boutros Boutros-Ghali.', 'Duran Duran | person', 'Boutros Boutros-Ghali | person'],
  [
    'Rep. Tomas Orlen, Vellhaven Democrat, left.',
    'Tomas Orlen | person | Rep.',
    'Vellhaven Democrat | other',
  ],
  ['They passed the Harbour Safety Act.', 'Harbour Safety Act | other'],
  ['Pope Anselm and King Rasmus met.', 'Anselm | person | Pope', 'Rasmus | person | King'],
  [
    'Foreign Minister Sofia Quillane told Reuters.',
    'Sofia Quillane | person | Foreign Minister',
    'Reuters | organisation',
  ],
  ['The German minister Ilse Korran left.', 'Ilse Korran | person'],
  ['Republican Senator Jonas Whitlowe left.', 'Jonas Whitlowe | person | Senator'],
  ['White House press secretary Anika Brennig left.', 'White House | organisation', 'Anika Brennig | person'],
  ['Anika Brennig, 45, left.', 'Anika Brennig | person'],
  ['Jean-Luc Ferrowe met Ilse van der Linde.', 'Jean-Luc Ferrowe | person', 'Ilse van der Linde | person'],
  ['Ilse Brennig-Korran left.', 'Ilse Brennig-Korran | person'],
  ['“Go,” said Korran. “We will,” Orlen said.', 'Korran | other', 'Orlen | other'],
];

const actors: readonly Row[] = [
  ['Ilse Korran spoke. Later Korran left.', 'Ilse Korran | person', 'Korran → Ilse Korran | person'],
  ['Korran spoke. It was Ilse Korran.', 'Korran → Ilse Korran | person', 'Ilse Korran | person'],
  ['Ilse Korran spoke. Ms Korran was tired.', 'Ilse Korran | person', 'Korran → Ilse Korran | person'],
  [
    'Justice Elena Tarkovic wrote. Judge Tarkovic agreed.',
    'Elena Tarkovic | person | Justice',
    'Tarkovic → Elena Tarkovic | person | Judge',
  ],
  [
    'Ilse Korran met Tomas Korran. Then Korran left.',
    'Ilse Korran | person',
    'Tomas Korran | person',
    'Korran | person',
  ],
  ['Ilse Korran spoke. They saw Korran’s house.', 'Ilse Korran | person', 'Korran → Ilse Korran | person'],
  [
    'The Coastal Press Agency (CPA) said so. CPA wrote it.',
    'Coastal Press Agency | organisation',
    'CPA → Coastal Press Agency | organisation',
    'CPA → Coastal Press Agency | organisation',
  ],
];

const others: readonly Row[] = [
  ['They met in Vellhaven on Friday.', 'Vellhaven | place'],
  ['They left from Port Essel.', 'Port Essel | place'],
  ['Vellhaven is a town. They live in Vellhaven.', 'Vellhaven | place', 'Vellhaven | place'],
  ['Washington and Moscow agreed.', 'Washington | place', 'Moscow | place'],
  ['The New York Times wrote it in New York.', 'New York Times | organisation', 'New York | place'],
  ['The Ministry of Defence in Norvia said no.', 'Ministry of Defence | organisation', 'Norvia | place'],
  ['The University of Vellhaven opened.', 'University of Vellhaven | organisation'],
  ['The Vellhaven River Council met. The council left.', 'Vellhaven River Council | organisation'],
  ['Bank of Norvia governor David Ferrowe left.', 'Bank of Norvia | organisation', 'David Ferrowe | person'],
  ['The UN secretary general, Sofia Quillane, spoke.', 'UN | organisation', 'Sofia Quillane | person'],
  ['They warned NATO and the EU.', 'NATO | organisation', 'EU | organisation'],
];

const nothing: readonly string[] = [
  'French farmers and British fishers met.',
  'Muslims and Christians prayed.',
  'Republicans and Democrats agreed.',
  'On Monday, in October, they met.',
  'Thanksgiving and Christmas came.',
  'However, the river rose. Meanwhile, boats came.',
  'Police waited. Teachers left. Others stayed.',
  'Nobody spoke. Everyone left. Three men stayed. Why?',
  'I think it is OK. I left at 3 PM.',
  'The president, the mayor and the minister left.',
  'The President left. Justice was done.',
  'constructor and __proto__ left; toString came.',
  'It rained. “Never,” he said. “We go.”',
  '',
];

describe('people', () => {
  test.each(people)('%s', (body, ...expected) => {
    expect(mentionsOf(body)).toEqual(expected);
  });
});

describe('actors', () => {
  test.each(actors)('%s', (body, ...expected) => {
    expect(mentionsOf(body)).toEqual(expected);
  });

  test('headline and body share their actors, whatever the casing of the headline', () => {
    const body = 'The mayor, Ilse Korran, left on Friday.';
    for (const headline of ['Korran leaves', 'Korran Cannot Stay', 'KORRAN CANNOT STAY']) {
      const [first] = read(body, headline).mentions;
      expect([first?.passage, first?.actor, first?.kind]).toEqual(['headline', 'Ilse Korran', 'person']);
    }
  });
});

describe('names that look alike', () => {
  test.each([...namesakes, ...surnames])('%s', (body, ...expected) => {
    expect(mentionsOf(body)).toEqual(expected);
  });
});

describe('places and organisations', () => {
  test.each(others)('%s', (body, ...expected) => {
    expect(mentionsOf(body)).toEqual(expected);
  });
});

describe('no names', () => {
  test.each(nothing)('%j', (body) => {
    expect(mentionsOf(body)).toEqual([]);
  });

  test('none in page furniture', () => {
    expect(mentionsOf('The river rose.\n\nREAD MORE: Korran in Vellhaven\n\nIt rained.')).toEqual([]);
  });
});

test('the tokens of a name are marked, those of its role are not', () => {
  const { body } = read('US Secretary of State Ilse Korran met the Coastal Press Agency in Vellhaven.');
  expect(marked(body, body.inName)).toEqual([
    'US',
    'Ilse',
    'Korran',
    'Coastal',
    'Press',
    'Agency',
    'Vellhaven',
  ]);
});
