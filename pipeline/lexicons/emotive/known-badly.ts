import type { EntryGroup } from '../lexicon.ts';

/** Bad fame: the words say that something bad is known to all. */
export const knownBadly: EntryGroup = {
  why: '“{text}” says that everyone knows something bad about it. What is known, and from where, would be a fact.',
  source: 'own; class after Martin and White 2005 (judgement)',
  entries: [
    [
      '(infamously|notoriously)',
      2,
      '',
      { counter: 'For a person or place known only for a crime, it may be a plain description.' },
    ],
    [
      '(infamous|notorious)',
      2,
      'well-known|known',
      { counter: 'For a person or place known only for a crime, it may be a plain description.' },
    ],
  ],
};
