/** Where it was: the first phrase of place in the figure's sentence, behind it rather than before. */
import { calendarWords } from '../../lexicons/gazetteers/index.ts';
import { LexemeFlag, type Mention } from '../../types.ts';
import { NumberKind as Kind } from './number-words.ts';
import {
  ADP,
  inSentence,
  isCapital,
  kindAt,
  lemmaAt,
  normAt,
  posAt,
  textOf,
  type Words,
} from './words-at.ts';

const PLACE_WORDS = new Set(
  'in at along near outside inside across around throughout within into on beside behind opposite between'.split(
    ' ',
  ),
);
/** Common nouns of places; other nouns behind "in" or "at" are mostly none: in favour, at work. */
const PLACES = new Set(
  'academy airport area arena army avenue bank bar barracks base bay beach border borough bridge building camp campus canal capital castle cathedral cell centre center church city clinic club coast coastline college community compound continent council corridor country county court courthouse courtroom crossing dam desert detention district dock downtown east embassy enclave estate facility factory farm field flat forest fort frontier gallery garage garden gate ground hall harbour harbor headquarter headquarters highway hill home hospital hostel hotel house island jail junction kitchen laboratory lake land library line mall mansion market mill mine mosque motorway mountain museum nation neighborhood neighbourhood nightclub north office outskirts outpost palace parish park parliament peninsula pier pitch plain plant plaza pool port precinct premise premises prison province quarter quay reactor refinery region reservoir resort restaurant river road roof room school sea shelter shop shore site slum south square stadium state station store strait street suburb subway supermarket synagogue temple tent terminal territory theatre theater tower town track tunnel university valley venue village ward warehouse waterfront west wharf wood world yard zone'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'this', 'that', 'all']);
const REACH_BEHIND = 14;
const REACH_BEFORE = 10;
const LONGEST = 5;

/** Text of the place, as printed and without its preposition; absent if none is said. */
export function placeOf(
  words: Words,
  first: number,
  end: number,
  mentions: readonly Mention[],
): string | undefined {
  const { passage, vocab } = words;
  const { lexeme, sentence, length } = passage;
  const here = sentence[first];
  const last = Math.min(length, end + REACH_BEHIND);
  for (let i = end; i < last && sentence[i] === here; i += 1) {
    const row = lexeme[i]!;
    if (vocab.pos[row] === ADP) {
      const place = placeAt(words, i, first, mentions);
      if (place !== undefined) return place;
    } else if (vocab.flags[row]! & LexemeFlag.clauseBreak) break;
  }
  const earliest = Math.max(0, first - REACH_BEFORE);
  for (let i = first - 1; i >= earliest && sentence[i] === here; i -= 1) {
    if (vocab.pos[lexeme[i]!] !== ADP) continue;
    const place = placeAt(words, i, first, mentions);
    if (place !== undefined) return place;
  }
  return undefined;
}

function placeAt(words: Words, at: number, first: number, mentions: readonly Mention[]): string | undefined {
  if (!PLACE_WORDS.has(normAt(words, at))) return undefined;
  let from = at + 1;
  if (ARTICLES.has(normAt(words, from))) from += 1;
  let last = -1;
  for (let i = from; i < from + LONGEST && inSentence(words, i, first); i += 1) {
    const pos = posAt(words, i);
    if (pos === 'NOUN' || pos === 'PROPN') last = i;
    else if (pos !== 'ADJ' && !(pos === 'PART' && i > from) && !words.passage.inName[i]) break;
  }
  if (last === -1 || (!isCapital(words, last) && !PLACES.has(lemmaAt(words, last)))) return undefined;
  if (kindAt(words, last) !== Kind.none || kindAt(words, from) === Kind.month) return undefined;
  if (calendarWords.has(textOf(words, last, last + 1)) || normAt(words, last).endsWith('.')) return undefined;
  if (isCapital(words, last) && !isPlaceOrThing(words, from, last, mentions)) return undefined;
  return textOf(words, from, last + 1).replace(/['’]s?$/, '');
}

/** A person is no place: "in Korran's view". */
function isPlaceOrThing(words: Words, from: number, last: number, mentions: readonly Mention[]): boolean {
  const { passage } = words;
  const start = passage.start[from]!;
  const end = passage.end[last]!;
  const mention = mentions.find((m) => m.passage === passage.name && m.start < end && m.end > start);
  return mention === undefined || mention.kind !== 'person';
}
