import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guard } from '../../../pipeline/2-tokenize/guard.ts';
import { tokenize } from '../../../pipeline/2-tokenize/index.ts';
import type { Doc, Passage } from '../../../pipeline/types.ts';

/** Whatever the text, these hold. */
function check(passage: Passage, { vocab }: Doc): void {
  const { text, length, start, end, lexeme, sentence, sentences, paragraph, clause } = passage;
  const wrong: string[] = [];
  for (let i = 0; i < length; i += 1) {
    const surface = vocab.surface[lexeme[i]!]!;
    const found = text.slice(start[i], end[i]);
    // Σ has two small letters: compared as capitals, too.
    if (found.toLowerCase() !== surface.toLowerCase() && found.toUpperCase() !== surface.toUpperCase())
      wrong.push(`${i}: ${found} is not ${surface}`);
    if (start[i]! >= end[i]!) wrong.push(`${i}: empty`);
    if (i === 0) continue;
    if (start[i]! < end[i - 1]!) wrong.push(`${i}: overlaps`);
    for (const column of [sentence, paragraph, clause])
      if (column[i]! < column[i - 1]!) wrong.push(`${i}: goes back`);
  }
  expect(wrong).toEqual([]);
  const tiles: number[] = [];
  for (let s = 0; s < sentences.length; s += 2) {
    expect(sentences[s]).toBe(s === 0 ? 0 : sentences[s - 1]);
    expect(sentences[s]!).toBeLessThan(sentences[s + 1]!);
    for (let i = sentences[s]!; i < sentences[s + 1]!; i += 1) tiles.push(s / 2);
  }
  expect(tiles).toEqual([...sentence.subarray(0, length)]);
}

function checked(body: string, headline = ''): Doc {
  const doc = tokenize({ id: 'a', headline, body });
  check(doc.headline, doc);
  check(doc.body, doc);
  const passages = { headline, body };
  for (const mention of doc.mentions) {
    expect(passages[mention.passage].slice(mention.start, mention.end)).toBe(mention.text);
  }
  for (const piece of doc.furniture) expect(body.slice(piece.start, piece.end)).toBe(piece.text);
  return doc;
}

const surfaces = (doc: Doc) =>
  Array.from(doc.body.lexeme.subarray(0, doc.body.length), (row) => doc.vocab.surface[row]);

const hostile: readonly (readonly [name: string, text: string])[] = [
  ['empty', ''],
  ['white space only', ' \t\r\n\u00a0\u3000\ufeff\u2028 '],
  ['lone surrogates', 'The \ud800river \udc00rose \ud83d.'],
  ['surrogates turned round', '\udc00\ud800 rose'],
  ['NUL', 'The\u0000river\u0000 rose \u0000.'],
  ['control characters', 'The\u0001river\u001f rose\u007f \u0008now.'],
  ['right to left', 'قال النهر ارتفع. Korran said: "שלום".'],
  ['right-to-left marks', 'The \u200frive\u202er rose\u202c.'],
  ['emoji', 'Rain 👩‍👩‍👧‍👦🏳️‍🌈 came 🇳🇴 to Vellhaven 🙂.'],
  ['byte order mark', '\ufeffThe river\ufeff rose.'],
  ['no-break space', 'The\u00a0river rose\u00a0again.\u00a0Korran left.'],
  ['ideographic space', 'The\u3000river\u3000rose.'],
  ['line separators', 'The river\u2028rose.\u2029Korran left.'],
  ['next line, vertical tab, form feed', 'The river\u0085rose.\u000bKorran\u000cleft.'],
  ['zero-width space', 'The\u200briver rose.'],
  ['soft hyphen', 'The ri\u00advers rose.'],
  ['Windows line ends', 'The river rose.\r\nKorran left.\r\n\r\nOrlen stayed.'],
  ['old Macintosh line ends', 'The river rose.\rKorran left.'],
  ['sixty digits', `The number ${'1234567890'.repeat(6)} won.`],
  ['numbers with commas', '47,47,32,67,47,47,32,67,47,47,32,67'],
  ['names of the language', '__proto__ constructor toString valueOf hasOwnProperty __defineGetter__'],
  ['names of the language in Title Case', 'Constructor ToString ValueOf __Proto__ HasOwnProperty'],
  ['contractions', "I can't, won't, don’t, cannot, shan't've, whomst'd've, gonna, ain’t, y'all'd've."],
  ['contractions in capitals', "I CAN'T, WON'T, DON’T, CANNOT, AIN’T."],
  ['contractions without apostrophes', 'I cant, wont, dont, didnt, isnt, wouldve, Im, Ive.'],
  ['possessives', "Korran's, Korran’s. “Korran’s” (Korran's) Korran’s- Korran's/Orlen's"],
  ['dots', 'Wait... No.. What…? ...and so. . . on'],
  ['dashes', 'Noria—Sarvia -- a - b – c -5 3-2 not-so-secret'],
  ['currencies', '$2.5bn €3m £4,000 12% 5°C ±3 №5 ½ ²'],
  ['addresses', 'Ask a.b@news.example or https://news.example/a?b=c#d, www.news.example.'],
  ['tags', '#flood @korran <b>rose</b> &amp; &nbsp; :-) ;)'],
  ['letters that change their length in lower case', 'İSTANBUL MINISTERS MEET AGAIN TODAY'],
  ['combining marks', 'Vellhave\u0301n ro\u0308se a\u0300\u0301\u0302\u0303gain.'],
  ['capitals', 'THE RIVER ROSE AND KORRAN CANNOT STAY IN VELLHAVEN'],
];

