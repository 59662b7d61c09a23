import { describe, expect, it } from 'vitest';
import { beginsWithAnyWord, parsePattern } from '../../../pipeline/lexicons/pattern.ts';
import { ANY_POS, BY_LEMMA, BY_NORM } from '../../../pipeline/lexicons/pattern-words.ts';
import { POS_TAGS } from '../../../pipeline/types.ts';

/** A pattern's sequences written out: alternatives of a step in braces, gaps as they were. */
function written(pattern: string): string[] {
  return parsePattern(pattern).map(({ steps, atStart, atEnd }) => {
    const words = steps.map((step) => {
      if (step.kind === 'gap') return `*${step.least}-${step.most}`;
      const choices = step.choices.map(({ word }) => word);
      return choices.length === 1 ? choices[0] : `{${choices.join(' ')}}`;
    });
    return [atStart ? '^' : '', ...words, atEnd ? '$' : ''].filter((part) => part !== '').join(' ');
  });
}

const bits = (...tags: readonly (typeof POS_TAGS)[number][]): number =>
  tags.reduce((mask, tag) => mask | (1 << POS_TAGS.indexOf(tag)), 0);

describe('constructs', () => {
  it.each<[name: string, pattern: string, sequences: string[]]>([
    ['a word', 'brutal', ['brutal']],
    ['a surface', '=stunning', ['stunning']],
    ['several words', 'war of words', ['war of words']],
    ['spaces around and between', '  war  of words ', ['war of words']],
    ['alternatives of one word are one step', '(brutal|savage) attack', ['{brutal savage} attack']],
    ['alternatives of several words', '(play hardball|score points)', ['play hardball', 'score points']],
    ['alternatives of both lengths', '(gamble|play hardball) now', ['play hardball now', 'gamble now']],
    ['an optional word', 'in (a|) crisis', ['in a crisis', 'in crisis']],
    ['several optional words', '(very|) (very|) bad', ['very very bad', 'very bad', 'very bad', 'bad']],
    ['brackets in brackets', '(on (the|) brink|near) of', ['on the brink of', 'on brink of', 'near of']],
    ['a gap', 'fail *0-2 stop', ['fail *0-2 stop']],
    ['a gap in brackets', '(hang *0-1 thread|lost)', ['hang *0-1 thread', 'lost']],
    [
      'two gaps that meet are one',
      'put *0-2 (firmly|) *0-1 down',
      ['put *0-2 firmly *0-1 down', 'put *0-3 down'],
    ],
    ['a gap to the ninth word', 'a *0-9 b', ['a *0-9 b']],
    ['sentence start', '^ sources say', ['^ sources say']],
    ['sentence end', 'dismantled $', ['dismantled $']],
    ['an edge in brackets', 'crushed ($|by)', ['crushed $', 'crushed by']],
    ['any word', 'one _ army', ['one _ army']],
    ['a hyphen: both tokenisations', 'war-torn', ['war-torn', 'war - torn']],
    ['two hyphens', 'cut-and-paste', ['cut-and-paste', 'cut - and - paste']],
    ['a possessive: both tokenisations', "fool's errand", ["fool's errand", "fool 's errand"]],
    ['cannot', 'cannot tame', ['can not tame']],
    [
      "can't, won't, shan't, isn't",
      "(can't|won't|shan't|isn't) tame",
      ['can not tame', 'will not tame', 'shall not tame', 'is not tame'],
    ],
    ['a verb', 'slam/v', ['{slam slams slammed slamming}']],
    [
      'a verb with a hyphen',
      'back-pedal/v',
      [
        '{back-pedal back-pedals back-pedaled back-pedalled back-pedaling back-pedalling}',
        'back - {pedal pedals pedaled pedalled pedaling pedalling}',
      ],
    ],
    ['verbs in brackets', '(slam/v|=blasts)', ['{slam slams slammed slamming blasts}']],
    ['digits', '180 degrees', ['180 degrees']],
    ['letters with accents', 'café society', ['café society']],
  ])('%s: %s', (_, pattern, sequences) => {
    expect(written(pattern)).toEqual(sequences);
  });

  const first = (pattern: string) => {
    const step = parsePattern(pattern)[0]!.steps[0]!;
    return step.kind === 'words' ? step.choices : [];
  };

  it('matches a bare word by what is written or by lemma, =word by what is written', () => {
    expect(first('threat')).toEqual([{ word: 'threat', by: BY_NORM | BY_LEMMA, pos: ANY_POS }]);
    expect(first('=threat')).toEqual([{ word: 'threat', by: BY_NORM, pos: ANY_POS }]);
  });

  it('asks for parts of speech', () => {
    expect(first('dire/ADJ')).toEqual([{ word: 'dire', by: BY_NORM | BY_LEMMA, pos: bits('ADJ') }]);
    expect(first('savage/ADJ,NOUN')[0]!.pos).toBe(bits('ADJ', 'NOUN'));
    expect(first('_/NUM')[0]).toEqual({ word: '_', by: BY_NORM | BY_LEMMA, pos: bits('NUM') });
  });

  it('asks for a verb, and of -ed and -ing forms for a verb or an adjective', () => {
    expect(first('slam/v').map(({ word, pos }) => [word, pos])).toEqual([
      ['slam', bits('VERB', 'AUX')],
      ['slams', bits('VERB', 'AUX')],
      ['slammed', bits('VERB', 'AUX', 'ADJ')],
      ['slamming', bits('VERB', 'AUX', 'ADJ')],
    ]);
  });

  it('gives the same step for the same item', () => {
    expect(parsePattern('storm of anger')[0]!.steps[1]).toBe(parsePattern('tide of anger')[0]!.steps[1]);
  });

  it.each([
    ['_ said', true],
    ['(_|so) said', true],
    ['_/PROPN said', false],
    ['said _', false],
  ])('%s begins with any word: %s', (pattern, begins) => {
    expect(parsePattern(pattern).some(beginsWithAnyWord)).toBe(begins);
  });

  it.each(['constructor', 'tostring', 'valueof', 'hasownproperty'])('%s is a word like another', (word) => {
    expect(written(word)).toEqual([word]);
    expect(written(`${word}/v`)[0]).toContain(word);
  });
});

