/** What `npm run evaluate` measures: the public sets, the tasks on them, and what others reach there. */
import type { Task } from '../task.ts';

export interface PlannedTask {
  readonly task: Task;
  /** Names in the data folder; the first decides whether the set is there. */
  readonly files: readonly string[];
  /** Whether articles' dates are given, for stories. */
  readonly dates: boolean;
  /** Published or measured figures to compare with, by what is asked. */
  readonly references: Readonly<Record<string, string>>;
}

/** Tasks on one set, so that its articles are analysed once. */
export interface PlannedSet {
  readonly name: string;
  readonly tasks: readonly PlannedTask[];
}

const ANY = 'marked or not';

export const PLAN: readonly PlannedSet[] = [
  {
    name: 'BABE',
    tasks: [
      planned('sentences', ['babe_sg2.jsonl'], {
        [ANY]:
          'strong words of VADER or AFINN .555 · best plain lexicon .608 · one human against the others .77–.78',
      }),
      planned('words', ['babe_sg2.jsonl'], {
        [ANY]: 'VADER .13 · lexicon learned from it .40 · humans .505',
      }),
    ],
  },
  {
    name: 'BASIL',
    tasks: [
      planned('sentences', ['basil_sentences.jsonl', 'basil_articles.jsonl'], {
        [ANY]: 'VADER .10 · best plain lexicon, any voice .17',
      }),
      planned('stories', ['basil_articles.jsonl'], {
        'stories, dates given': 'TF-IDF, single link, best threshold .990',
      }),
      {
        ...planned('stories', ['basil_articles.jsonl'], {
          'stories, dates removed': 'TF-IDF, single link, best threshold .932',
        }),
        dates: false,
      },
    ],
  },
  {
    name: 'PTC Loaded_Language',
    tasks: [planned('spans', ['ptc_train.jsonl'], { [ANY]: 'VADER .11' })],
  },
  { name: 'Wikipedia NPOV', tasks: [planned('sentences', ['wiki_npov_hube.jsonl'], {})] },
  {
    name: 'PolNeAR',
    tasks: [
      planned('quotes', ['polnear_dev.jsonl'], {
        direct: '40 lines of span rules .98',
        'direct + mixed': 'span rules alone .79',
        'all, paraphrase included': 'one regex on "said" .58 · Gender Gap Tracker .84, on gold of its own',
      }),
      planned('speakers', ['polnear_dev.jsonl'], {}),
    ],
  },
  {
    name: 'SemEval-2007',
    tasks: [
      planned('headline-tone', ['semeval07_headlines_test.jsonl'], {
        'tone of the headline': 'AFINN .547',
      }),
      planned('headline-tone', ['semeval07_headlines_trial.jsonl', 'semeval07_headlines_test.jsonl'], {
        'tone of the headline': 'AFINN .567 · VADER .561',
      }),
    ],
  },
  {
    name: 'NewsMTSC',
    tasks: [
      planned('target-tone', ['newsmtsc_devtest_rw.jsonl'], {
        'tone towards the target': 'always neutral .19 · AFINN by clause .55 · regression .70 · neural .83',
      }),
    ],
  },
  {
    name: 'AllSides',
    tasks: [
      planned('stories', ['allsides_headline_roundups.jsonl'], {
        'stories, dates given': 'TF-IDF, single link, best threshold .892',
      }),
      {
        ...planned('stories', ['allsides_headline_roundups.jsonl'], {
          'stories, dates removed': 'TF-IDF, single link, best threshold .771',
        }),
        dates: false,
      },
    ],
  },
];

function planned(task: Task, files: readonly string[], references: PlannedTask['references']): PlannedTask {
  return { task, files, dates: true, references };
}