describe('tokens are where they say', () => {
  test.each(hostile)('%s', (_name, text) => {
    checked(text, text);
    checked(`The river rose.\n\n${text}\n\nKorran left.`);
  });
});

describe('properties', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      ' ',
      ' ',
      '\n',
      '. ',
      ', ',
      '’s',
      "'s",
      '“',
      '”',
      '"',
      'can’t',
      'cannot',
      'won’t',
      'U.S.',
      '...',
      '\u00a0',
      '\u3000',
      '\ud800',
      '\u0000',
    ),
    fc.constantFrom(
      'The',
      'river',
      'Korran',
      'READ MORE:',
      'rose',
      'Vellhaven',
      '(CPA) —',
      'not',
      '12',
      '-',
      '/',
      '*',
    ),
  );
  test('any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        checked(pieces.join(''), pieces.slice(0, 9).join(' '));
      }),
      { numRuns: 400 },
    );
  });

  test('any characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ unit: 'binary', maxLength: 80 }),
        (body, headline) => {
          checked(body, headline);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('a capital letter with two small ones', () => {
  checked('ΈΣ𐀀Ϲ一 rose.', 'ΈΣ𐀀Ϲ一 ΟΔΟΣ');
});

describe('very long runs', () => {
  const runs: readonly (readonly [name: string, text: string])[] = [
    ['letters', 'a'.repeat(100_000)],
    ['hyphens', 'ab-'.repeat(33_000)],
    ['marks', "'".repeat(100_000)],
    ['double marks', '“a '.repeat(20_000)],
    ['curly marks without space', '“'.repeat(100_000)],
    ['dots', '.'.repeat(100_000)],
    ['digits and commas', '47,'.repeat(33_000)],
    ['capitals', 'KORRAN '.repeat(15_000)],
    ['a line a word', 'Korran\n'.repeat(10_000)],
    ['white space', ' '.repeat(100_000)],
    ['blank lines', '\n'.repeat(100_000)],
  ];
  test.each(runs)('%s', (_name, text) => {
    const begin = performance.now();
    tokenize({ id: 'a', headline: text.slice(0, 5_000), body: `The river rose.\n${text}\nKorran left.` });
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  test('what is blanked is counted and said', () => {
    const text = `The river ${'a'.repeat(100_000)} rose.`;
    expect(guard(text).blanked).toBeGreaterThan(0);
    expect(guard(text).text).toHaveLength(text.length);
    const doc = checked(text);
    expect(doc.cautions).toHaveLength(1);
    expect(surfaces(doc).at(-1)).toBe('rose.'.slice(-1));
    expect(surfaces(doc)).toContain('rose');
  });

  test('nothing is blanked in ordinary text', () => {
    const text = 'The river rose. '.repeat(1_000);
    expect(guard(text)).toEqual({ text, blanked: 0 });
  });
});

test('white space alone has no tokens', () => {
  const doc = checked(' \n\t\u00a0 ', '\u3000');
  expect([doc.body.length, doc.headline.length, doc.mentions.length]).toEqual([0, 0, 0]);
});
