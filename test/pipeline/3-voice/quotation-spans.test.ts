import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUOTATION_RULES } from '../../../pipeline/3-voice/quotations/quotation-spans.ts';
import { quoted, rulesOf } from './spans.ts';

type Row = readonly [name: string, text: string, quotations: readonly string[]];

const fires: readonly Row[] = [
  ['straight', 'Korran said: "We will go."', ['We will go.']],
  ['curly', 'Korran said: “We will go.”', ['We will go.']],
  ['opens curly, closes straight', '“We will go," Korran said.', ['We will go,']],
  ['opens straight, closes curly', '"We will go,” Korran said.', ['We will go,']],
  ['low and high', 'Korran said: „We will go.“', ['We will go.']],
  ['low and high, English end', 'Korran said: „We will go.”', ['We will go.']],
  ['guillemets', 'Korran said: «We will go.»', ['We will go.']],
  ['guillemets with no-break space', 'Korran said: «\u00a0We will go.\u00a0»', ['\u00a0We will go.\u00a0']],
  ['guillemets, words between', '«We will go», said Korran, «and soon».', ['We will go', 'and soon']],
  ['LaTeX', "Korran said: ``We will go.''", ['We will go.']],
  ['two apostrophes as a mark', "''We will go,'' Korran said.", ['We will go,']],
  ['single straight', "'We will go,' Korran said.", ['We will go,']],
  ['single curly', '‘We will go,’ Korran said.', ['We will go,']],
  [
    'single with apostrophes inside',
    "'We don't think it's over,' Korran said.",
    ["We don't think it's over,"],
  ],
  [
    'single curly with apostrophes',
    '‘We don’t think it’s over,’ Korran said.',
    ['We don’t think it’s over,'],
  ],
  [
    'single with a possessive plural inside',
    "'The teachers' pay isn't fair,' she said.",
    ["The teachers' pay isn't fair,"],
  ],
  [
    'curly single with a possessive plural',
    '‘The teachers’ pay isn’t fair,’ she said.',
    ['The teachers’ pay isn’t fair,'],
  ],
  ['single with an elision inside', "'It was in the '90s,' she said.", ["It was in the '90s,"]],
  [
    'double with a possessive plural',
    '"The teachers\' pay is low," she said.',
    ["The teachers' pay is low,"],
  ],
  ['interrupted', '“Wait,” he said. “Go.”', ['Wait,', 'Go.']],
  ['interrupted within a sentence', '"We will," he said, "go at noon."', ['We will,', 'go at noon.']],
  ['mark before the comma', 'It was a “disgrace”, he said.', ['disgrace']],
  ['comma before the mark', 'It was a “disgrace,” he said.', ['disgrace,']],
  ['question mark inside', '"Who knows?" she asked.', ['Who knows?']],
  ['question mark outside', 'Did he say "never"?', ['never']],
  ['full stop outside', 'He called it "a bad day".', ['a bad day']],
  ['semicolon after', 'He called it "bad"; she did not.', ['bad']],
  ['in parentheses', 'The plan ("a bad one") fell.', ['a bad one']],
  ['after a dash', 'The plan—“a bad one”—fell.', ['a bad one']],
  ['after an ellipsis', '“We will … go … soon,” he said.', ['We will … go … soon,']],
  ['headline, single', "Mayor 'will not go'", ['will not go']],
  ['headline, single, whole', "'We will not go': Vellhaven mayor", ['We will not go']],
  ['headline, single, one word', "Korran in 'secret' talks", ['secret']],
  ['headline, single after a possessive', "Vellhaven's 'secret' talks", ['secret']],
  [
    'nested single in double',
    '"He told me \'never\' and left," she said.',
    ["He told me 'never' and left,", '> never'],
  ],
  [
    'nested double in single',
    '\'He told me "never" and left,\' she said.',
    ['He told me "never" and left,', '> never'],
  ],
  ['nested curly', '“He told me ‘never’ and left,” she said.', ['He told me ‘never’ and left,', '> never']],
  [
    'nested of the same class',
    '“He told me “never” and left,” she said.',
    ['He told me “never” and left,', '> never'],
  ],
  [
    'nested straight in straight',
    '"He shouted "never" and left," she said.',
    ['He shouted "never" and left,', '> never'],
  ],
  [
    'two nested of the same class',
    '“The “first” and the “last” day,” she said.',
    ['The “first” and the “last” day,', '> first', '> last'],
  ],
  ['nested at the end', '"He told me \'never,\'" she said.', ["He told me 'never,'", '> never,']],
  [
    'nested at the end, spaced marks',
    '"He told me \'never\' " - and he left.',
    ["He told me 'never' ", '> never'],
  ],
  ['adjacent', 'My "String" "with many" adjacent "marks"', ['String', 'with many', 'marks']],
  ['whole sentence inside a sentence', 'The girl says "Hey! give me the fish!".', ['Hey! give me the fish!']],
  [
    'single closing glyph inside a word',
    'Bill told me I "shouldn‘t wear those boots" but I will.',
    ['shouldn‘t wear those boots'],
  ],
  ['dash after the mark', '"We will go." -Commissioner Ilse Korran', ['We will go.']],
  ['spaces inside', 'He said " we will go " and left.', [' we will go ']],
  ['space before the closing mark', '"We will go, " he said.', ['We will go, ']],
  ['no space before the opening mark', 'He spoke about"joint work" today.', ['joint work']],
  ['number first', '"47 people came," he said.', ['47 people came,']],
  ['brackets first', '“[The mayor] will go,” he said.', ['[The mayor] will go,']],
  [
    'names of the language',
    '"__proto__ constructor toString," he said.',
    ['__proto__ constructor toString,'],
  ],
];

