import { type Block, heading, paragraph, table } from '../../formats/markdown/nodes.ts';
import type { Telling } from '../../formats/markdown/story/telling.ts';
import { articleText, sized } from '../blocks.ts';
import { markedFirst, turned } from '../choose.ts';
import { type ClassStory, onSheet } from '../class-story.ts';
import type { Exercise, Made } from '../exercise.ts';
import { huntKey } from './loaded-word-hunt.ts';

/** Own words a text needs to be worth the work. */
const LEAST_WORDS = 60;

/** A text nobody has talked about yet; asked for by `--unmarked`, in no list of exercises. */
export const transfer: Exercise = {
  name: 'transfer',
  title: 'On your own: a text without marks',
  needs: 1,
  standards: {
    commonCore: ['RI.6.4', 'RI.6.6', 'RH.6-8.6', 'RH.9-10.6'],
    c3: ['D3.1', 'D3.2'],
    unesco: ['evaluating information'],
    newsLiteracy: [3, 4],
  },
  aim: {
    '6-8': 'Use what you practised on a new text.',
    '9-12': 'Show that you can read a new text with the same questions, without any marks to help.',
    college: 'Transfer the analysis to an unseen text, and note where your categories do not fit.',
  },
  minutes: { '6-8': 20, '9-12': 20, college: 25 },
  steps: {
    '6-8': [
      'Read the text alone. Nothing is marked.',
      'Find three words that carry a feeling or an opinion. Write the line, and whose words they are.',
      'Write who speaks in the text, and who does not.',
      'Write one question you would ask the writer.',
    ],
    '9-12': [
      'Read the text alone. Nothing is marked.',
      'Find five phrases worth a second look: line, whose voice, why, and one way they could be simply right.',
      'Who is heard, who is only talked about?',
      'Write one question whose answer would change how you read the text.',
    ],
    college: [
      'Read the text alone. Nothing is marked.',
      'Find eight phrases: line, voice, kind, reason, counter-reading.',
      'Account for the voices and for one thing the text presupposes.',
      'Name one phrase that none of the kinds you used describes.',
    ],
  },
  sensitive: 'The text is about another event; read it yourself first.',
  make: (story, options) => {
    const chosen = chooseText(story.elsewhere.length > 0 ? story.elsewhere : others(story), options.version);
    if (chosen === undefined) return 'there is no other article to turn to';
    const [article] = onSheet([chosen], options);
    const rows = { '6-8': 3, '9-12': 5, college: 8 }[options.level];
    const head = ['Line', 'Word or phrase', 'Whose voice', 'Why', 'When it would be right'];
    const sheet: readonly Block[] = [
      sized(table([head, ...Array.from({ length: rows }, () => head.map(() => ''))]), [1.6, 6, 4, 7, 7]),
      heading(3, 'Voices, and your question'),
      table([
        ['Who is heard', 'Who is only talked about', 'Your question'],
        ['', '', ''],
      ]),
      ...articleText(article!),
    ];
    return {
      articles: [article!],
      sheet,
      key: [
        paragraph(
          'Skill that holds on a new text is the aim of all the other sheets. Look for the reason and the counter-reading, not for the number of phrases.',
        ),
        ...huntKey(article!),
      ],
    } satisfies Made;
  },
};

/** In the order of the report, the next one for the next version; only texts long enough to work on. */
function chooseText(tellings: readonly Telling[], version: number): Telling | undefined {
  return turned(
    tellings.filter(({ found }) => found.analysis.tokens.own >= LEAST_WORDS),
    version,
  )[0];
}

/** Where no other event is told: the story's articles but the one that is marked most, which the other sheets take first. */
function others(story: ClassStory): readonly Telling[] {
  return markedFirst(story, 0).slice(1);
}
