import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../../pipeline/5-detect/compile.ts';
import type { EntryOptions, EntryRow } from '../../../pipeline/lexicons/lexicon.ts';
import type { Category, PassageName } from '../../../pipeline/types.ts';
import { cuesOf, lexiconOf, marked } from './marking.ts';

type Row = [
  pattern: string,
  text: string,
  words: string[],
  options?: EntryOptions & { passage?: PassageName },
];

const INCAPABLE = '(can not|could not|will not|fail/v to|be unable to|powerless to) *0-2 (tame|contain|stop)';

// As many that must not fire as must fire.
const MUST_FIRE: Row[] = [
  // words
  ['brutal', 'It was a brutal winter.', ['brutal']],
  ['brutal', 'Brutal Cuts Follow Vote', ['Brutal'], { passage: 'headline' }],
  ['threat', 'Threats were made.', ['Threats']],
  ['=threats', 'Threats were made.', ['Threats']],
  ['clash', 'Clashes followed.', ['Clashes']],
  ['(forecaster|=forecasters always) warn/v', 'Forecasters warned of rain.', ['Forecasters warned']],
  ['slam/v', 'She slammed the plan.', ['slammed']],
  ['slam/v', 'Mayor slams plan', ['slams'], { passage: 'headline' }],
  ['throw/v', 'They threw money at it.', ['threw']],
  ['crisis', 'The crisis’s cost grew.', ['crisis']],
  // sequences and alternatives
  ['war of words', 'A war of words began.', ['war of words']],
  ['(very|) bad news', 'That is bad news.', ['bad news']],
  ['(very|) bad news', 'That is very bad news.', ['very bad news']],
  ['(play/v hardball|gamble/v)', 'He is playing hardball. She gambled.', ['playing hardball', 'gambled']],
  // gaps
  ['send *0-2 message', 'They send a clear message.', ['send a clear message']],
  ['send *0-2 message', 'They send message after message.', ['send message after message']],
  ['send *1-2 message', 'They send a message.', ['send a message']],
  ['send *0-3 message', 'They send a well-known message.', ['send a well-known message']],
  ['fear *0-2 collapse', 'They fear the bank’s collapse.', ['fear the bank’s collapse']],
  ['at *0-2 risk', 'It is at 40% risk.', ['at 40% risk']],
  // hyphens
  ['war-torn', 'The war-torn town slept.', ['war-torn']],
  ['so-called', 'The so-called reform passed.', ['so-called']],
  ['anti-tax', 'The anti-tax plan failed.', ['anti-tax']],
  ['back-pedal/v', 'She back-pedalled on Monday.', ['back-pedalled']],
  // contractions
  ['can not win', "They can't win.", ["can't win"]],
  ['can not win', 'They can’t win.', ['can’t win']],
  ['can not win', 'They cannot win.', ['cannot win']],
  ['cannot win', 'They can not win.', ['can not win']],
  ['will not stop', 'It won’t stop.', ['won’t stop']],
  ['be not sure', "It isn't sure.", ["isn't sure"]],
  ['do not care', 'She doesn’t care.', ['doesn’t care']],
  ['be/v finished', 'They’re finished.', ['They’re finished']],
  // one pattern, many ways to say it
  [INCAPABLE, 'The ministry cannot tame the market.', ['cannot tame']],
  [INCAPABLE, 'The ministry fails to contain the market.', ['fails to contain']],
  [INCAPABLE, 'The ministry is powerless to stop it.', ['powerless to stop']],
  [INCAPABLE, 'The ministry couldn’t really stop it.', ['couldn’t really stop']],
  // parts of speech, asked for in the body alone
  ['slam/v', 'They will slam it.', ['slam']],
  ['dire/ADJ', 'The need is dire.', ['dire']],
  ['store/VERB', 'Store opens in town', ['Store'], { passage: 'headline' }],
  ['an estimated _/NUM', 'An estimated 400 came.', ['An estimated 400']],
  ['an estimated _/NUM', 'An estimated 400 came', ['An estimated 400'], { passage: 'headline' }],
  ['one _ band', 'He is a one man band.', ['one man band']],
  ['_/NUM reasons why', 'He gave 12 reasons why.', ['12 reasons why']],
  // edges
  ['^ sources say', 'Sources say it is over.', ['Sources say']],
  ['^ sources say', '“Well,” it ended. Sources say no.', ['Sources say']],
  ['in meltdown $', 'The party is in meltdown.', ['in meltdown']],
  ['in meltdown $', 'Party in meltdown', ['in meltdown'], { passage: 'headline' }],
  ['crushed ($|by)', 'They were crushed by rivals.', ['crushed by']],
  // options
  ['brutal', 'A brutal cut.', ['brutal'], { except: ['brutal honesty'] }],
  ['brutal', 'A brutal cut.', ['brutal'], { scope: 'outlet' }],
  ['brutal', 'Brutal cuts ahead', ['Brutal'], { scope: 'headline', passage: 'headline' }],
  ['brutal', '“A brutal cut,” she said.', ['brutal']],
  ['storm', 'Storm over the budget as senators vote.', ['Storm'], { literal: ['disaster'] }],
  ['wave of', 'A wave of anger followed.', ['wave of'], { literal: ['disaster'] }],
  [
    'attack',
    'The senator will attack the army’s budget and its missile plan.',
    ['attack'],
    { literal: ['war'] },
  ],
];