const paragraphs: readonly Row[] = [
  ['goes on', '“We will go.\n\n“And soon,” he said.', ['We will go.', 'And soon,']],
  ['goes on, straight', '"We will go.\n"And soon," he said.', ['We will go.', 'And soon,']],
  ['goes on twice', '“One.\n\n“Two.\n\n“Three,” he said.', ['One.', 'Two.', 'Three,']],
  [
    'closed two paragraphs later',
    '“We will go.\n\nAnd soon.\n\nVery soon,” he said.',
    ['We will go.\n\nAnd soon.\n\nVery soon,'],
  ],
  ['never closed', '“We will go. The mayor left.\n\nThe river rose.', ['We will go.']],
  [
    'never closed, then a sound paragraph',
    '“We will go. The mayor left.\n\nHe said “no” to it.',
    ['We will go.', 'no'],
  ],
  ['never closed, then another in it', '“We will go. The mayor left. “No,” he said.', ['We will go.', 'No,']],
  ['a stray closing mark', 'We will go,” he said.\n\n“No,” she said.', ['No,']],
  ['a stray closing mark in the paragraph', 'We will go,” he said. “No,” she said.', ['No,']],
  ['Windows line ends', '“We will go.\r\n\r\n“And soon,” he said.', ['We will go.', 'And soon,']],
];

const silent: readonly (readonly [name: string, text: string])[] = [
  ['apostrophes', "It's Korran's and they don't mind."],
  ['curly apostrophes', 'It’s Korran’s and they don’t mind.'],
  ['possessive plural', "The teachers' union met."],
  ['two possessive plurals', "The teachers' union met the nurses' union."],
  ['two curly possessive plurals', 'The teachers’ union met the nurses’ union.'],
  ['possessive of a name in s', "Jones' house and Davis' garden burned."],
  ['possessive plural at a comma', "The house was the Joneses', the garden theirs."],
  ['decade', "She grew up in the '90s."],
  ['curly decade', 'She grew up in the ’90s.'],
  ['turned decade', 'She grew up in the ‘90s.'],
  ['two decades', "Between the '70s and the '90s."],
  ['inches', 'He is 6\'2" tall.'],
  ['inches and feet', 'A board of 5\'10" and one of 6\'1" were cut.'],
  ['feet', "The wall is 12' high and 30' long."],
  ['primes', 'He is 5′10″ tall.'],
  ['coordinates', 'At 51°30\'12" N the boat lay.'],
  ['elision', "Get 'em while they're hot, 'cause they won't last."],
  ["rock 'n' roll", "They played rock 'n' roll."],
  ['rock ’n’ roll', 'They played rock ’n’ roll.'],
  ["'twas", "'Twas the night, and 'tis the day."],
  ["'til", "He stayed 'til noon."],
  ['names', "O'Hara met D'Arcy at L'Isle."],
  ['curly names', 'O’Hara met D’Arcy at L’Isle.'],
  ['dropped g', "They were goin' and comin' all day."],
  ['contraction in a headline', "Mayor won't go, isn't sorry"],
  ['possessive in a headline', "Teachers' pay falls in Vellhaven's schools"],
  ['grave accent as apostrophe', 'It`s a fact.'],
  ['acute accent as apostrophe', 'It´s a fact.'],
  ['a lone straight mark with spaces', 'The screen is " wide.'],
  ['a lone single mark', "He wrote ' and left."],
  ['an opening single without an end', "He wrote 'and left."],
  ['a lone closing mark', 'We will go,” he said.'],
  ['a lone guillemet', 'Next page »'],
  ['less than', 'a < b and b > c'],
  ['years', "the class of '09"],
  ['two years', "the classes of '09 and '12"],
  ['plural of letters', "Mind your p's and q's."],
  ['empty marks', 'He wrote "" and left.'],
  ['empty', ''],
  ['white space', ' \n\t\n '],
  ['marks only', '”’”’'],
  ['and so on', "Fish 'n' chips 'n' peas."],
];

describe('quotations that are found', () => {
  test.each(fires)('%s', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('quotations over paragraphs', () => {
  test.each(paragraphs)('%s', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test.each([
    ['“We will go.”', QUOTATION_RULES.closed],
    ['“We will go.\n“Soon.”', QUOTATION_RULES.reopened],
    ['“We will go.\nSoon.”', QUOTATION_RULES.across],
    ['“We will go.\nThe river rose.', QUOTATION_RULES.unbalanced],
  ])('%j: %s', (text, rule) => {
    expect(rulesOf(text)[0]).toBe(rule);
  });

  test('a quotation does not run over more than twelve paragraphs', () => {
    const text = `“We will go.\n${'The river rose.\n'.repeat(20)}Soon,” he said.`;
    expect(quoted(text)).toEqual(['We will go.']);
  });
});

describe('marks that are no quotation', () => {
  test.each(silent)('%s', (_name, text) => {
    expect(quoted(text)).toEqual([]);
  });
});

test('spans lie inside the text, in order, for any mixture of marks', () => {
  const piece = fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '``',
    "''",
    ' ',
    ' ',
    'we',
    'go',
    's',
    '.',
    ',',
    '\n',
    '\n\n',
    '9',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      for (const quotation of quoted(text)) expect(text).toContain(quotation.replace(/^> /, ''));
    }),
    { numRuns: 500 },
  );
});
