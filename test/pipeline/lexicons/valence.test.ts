/// <reference path="../../../pipeline/lexicons/sentiment-labels.d.ts" />
import english from 'sentiment/languages/en/index.js';
import { describe, expect, it } from 'vitest';
import { valence } from '../../../pipeline/lexicons/valence.ts';
import { newsCorrections } from '../../../pipeline/lexicons/valence-corrections.ts';
import { attitudeNouns, EFFECTS, effectOf } from '../../../pipeline/lexicons/valence-effects.ts';
import {
  boosters,
  dampeners,
  negationCarriers,
  reversers,
  scantQuantifiers,
} from '../../../pipeline/lexicons/valence-modifiers.ts';
import { newsValues } from '../../../pipeline/lexicons/valence-news.ts';
import { phraseValues } from '../../../pipeline/lexicons/valence-phrases.ts';
import { valueTable, verbFormList } from '../../../pipeline/lexicons/valence-table.ts';
import { valenceTopics } from '../../../pipeline/lexicons/valence-topics.ts';
import { POS_TAGS } from '../../../pipeline/types.ts';

const groups = [...newsValues, ...newsCorrections];
const itemsOf = (all: readonly { readonly words: string }[]) => all.flatMap(({ words }) => words.split(' '));
const valueAs = (word: string, pos: (typeof POS_TAGS)[number]): number =>
  valence(word, word, POS_TAGS.indexOf(pos));

const repeated = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => words.indexOf(word) !== at);

describe('values', () => {
  it.each([...groups, ...phraseValues])('$value: $reason', ({ value, reason, source }) => {
    expect(Number.isInteger(value) && Math.abs(value) <= 5).toBe(true);
    expect(reason).toMatch(/^[“A-Z].{10,}[.”]$/);
    expect(source).toMatch(/^own; (scale after|correction of) Nielsen 2011/);
  });

  it('stand once, in lower case, with a mark that is known', () => {
    for (const lists of [newsValues, newsCorrections]) {
      const items = itemsOf(lists);
      expect(repeated(items)).toEqual([]);
      expect(items.filter((item) => !/^[a-z][a-z-]*(\/(v|[A-Z]+))?$/.test(item))).toEqual([]);
      const tags = items.flatMap((item) => (item.includes('/') ? [item.split('/')[1]!] : []));
      expect(tags.filter((tag) => tag !== 'v' && !POS_TAGS.some((known) => known === tag))).toEqual([]);
    }
    const phrases = phraseValues.flatMap((group) => group.phrases.split('|'));
    expect(repeated(phrases)).toEqual([]);
    expect(phrases.filter((phrase) => !/^[a-z]+( [a-z]+)+$/.test(phrase))).toEqual([]);
  });

  it('form a small list: what AFINN has already is not said again', () => {
    const items = itemsOf(newsValues);
    expect(items.length).toBeLessThan(640);
    const same = newsValues.flatMap(({ value, words }) =>
      words.split(' ').filter((word) => english.labels[word] === value),
    );
    expect(same).toEqual([]);
  });

  it('correct what AFINN has, and nothing else', () => {
    const table = valueTable(newsCorrections);
    const idle = [...table].filter(([word, value]) => english.labels[word] === value);
    expect(idle).toEqual([]);
    const unknown = itemsOf(newsCorrections)
      .filter((item) => !item.includes('/'))
      .filter((word) => !Object.hasOwn(english.labels, word));
    expect(unknown).toEqual([]);
  });

  it.each<[word: string, pos: (typeof POS_TAGS)[number], value: number]>([
    // The words that were missing in the first place
    ['crippling', 'ADJ', -3],
    ['meltdown', 'NOUN', -2],
    ['dismantled', 'VERB', -2],
    ['allies', 'NOUN', 1],
    ['sanctions', 'NOUN', -2],
    ['nuclear', 'ADJ', -1],
    ['threat', 'NOUN', -2],
    ['threatened', 'VERB', -2],
    ['threatening', 'VERB', -2],
    ['humiliates', 'VERB', -3],
    ['plunged', 'VERB', -2],
    // As one part of speech only
    ['blaze', 'NOUN', -2],
    ['blaze', 'VERB', 0],
    ['stressed', 'ADJ', -2],
    ['stressed', 'VERB', 0],
    // Not so
    ['united', 'ADJ', 0],
    ['woo', 'VERB', 0],
    ['poised', 'ADJ', 0],
    ['super', 'ADJ', 0],
    ['top', 'ADJ', 0],
    ['avoid', 'VERB', 0],
    ['constructor', 'NOUN', 0],
    ['__proto__', 'NOUN', 0],
  ])('%s as %s: %d', (word, pos, value) => {
    const lemma = word === 'sanctions' ? 'sanction' : word;
    expect(valence(word, lemma, POS_TAGS.indexOf(pos))).toBe(value);
  });

  it('are those of AFINN where nothing is corrected', () => {
    expect([valueAs('terrible', 'ADJ'), valueAs('superb', 'ADJ')]).toEqual([
      english.labels.terrible,
      english.labels.superb,
    ]);
  });
});

describe('effects of verbs', () => {
  it('list a verb once', () => {
    expect(repeated(EFFECTS.flatMap(({ verbs }) => (verbs === '' ? [] : verbs.split(' '))))).toEqual([]);
  });

  it('say why, and to whom', () => {
    for (const { id, reason, actor, affected } of EFFECTS.slice(1)) {
      expect(reason.length, id).toBeGreaterThan(10);
      expect(Math.abs(actor) <= 3 && Math.abs(affected) <= 3, id).toBe(true);
    }
  });

  it.each<[word: string, id: string]>([
    ['slammed', 'blame'],
    ['slams', 'blame'],
    ['lied', 'wrong'],
    ['won', 'achieve'],
    ['said', 'say'],
    ['arrested', 'punish'],
    ['walk', 'none'],
    ['toString', 'none'],
    ['fine', 'none'],
  ])('%s: %s', (word, id) => expect(EFFECTS[effectOf(word)]!.id).toBe(id));

  it('agree in sign with the values of the same words', () => {
    const table = valueTable(newsValues);
    const clashes = EFFECTS.flatMap(({ verbs, actor, affected }) =>
      (verbs === '' ? [] : verbs.split(' ')).filter((verb) => {
        const value = table.get(verb) ?? english.labels[verb] ?? 0;
        return value * (actor + affected) < 0;
      }),
    );
    // AFINN takes “tout” for bad; the corrections have it as 0.
    expect(clashes).toEqual(['tout']);
  });
});

describe('modifiers and topics', () => {
  it('list a word once', () => {
    for (const words of [boosters, dampeners, reversers, negationCarriers, scantQuantifiers])
      expect(repeated(words)).toEqual([]);
    expect(boosters.filter((word) => dampeners.includes(word))).toEqual([]);
  });

  it('topics are words that have a value in some form', () => {
    const idle = [...valenceTopics].filter(
      (word) =>
        !['NOUN', 'VERB', 'ADJ'].some((pos) => valueAs(word, pos as 'NOUN') !== 0) &&
        !verbFormList(word).some((form) => valueAs(form, 'VERB') !== 0),
    );
    expect(idle).toEqual([]);
  });

  it('attitudes are nouns in the singular', () => {
    expect([...attitudeNouns].filter((noun) => /[^s]s$/.test(noun))).toEqual([]);
  });
});
