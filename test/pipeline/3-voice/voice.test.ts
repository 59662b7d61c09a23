import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../pipeline/2-tokenize/index.ts';
import { voice } from '../../../pipeline/3-voice/index.ts';
import { quotationSpans } from '../../../pipeline/3-voice/quotations/quotation-spans.ts';
import { VOICES, type Voice } from '../../../pipeline/types.ts';

const read = (body: string, headline = '') => {
  const doc = tokenize({ id: 'a', headline, body });
  return { doc, ...voice(doc) };
};

/** Words of the body by voice: outlet, quote, furniture. */
const counts = (body: string): readonly number[] => {
  const { doc } = read(body);
  const of = (name: Voice) => {
    let words = 0;
    for (let i = 0; i < doc.body.length; i += 1) {
      if (doc.body.word[i] && doc.body.voice[i] === VOICES.indexOf(name)) words += 1;
    }
    return words;
  };
  return [of('outlet'), of('quote'), of('furniture')];
};

describe('words by voice', () => {
  const rows: readonly (readonly [body: string, outlet: number, quote: number, furniture: number])[] = [
    ['The river rose.', 3, 0, 0],
    ['“We will go,” Korran said.', 2, 3, 0],
    ['Korran called it a “disgrace”.', 2, 1, 0],
    ['“He told me ‘never’ and left,” she said.', 2, 6, 0],
    ['READ MORE: Mayor “will not go”\nThe river rose.', 3, 0, 6],
    ['“We will go.\n\n“And soon,” he said.', 2, 5, 0],
    ['“We will go.\n\nREAD MORE: Mayor in Vellhaven\n\n“And soon,” he said.', 2, 5, 5],
    ['“We will go.\n\nJUST IN: “River rises again\n\nAnd soon,” he said.', 2, 5, 5],
    ['“We will go. The mayor left.\n\nThe river rose.', 6, 3, 0],
    ['', 0, 0, 0],
    ['“”', 0, 0, 0],
  ];
  test.each(rows)('%j', (body, outlet, quote, furniture) => {
    expect(counts(body)).toEqual([outlet, quote, furniture]);
  });
});

describe('kinds of quotation', () => {
  const rows: readonly (readonly [body: string, types: readonly string[]])[] = [
    ['“We will go to the bay at noon,” Korran said.', ['direct']],
    ['“Wait,” he said. “Go.”', ['direct', 'direct']],
    ['Korran said: “We will go.”', ['direct']],
    ['Korran said, “We will go to the bay.”', ['direct']],
    ['Korran said, “we will go to the bay at noon.”', ['direct']],
    ['Korran said the plan “will go down in the bay”.', ['mixed']],
    ['Korran said that “we will go to the bay at noon.”', ['mixed']],
    ['Korran called it “a disgrace”.', ['fragment']],
    ['She read “The Long Way Home to Vellhaven” on Monday.', ['term']],
    ['“The Way Home” was a book.', ['term']],
    ['“He told me ‘never’ and left,” she said.', ['direct', 'nested']],
    ['“We will go.\n\n“And soon,” he said.', ['direct', 'direct']],
    ['“47 boats came to the bay,” he said.', ['direct']],
  ];
  test.each(rows)('%j', (body, types) => {
    expect(read(body).quotes.map((quote) => quote.type)).toEqual(types);
  });

  test('a whole sentence in a headline is direct, a word of the headline’s own is not', () => {
    expect(read('', "Korran: 'We will go to the bay'").quotes.map((quote) => quote.type)).toEqual(['direct']);
    expect(read('', "Korran in 'secret' talks").quotes.map((quote) => quote.type)).toEqual(['scare']);
  });
});

test('texts and offsets agree', () => {
  const body = '“We will go,” Korran said.\n\nREAD MORE: “Never”\n\nThe plan is ‘dead’, Orlen said.';
  const { quotes } = read(body);
  expect(quotes.map((quote) => quote.text)).toEqual(['We will go,', 'dead']);
  for (const quote of quotes) expect(body.slice(quote.start, quote.end)).toBe(quote.text);
});

test('a quotation that goes on points at the one before, nested ones notwithstanding', () => {
  const text = '“One ‘a b’ two.\n“Three ‘c d’ four.\n“Five.”';
  const lines = [0, 1, 2].map((n) => {
    const start = text.split('\n').slice(0, n).join('\n').length + (n > 0 ? 1 : 0);
    return { start, end: start + text.split('\n')[n]!.length };
  });
  const spans = quotationSpans(text, lines);
  expect(spans.map((span) => [text.slice(span.start, span.end), span.continues])).toEqual([
    ['One ‘a b’ two.', undefined],
    ['a b', undefined],
    ['Three ‘c d’ four.', 0],
    ['c d', undefined],
    ['Five.', 2],
  ]);
});

describe('the verb as it is shown', () => {
  test.each([
    ['Ada Korran hit back: “Nobody walked out of that gate for money.”', 'hit back'],
    ['Bram Vask fired back on Monday, “The boats have never been late.”', 'fire back'],
    ['“The boats have never been late,” Bram Vask said back in May.', 'say'],
    ['According to Bram Vask, “the boats have never been late this year.”', 'according to'],
  ])('%s', (body, verb) => expect(read(body).quotes.at(-1)?.verb).toBe(verb));
});