const MUST_NOT_FIRE: Row[] = [
  // words
  ['brutal', 'It was brutally cold.', []],
  ['=threat', 'Threats were made.', []],
  ['=threats', 'A threat was made.', []],
  ['slam/v', 'She is a slammer.', []],
  ['slam/v', 'He won the grand slam.', []],
  ['war', 'The warden left.', []],
  ['can not', 'A can of knots.', []],
  // sequences
  ['war of words', 'A war of many words began.', []],
  ['war of words', 'Words of war followed.', []],
  ['bad news', 'It was bad. News came.', []],
  ['bad news', 'It was bad, news said.', []],
  // gaps stop at full stop, colon, semicolon, dash, comma, bracket and marks
  ['send *0-3 message', 'They send one. The message fails.', []],
  ['send *0-3 message', 'They send: a message.', []],
  ['send *0-3 message', 'They send; a message fails.', []],
  ['send *0-3 message', 'They send — a message.', []],
  ['send *0-3 message', 'They send – a message.', []],
  ['send *0-3 message', 'They send, a message.', []],
  ['send *0-3 message', 'They send (a message).', []],
  ['send *0-3 message', 'They send “a message”.', []],
  ['send *0-3 message', "They send 'a message'.", []],
  ['send *0-3 message', 'They send? A message.', []],
  ['send *0-3 message', 'They send\n\na message', []],
  ['send *0-2 message', 'They send one more long message.', []],
  ['send *1-2 message', 'They send message after letter.', []],
  ['send *0-2 message', 'They send a well-known message.', []],
  // hyphens
  ['war-torn', 'The war has torn it.', []],
  ['war torn', 'The war-torn town.', []],
  ['so-called', 'He was so called.', []],
  // contractions
  ['can not win', 'They can win.', []],
  ['will not stop', 'It will stop.', []],
  ['be not sure', 'It is sure.', []],
  [INCAPABLE, 'The ministry can tame the market.', []],
  [INCAPABLE, 'The ministry failed. To stop now is wrong.', []],
  [INCAPABLE, 'Power to stop it exists.', []],
  [INCAPABLE, 'The ministry couldn’t even begin to stop it.', []],
  // parts of speech
  ['slam/v', 'A poetry slam was held.', []],
  ['dire/VERB', 'The need is dire.', []],
  ['store/VERB', 'The store opens.', []],
  ['an estimated _/NUM', 'An estimated crowd came.', []],
  ['an estimated _/NUM', 'An estimated crowd came', [], { passage: 'headline' }],
  ['_/NUM reasons why', 'He gave good reasons why.', []],
  // edges
  ['^ sources say', 'Some sources say it is over.', []],
  ['in meltdown $', 'The party is in meltdown again.', []],
  ['crushed ($|by)', 'They were crushed in May.', []],
  // exceptions, before and after the match, at a distance
  ['brutal', 'His brutal honesty helped.', [], { except: ['brutal honesty'] }],
  ['panic', 'She pushed the old panic button.', [], { except: ['push/v *0-3 panic'] }],
  ['attack', 'He died of a heart attack.', [], { except: ['heart attack'] }],
  ['race', 'It was a long, hard, muddy race.', [], { except: ['muddy race'] }],
  [
    'doubt',
    'No one of the many people in the room had a doubt.',
    [],
    { except: ['no *0-9 have/v *0-1 doubt', 'have/v *0-2 doubt'] },
  ],
  // scope and voice
  ['brutal', '“A brutal cut,” she said.', [], { scope: 'outlet' }],
  ['brutal', 'A brutal cut.', [], { scope: 'headline' }],
  // literal subjects
  ['storm', 'The storm brought rain and flood water to the river.', [], { literal: ['disaster'] }],
  ['attack', 'The army will attack the border with missiles and tanks.', [], { literal: ['war'] }],
  ['crush/v', 'The striker crushed the goalkeeper in the cup final.', [], { literal: ['sport'] }],
  // names
  ['storm', 'Storm Babet arrived.', []],
  ['war', 'The Cold War ended.', []],
  ['united', 'The United States agreed.', []],
  ['brutal', 'Photo: Brutal Agency/Getty Images', []],
];

