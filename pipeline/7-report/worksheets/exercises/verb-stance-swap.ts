import type { Cue } from '../../../types.ts';
import {
  type Block,
  heading,
  type Line,
  list,
  type Part,
  paragraph,
  strong,
  table,
} from '../../formats/markdown/nodes.ts';
import { capitalised } from '../../wording.ts';
import { articleText, cited, markEntry, sized } from '../blocks.ts';
import { ranked, turned } from '../choose.ts';
import { lineOf, onSheet, type SheetArticle } from '../class-story.ts';
import type { Exercise, PerLevel } from '../exercise.ts';
import { type VerbOfSaying, verbsOfSaying } from '../verbs-of-saying.ts';

/** Verbs to swap, and fewer than these are too few to compare. */
const SHOWN: PerLevel<number> = { '6-8': 6, '9-12': 8, college: 12 };
const FEWEST = 3;
/** The same verb again teaches little. */
const REPEATS = 2;

export const verbStanceSwap: Exercise = {
  name: 'verb-stance-swap',
  title: 'Verb-stance swap',
  needs: 1,
  standards: {
    commonCore: ['RI.6.4', 'RI.8.4', 'RH.6-8.6', 'L.6.5'],
    c3: ['D3.1', 'D4.3'],
    unesco: ['how media shape content', 'representation'],
    newsLiteracy: [3],
  },
  aim: {
    '6-8': 'Find out what changes when “said” becomes “claimed” or “admitted”.',
    '9-12': 'Test how a verb of saying makes readers trust, doubt or fear what is said.',
    college: 'Analyse the stance of reporting verbs by substitution: what each presupposes, and about whom.',
  },
  minutes: { '6-8': 20, '9-12': 25, college: 30 },
  steps: {
    '6-8': [
      'Read the text once.',
      'The table gives lines in which somebody’s words are handed on. Find the verb that does it and write it down.',
      'Put another verb in its place: said · told · claimed · insisted · admitted · revealed · warned · complained · promised.',
      'Read the sentence aloud with both verbs. What do you think of the speaker now? Write it in a few words.',
      'Tick “fits” if the verb in the text says just what the person did.',
    ],
    '9-12': [
      'Read the text once.',
      'At each line of the table find the verb that hands on somebody’s words; write it down, and who speaks.',
      'Swap it: a plain verb for a strong one, a strong one for a plain one.',
      'Write what changes for a reader: does the speaker become surer, guilty, angry, doubtful?',
      'Tick “fits” where the verb in the text is simply accurate. Who gets plain verbs, and who gets others?',
    ],
    college: [
      'At each line of the table find the verb that hands on words; note it with its speaker.',
      'Substitute a verb of another stance and state what the new one presupposes (that it is so; that there was something to hide; that it is in doubt).',
      'Use the test of denial: which of the two still holds if you add “but it is not so”?',
      'Mark “fits” where the act of saying was of that kind by the speaker’s own words.',
      'Cross speakers and stances. How many verbs would it take before you spoke of a pattern?',
    ],
  },
  sensitive:
    'Verbs of guilt stick to people; swap them for speakers in the text only, not for people in the room.',
  make: (story, options) => {
    const able = onSheet(story.tellings, options)
      .map(({ telling, ...article }) => ({ telling, verbs: printedVerbs({ telling, ...article }) }))
      .filter(({ verbs }) => verbs.length >= FEWEST);
    const [chosen] = turned(
      ranked(
        able,
        ({ verbs }) => 3 * verbs.filter(isTurned).length + new Set(verbs.map(({ verb }) => verb)).size,
      ),
      options.version,
    );
    if (chosen === undefined)
      return `fewer than ${FEWEST} verbs of saying stand in the lines that would be printed`;
    const [article] = onSheet([chosen.telling], options);
    const verbs = chosenVerbs(printedVerbs(article!), SHOWN[options.level]);
    return {
      articles: [article!],
      sheet: [swapTable(article!, verbs, options.level === '6-8'), ...articleText(article!)],
      key: swapKey(article!, verbs),
    };
  },
};

function printedVerbs(article: SheetArticle): readonly VerbOfSaying[] {
  return verbsOfSaying(article.found).filter(({ place }) => lineOf(article, place) !== undefined);
}

function isTurned({ stance }: VerbOfSaying): boolean {
  return stance !== 'neutral';
}

/** Verbs that do more than hand on first, then different plain ones; in order of place. */
function chosenVerbs(verbs: readonly VerbOfSaying[], most: number): readonly VerbOfSaying[] {
  const times = new Map<string, number>();
  const varied = ranked(verbs, (verb) => Number(isTurned(verb))).filter(({ verb }) => {
    times.set(verb, (times.get(verb) ?? 0) + 1);
    return times.get(verb)! <= REPEATS;
  });
  const chosen = new Set(varied.slice(0, most));
  return verbs.filter((verb) => chosen.has(verb));
}

