/**
 * Neutral wordings in the grammatical form of the words they stand beside: "slammed" → "criticised".
 * In a wording `criticise/v` takes the form of the verb that was marked, `mistake/n` its number.
 */
import { type VerbForm, verbForm, verbFormOf } from '../lexicons/inflect.ts';
import { type Passage, POS_TAGS, type Vocab } from '../types.ts';
import type { CompiledEntry } from './compile.ts';
import type { Stretch } from './exceptions.ts';

type Entry = Pick<CompiledEntry, 'id' | 'neutral'>;
type Form = VerbForm | 'plural';

const NOUN = POS_TAGS.indexOf('NOUN');
/** Before one of these, maybe with a word between, "-ed" is a participle. */
const AUXILIARIES = new Set(['be', 'have', 'get']);
const WORDS_BETWEEN = 2;

const known = new Map<string, readonly string[]>();
const knownVerbs = new Map<string, readonly string[]>();

/** "praise/v|back/v" beside "touting" → ["praising", "backing"]. */
export function neutralWordings(
  entry: Entry,
  place: Stretch & { readonly passage: Passage; readonly vocab: Vocab },
): readonly string[] {
  const form = entry.neutral.includes('/') ? formOf(entry, place) : 'base';
  const key = `${form} ${entry.neutral}`;
  let list = known.get(key);
  if (list === undefined) {
    list =
      entry.neutral === '' ? [] : entry.neutral.split('|').map((wording) => inForm(wording.trim(), form));
    known.set(key, list);
  }
  return list;
}

function inForm(wording: string, form: Form): string {
  // "failed to" → "did not", but "failing to" → "not".
  if (wording.startsWith('do/v not') && (form === 'participle' || form === 'ing')) return wording.slice(5);
  return wording
    .split(' ')
    .map((word) => wordInForm(word, form))
    .join(' ');
}

function wordInForm(word: string, form: Form): string {
  const base = word.slice(0, -2);
  if (word.endsWith('/v')) return verbForm(base, form === 'plural' ? 'base' : form);
  if (word.endsWith('/n')) return form === 'plural' ? pluralOf(base) : base;
  return word;
}

/** The form of the first marked word that is one of the entry's verbs, or whether the head noun is plural. */
function formOf(
  entry: Entry,
  { passage, vocab, first, end }: Stretch & { readonly passage: Passage; readonly vocab: Vocab },
): Form {
  const verbs = verbsOf(entry.id);
  let isPlural = false;
  for (let i = first; i < end; i += 1) {
    const row = passage.lexeme[i]!;
    const norm = vocab.norm[row]!;
    for (const verb of verbs) {
      const form = verbFormOf(verb, norm);
      if (form !== undefined)
        return form === 'past' && isAfterAuxiliary(passage, vocab, i) ? 'participle' : form;
    }
    // The head of "catalogues of errors" stands before "of".
    if (norm === 'of') break;
    if (vocab.pos[row] === NOUN) isPlural = norm.endsWith('s') && vocab.lemma[row] !== norm;
  }
  return isPlural && verbs.length === 0 ? 'plural' : 'base';
}

/** Base forms of the pattern's verbs: what stands before /v, and "be". */
function verbsOf(id: string): readonly string[] {
  let verbs = knownVerbs.get(id);
  if (verbs === undefined) {
    verbs = [...id.matchAll(/\b([a-z]+)\/v\b|\b(be)\b/g)].map((match) => match[1] ?? match[2]!);
    knownVerbs.set(id, verbs);
  }
  return verbs;
}

function isAfterAuxiliary(passage: Passage, vocab: Vocab, token: number): boolean {
  const start = passage.sentences[passage.sentence[token]! * 2]!;
  for (let i = token - 1; i >= start && i >= token - 1 - WORDS_BETWEEN; i -= 1) {
    if (AUXILIARIES.has(vocab.lemma[passage.lexeme[i]!]!)) return true;
  }
  return false;
}

function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