describe('must fire', () => {
  it.each(MUST_FIRE)('%s: %s', (pattern, text, words, options = {}) => {
    expect(marked(pattern, text, options)).toEqual(words);
  });
});

describe('must not fire', () => {
  it.each(MUST_NOT_FIRE)('%s: %s', (pattern, text, words, options = {}) => {
    expect(marked(pattern, text, options)).toEqual(words);
  });
});

it('asks as often for silence as for a mark', () => {
  expect(MUST_NOT_FIRE.length).toBeGreaterThanOrEqual(MUST_FIRE.length);
});

describe('longest match', () => {
  const entries: EntryRow[] = [
    ['war', 1, ''],
    ['war of words', 2, 'dispute'],
    ['words that hurt', 3, ''],
  ];

  it('wins within a category, and its words are taken', () => {
    const cues = cuesOf(compileLexicons([lexiconOf(entries)]), 'A war of words that hurt began.');
    expect(cues.map((cue) => [cue.text, cue.entry])).toEqual([['war of words', 'emotive/war of words']]);
  });

  it('gives way to a shorter one where it is vetoed', () => {
    const guarded: EntryRow[] = [
      entries[0]!,
      ['war of words', 2, 'dispute', { except: ['words that hurt'] }],
    ];
    const cues = cuesOf(compileLexicons([lexiconOf(guarded)]), 'A war of words that hurt began.');
    expect(cues.map((cue) => cue.text)).toEqual(['war']);
  });

  it('is the stronger of two as long, else the one that stands first', () => {
    const entry = (rows: EntryRow[]) => cuesOf(compileLexicons([lexiconOf(rows)]), 'A dire need.')[0]?.entry;
    expect(
      entry([
        ['dire', 1, ''],
        ['=dire', 2, ''],
      ]),
    ).toBe('emotive/=dire');
    expect(
      entry([
        ['=dire', 2, ''],
        ['dire', 2, ''],
      ]),
    ).toBe('emotive/=dire');
    expect(
      entry([
        ['dire', 2, ''],
        ['=dire', 2, ''],
      ]),
    ).toBe('emotive/dire');
  });

  it('leaves other categories alone at the same place', () => {
    const lexicons = compileLexicons([
      lexiconOf(entries, {}, 'fear'),
      lexiconOf([['war', 2, '']], {}, 'emotive'),
    ]);
    expect(cuesOf(lexicons, 'A war of words began.').map((cue) => [cue.category, cue.text])).toEqual([
      ['emotive', 'war'],
      ['fear', 'war of words'],
    ]);
  });
});

describe('negation', () => {
  const at = (text: string, negation: 'drop' | 'keep' | 'invert', strength: 1 | 2 | 3 = 3) =>
    cuesOf(compileLexicons([lexiconOf([['threat', strength, 'risk', { negation }]])]), text).map((cue) => [
      cue.strength,
      cue.negated,
    ]);

  it.each<[text: string, drop: number, keep: number, invert: number, isNegated: boolean]>([
    ['It is a threat.', 1, 1, 0, false],
    ['It is not a threat.', 0, 1, 1, true],
    ['It isn’t a threat.', 0, 1, 1, true],
    ['It was never a threat.', 0, 1, 1, true],
    ['There is no threat.', 0, 1, 1, true],
    ['It is hardly a threat.', 0, 1, 1, true],
    ['It ended without threat.', 0, 1, 1, true],
    ['It is not, they said, a threat.', 1, 1, 0, false],
    ['It is not the first time a threat came.', 1, 1, 0, false],
  ])('%s', (text, drop, keep, invert, isNegated) => {
    expect(at(text, 'drop')).toEqual(drop === 0 ? [] : [[3, false]]);
    expect(at(text, 'keep')).toEqual(keep === 0 ? [] : [[isNegated ? 2 : 3, isNegated]]);
    expect(at(text, 'invert')).toEqual(invert === 0 ? [] : [[3, true]]);
  });

  it('takes nothing from strength 1', () => {
    expect(at('There is no threat.', 'keep', 1)).toEqual([[1, true]]);
  });

  it('is not turned on by the negator a pattern itself begins with', () => {
    const lexicons = compileLexicons([lexiconOf([['(can not|never) win', 3, 'lose', { negation: 'drop' }]])]);
    expect(
      cuesOf(lexicons, 'They cannot win. They never win.').map((cue) => [cue.text, cue.negated]),
    ).toEqual([
      ['cannot win', false],
      ['never win', false],
    ]);
  });
});