function swapTable(article: SheetArticle, verbs: readonly VerbOfSaying[], isEasy: boolean): Block {
  const head = isEasy
    ? ['Line', 'Verb in the text', 'Your verb', 'What changes?', 'Fits']
    : ['Line', 'Verb in the text', 'Who speaks', 'Your verb', 'What changes for a reader?', 'Fits'];
  const rows = verbs.map(({ place }): Line[] => [
    lineOf(article, place)!,
    ...head.slice(2).map(() => ''),
    '☐',
  ]);
  return sized(table([head, ...rows]), isEasy ? [1.6, 3, 3, 7, 1.2] : [1.6, 3, 3.4, 3, 6, 1.2]);
}

interface Stance {
  readonly title: string;
  readonly does: string;
  readonly fits: string;
}

/** What a class of verbs does to the words it hands on, and when it is simply right (Caldas-Coulthard 1994; Hooper 1975). */
const STANCES: Readonly<Record<string, Stance>> = {
  neutral: {
    title: 'Plain',
    does: 'names the act of saying and leaves open whether it is so.',
    fits: 'Nearly always right. It says too little where somebody in fact threatened, promised or confessed.',
  },
  endorsing: {
    title: 'Takes it as so',
    does: 'presents what was said as a fact, or as something that had been held back.',
    fits: 'Simply accurate where a document or a second source shows that it is so, or where somebody speaks of a fault of their own.',
  },
  doubting: {
    title: 'Keeps a distance',
    does: 'invites readers to doubt what was said.',
    fits: 'Simply accurate where the matter is disputed or cannot be checked, or somebody does deny it; look whether the other side’s words get the same kind of verb.',
  },
  hostile: {
    title: 'Presents it as an attack or a complaint',
    does: 'turns what was said into a fight, and the speaker into one of its sides.',
    fits: 'Simply accurate where the words themselves accuse, blame or reject.',
  },
  alarming: {
    title: 'Presents it as a warning',
    does: 'adds danger or urgency to what was said.',
    fits: 'Simply accurate where the words themselves name a danger, press for haste or threaten.',
  },
  conciliatory: {
    title: 'Presents it as friendly or binding',
    does: 'makes an offer, a promise or praise of what was said.',
    fits: 'Simply accurate where the words themselves promise, agree, thank or praise.',
  },
};

function swapKey(article: SheetArticle, verbs: readonly VerbOfSaying[]): readonly Block[] {
  const cues = article.found.analysis.cues.filter(
    (cue) =>
      cue.category === 'reporting-verb' && cue.voice === 'outlet' && lineOf(article, cue) !== undefined,
  );
  const known = (cue: Cue) => verbs.some(({ place }) => isAt(cue, place));
  const others = cues.filter((cue) => !known(cue));
  return [
    ...Object.entries(STANCES).flatMap(([stance, { title, does, fits }]) => {
      const own = verbs.filter((verb) => verb.stance === stance);
      if (own.length === 0) return [];
      return [
        heading(3, title),
        paragraph(`Such a verb ${does} ${fits}`),
        list(own.map((verb) => entry(article, verb, cues))),
      ];
    }),
    ...(others.length === 0 ? [] : [heading(3, 'Also marked'), list(eachOnce(article, others))]),
    paragraph(
      'What can be argued: the class of a verb is a habit of the language, and a sentence can override it. A verb that sounds strong may be exactly what the speaker did; ask for the words that show it. Three or four verbs for a speaker are too few for a pattern.',
    ),
  ];
}

function entry(
  article: SheetArticle,
  { place, speaker }: VerbOfSaying,
  cues: readonly Cue[],
): readonly Part[] {
  const cue = cues.find((one) => isAt(one, place));
  const who = ` Speaker: ${speaker === undefined ? 'not found' : capitalised(speaker)}.`;
  if (cue !== undefined) return [...markEntry(article, cue), who];
  return [strong(lineOf(article, place)!), ' ', cited(article.found, place), `.${who}`];
}

/** A phrase that is marked again is not explained again. */
function eachOnce(article: SheetArticle, cues: readonly Cue[]): readonly Line[] {
  const key = ({ entry, text }: Cue) => `${entry} ${text.toLowerCase()}`;
  return cues
    .filter((cue, i) => cues.findIndex((other) => key(other) === key(cue)) === i)
    .map((cue) => {
      const again = cues.filter((other) => other !== cue && key(other) === key(cue));
      const lines = again.map((other) => lineOf(article, other)!);
      return [...markEntry(article, cue), again.length === 0 ? '' : ` Again: ${lines.join(', ')}.`];
    });
}

function isAt(cue: Cue, place: VerbOfSaying['place']): boolean {
  return cue.passage === place.passage && cue.start < place.end && place.start < cue.end;
}
