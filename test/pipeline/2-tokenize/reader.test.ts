/**
 * The reader remembers how wink-nlp split a chunk of text and runs wink's tagger by itself. Here a wink-nlp
 * that has read nothing before, with its own tagger, says what must come out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { guard } from '../../../pipeline/2-tokenize/guard.ts';
import { Reader } from '../../../pipeline/2-tokenize/reader.ts';
import { wink } from '../../../pipeline/2-tokenize/wink.ts';
import { POS_TAGS } from '../../../pipeline/types.ts';

interface Core {
  readonly features: { readonly lexeme: { readonly hash: Record<string, number>; readonly list: string[] } };
}

/** Reads with wink alone and makes it forget every word it learnt. */
const winkAlone = (() => {
  const base = model as unknown as { core(): Core; metaCER(): unknown };
  const core = base.core();
  const cer = base.metaCER();
  const nlp = winkNLP({ ...base, core: () => core, metaCER: () => cer } as unknown as typeof model, ['pos']);
  const { hash, list } = core.features.lexeme;
  return (text: string): readonly string[] => {
    const before = list.length;
    const tokens = nlp.readDoc(text).tokens();
    const surfaces = tokens.out(nlp.its.value);
    const tags = tokens.out(nlp.its.pos);
    for (const word of list.slice(before)) delete hash[word];
    return surfaces.map((surface, i) => `${surface} ${tags[i]}`);
  };
})();

const reader = new Reader(wink());

function read(text: string, using = reader): readonly string[] {
  const { rows, count, vocab } = using.read(text);
  return Array.from(rows.subarray(0, count), (row) => `${vocab.surface[row]} ${POS_TAGS[vocab.pos[row]!]}`);
}

function check(given: string): void {
  const { text } = guard(given);
  expect(read(text)).toEqual(winkAlone(text));
}

/** In each, a word kept whole in one place changes how wink splits another, or seems to. */
const contexts: readonly (readonly [name: string, text: string])[] = [
  ['possessive before', 'Noria’s plan, unlike Sarvia’s, failed. Sarvia’s plan held.'],
  ['possessive behind', 'Sarvia’s plan held. Unlike Noria’s, Sarvia’s: Sarvia’s plan.'],
  ['possessive in brackets', '(Noria’s) Noria’s, (Noria’s), “Noria’s” Noria’s'],
  ['possessive in capitals', "NORIA’S, Noria’s noria’s NORIA'S, NORIA'S"],
  ['possessive with an accent', 'Vållhaven’s, Vållhaven’s. Vållhaven Vållhaven, vållhaven'],
  ['hyphens', 'anti-Norian, anti-Norian anti-norian. pro-Norian-like, pro-Norian; not-so-new, not-so-new'],
  ['hyphens and possessive', 'Orlen-Korran’s, Orlen-Korran’s Orlen-Korran'],
  ['numbers', '1,200, 1,200 $1,200. (1,200) 2.5bn $2.5bn 2.5 2.5, 2.5% 9:30, 9:30am 9:30am.'],
  ['ordinals and decades', '21st, 21st 21st-century 1990s, 1990s’ ’90s, 1990s-style'],
  ['abbreviations', 'U.N.D.P. U.N.D.P., (U.N.D.P.) U.N.D.P.’s K. K., K.L. K.L.’s, K.L.'],
  ['apostrophes inside', 'O’Brannen, O’Brannen O’Brannen’s, O’Brannen’s “O’Brannen”'],
  [
    'addresses',
    'a.b@news.example, a.b@news.example. www.news.example/a, (www.news.example/a) @korran, @korran',
  ],
  ['contractions', 'can’t, can’t “can’t” cannot. whomst’d’ve whomst’d’ve, won’t’ve, won’t’ve'],
  ['slashes and ampersands', 'Korran/Orlen, Korran/Orlen K&O, K&O K&O’s, K&O’s and/or, and/or’s, and/or’s'],
  ['line breaks', 'Noria’s,\n\n\n\nNoria’s\nNoria’s,\n\n\n\n\n\nNoria’s'],
  ['emoji', '🙂, 🙂 Noria🙂 Noria🙂, 🙂🙂 🙂🙂,'],
  ['names of the language', '__proto__, __proto__ constructor, constructor’s, constructor’s'],
];

describe('the same words and parts of speech as wink-nlp finds', () => {
  test.each(contexts)('%s', (_name, text) => {
    check(text);
    check(text.split(' ').reverse().join(' '));
    check(text);
  });

  const folder = join(import.meta.dirname, '../../../corpus/articles');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:txt|csv|jsonl)$/.test(name),
  );
  test.each(files)('%s of the shipped corpus', (name) => {
    check(readFileSync(join(folder, name), 'utf8'));
  });

  const chunk = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...new Set(contexts.flatMap(([, text]) => text.split(/\s+/)))) },
    fc.constantFrom(...'the to that like as long about more will not have been is was her left'.split(' ')),
    fc.constantFrom(
      ...'Korran rose; saw ran, warned: fear fears leading state (CPA) “We said,” U.S.'.split(' '),
    ),
    fc.string({ unit: fc.constantFrom(..."aB1.,’'-–/&$:%@#(“”)é🙂"), minLength: 1, maxLength: 6 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
  );
  test('any chunks in any order', () => {
    fc.assert(
      fc.property(
        fc.array(chunk, { maxLength: 30 }),
        fc.constantFrom(' ', ' ', '\n', '  '),
        (chunks, gap) => {
          check(chunks.join(gap));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('begun anew when it has met enough', () => {
    const forgetful = new Reader(wink(), 20);
    const { vocab } = forgetful;
    for (const [, text] of [...contexts, ...contexts]) {
      forgetful.renewWhenFull();
      expect(read(text, forgetful)).toEqual(winkAlone(text));
    }
    expect(forgetful.vocab).not.toBe(vocab);
  });

  test('a text longer than the room that is kept', () => {
    check(
      contexts
        .map(([, text]) => text)
        .join(' ')
        .repeat(150),
    );
  });
});