describe('errors say what is wrong and how to mend it', () => {
  it.each([
    ['', 'the pattern is empty; write at least one word'],
    ['   ', 'the pattern is empty; write at least one word'],
    ['(very|)', undefined],
    ['(|)', 'the pattern is empty; write at least one word'],
    ['(a|b', 'the brackets of "(a|b" do not match; each ( needs one )'],
    ['a) b', 'the brackets of "a) b" do not match; each ( needs one )'],
    [
      '(a|b)/v',
      '"(a|b)/v" in "(a|b)/v" has something after its bracket; put suffixes inside and a space behind',
    ],
    [
      '(a|b)c',
      '"(a|b)c" in "(a|b)c" has something after its bracket; put suffixes inside and a space behind',
    ],
    ['Brutal', '"Brutal" in "Brutal" has capitals; write patterns in lower case'],
    [
      'so “called”',
      '"“called”" in "so “called”" is not a word; use lower-case letters, digits, hyphen and straight apostrophe',
    ],
    [
      'can’t stop',
      '"can’t" in "can’t stop" is not a word; use lower-case letters, digits, hyphen and straight apostrophe',
    ],
    [
      'stop!',
      '"stop!" in "stop!" is not a word; use lower-case letters, digits, hyphen and straight apostrophe',
    ],
    [
      '__proto__',
      '"__proto__" in "__proto__" is not a word; use lower-case letters, digits, hyphen and straight apostrophe',
    ],
    [
      'slam/',
      '"slam/" in "slam/" asks for the part of speech ""; use /v or one of ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SPACE SYM VERB X SCONJ',
    ],
    [
      'slam/verb',
      '"slam/verb" in "slam/verb" asks for the part of speech "verb"; use /v or one of ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SPACE SYM VERB X SCONJ',
    ],
    ['=slam/v', '"=slam/v" in "=slam/v" cannot be inflected; write the verb\'s base form and /v'],
    ['a _/v', '"_/v" in "a _/v" cannot be inflected; write the verb\'s base form and /v'],
    ["we're done", '"we\'re" in "we\'re done" is two words to the tokenizer; write it out, as in "we are"'],
    ['a *2 b', '"*2" in "a *2 b" is not a gap; write *0-2 for none to two words, at most *0-9'],
    ['a *0-12 b', '"*0-12" in "a *0-12 b" is not a gap; write *0-2 for none to two words, at most *0-9'],
    ['a *3-1 b', '"*3-1" in "a *3-1 b" is not a gap; write *0-2 for none to two words, at most *0-9'],
    ['*0-2 a', 'the pattern "*0-2 a" begins with a gap; begin it with a word'],
    ['a *0-2', 'the pattern "a *0-2" ends with a gap; end it with a word'],
    ['a *0-2 (b|)', 'the pattern "a *0-2 (b|)" ends with a gap; end it with a word'],
    ['^', 'the pattern is empty; write at least one word'],
    ['^ $', 'the pattern is empty; write at least one word'],
    ['a ^ b', 'the pattern "a ^ b" has ^ or $ in its middle; ^ may only begin a phrase and $ only end it'],
    ['a $ b', 'the pattern "a $ b" has ^ or $ in its middle; ^ may only begin a phrase and $ only end it'],
    [
      `${'(a b|c d) '.repeat(13)}e`,
      `the pattern "${'(a b|c d) '.repeat(13)}e" stands for more than 4096 phrases; split it into several entries`,
    ],
  ])('%s', (pattern, message) => {
    if (message === undefined) expect(() => parsePattern(pattern)).not.toThrow();
    else expect(() => parsePattern(pattern)).toThrow(new Error(message));
  });
});