describe('what a cue says', () => {
  const lexicons = compileLexicons([
    lexiconOf([
      ['dire', 2, 'serious | severe', { counter: 'It may be so.' }],
      ['(so|) bad', 1, ''],
    ]),
  ]);

  it('is complete in the outlet’s own words', () => {
    const text = 'It is over. The need is “great” and dire, they found.';
    expect(cuesOf(lexicons, text)).toEqual([
      {
        passage: 'body',
        start: text.indexOf('dire'),
        end: text.indexOf('dire') + 4,
        text: 'dire',
        sentence: [12, text.length],
        category: 'emotive' satisfies Category,
        strength: 2,
        voice: 'outlet',
        negated: false,
        entry: 'emotive/dire',
        reason: '“dire” is a test.',
        neutral: ['serious', 'severe'],
        counter: 'It may be so.',
      },
    ]);
  });

  it('names the voice of quoted words, and no speaker it does not know', () => {
    expect(cuesOf(lexicons, '“The need is dire,” she said.')).toMatchObject([
      { voice: 'quote', speaker: null },
    ]);
    expect(cuesOf(lexicons, 'The need is dire.')[0]).not.toHaveProperty('speaker');
  });

  it('has no wording where the words can be left out', () => {
    const [cue] = cuesOf(lexicons, 'That is so bad.');
    expect(cue).toMatchObject({ text: 'so bad', neutral: [] });
    expect(cue).not.toHaveProperty('counter');
  });

  it('marks the headline first, then the body in order', () => {
    const texts = cuesOf(lexicons, 'Bad. Dire. So bad.').map((cue) => cue.text);
    expect(texts).toEqual(['Bad', 'Dire', 'So bad']);
  });

  it('keeps signs of a replacement in the words as they are', () => {
    const odd = compileLexicons([lexiconOf([['dire', 2, 'x', { why: '{text} and {text}: $& costs.' }]])]);
    expect(cuesOf(odd, 'Dire.')[0]?.reason).toBe('Dire and Dire: $& costs.');
  });
});

describe('compiling', () => {
  it('names the lexicon and the pattern it cannot read', () => {
    expect(() => compileLexicons([lexiconOf([['a (b', 1, '']])])).toThrow(
      new Error('lexicon emotive: the brackets of "a (b" do not match; each ( needs one )'),
    );
  });

  it('reads the exceptions of other people’s lexicons at once', () => {
    expect(() => compileLexicons([lexiconOf([['a', 1, '', { except: ['b *0-2'] }]])])).toThrow(
      new Error('lexicon emotive: the pattern "b *0-2" ends with a gap; end it with a word'),
    );
  });

  it('takes no entry that begins with any word', () => {
    expect(() => compileLexicons([lexiconOf([['_ said', 1, '']])])).toThrow(
      new Error(
        'lexicon emotive: the pattern "_ said" begins with any word; begin it with a word, or give the _ a part of speech',
      ),
    );
  });

  it('lets an entry’s options win over its group’s and its group’s over its lexicon’s', () => {
    const own = {
      negation: 'invert',
      scope: 'outlet',
      literal: ['war'],
      why: 'own',
      counter: 'c',
      except: ['x'],
    } as const;
    const group = { negation: 'drop', scope: 'headline', literal: ['sport'], except: ['y'] } as const;
    const { entries } = compileLexicons([
      lexiconOf(
        [
          ['a', 1, ''],
          ['b', 1, '', own],
        ],
        group,
      ),
    ]);
    expect(entries[0]).toMatchObject({
      negation: 'drop',
      scope: 'headline',
      literal: ['sport'],
      exceptions: [0],
      counter: undefined,
    });
    expect(entries[1]).toMatchObject({
      negation: 'invert',
      scope: 'outlet',
      literal: ['war'],
      why: 'own',
      counter: 'c',
      exceptions: [0, 1],
    });
  });
});

it('does not depend on what was read before', () => {
  const rows: EntryRow[] = [
    ['dire', 2, '', { except: ['dire wolf'] }],
    ['bleak', 2, '', { except: ['bleak house', 'so bleak'] }],
  ];
  const lexicons = compileLexicons([lexiconOf(rows)]);
  const text = 'The dire wolf met a dire end in Bleak House, so bleak and dire it was.';
  const alone = cuesOf(compileLexicons([lexiconOf(rows)]), text);
  cuesOf(lexicons, 'A bleak, so bleak house. A dire wolf.');
  expect(cuesOf(lexicons, text)).toEqual(alone);
});
