/**
 * Interviews, debates and hearings printed as they were spoken: each turn begins with who speaks and a colon, without
 * quotation marks. What is said is the speaker's; questions of the outlet ("Q:") stay its own.
 */
import { type Speaker, VOICES } from '../../types.ts';
import { quoteOf } from '../quote.ts';
import { speakerOfMention } from '../speakers/speaker.ts';
import { has, normAt, surfaceAt, type TextView } from '../text-view.ts';
import type { Utterance } from '../utterances.ts';
import { Kind } from '../word-kinds.ts';
import { type Label, labelAt } from './label-at.ts';
import { ANSWER, labelled, mayBeSurname, QUESTION, turnSpeaker } from './turn-speaker.ts';

const TURN = 'turn of a conversation';

/** Fewer turns, or fewer that answer another speaker's, are captions, headings or a list. */
const FEWEST_TURNS = 3;
const FEWEST_ANSWERS = 2;
/** Words of a turn on average: figures by name ("Korran: 41 %") have fewer. */
const FEWEST_WORDS = 5;
/** One label in three must name somebody for the others to be taken for names. */
const LEAST_NAMED = 3;
/** Paragraphs that may stand between two turns of one conversation, and that a turn may go on for; under a line of its own it may be long. */
const MOST_BETWEEN = 3;
const MOST_UNDER_LINE = 15;
/** Times that a name alone in its line must stand in the text. */
const FEWEST_LINES = 2;

const OUTLET = VOICES.indexOf('outlet');
const QUOTE = VOICES.indexOf('quote');

interface Turn {
  readonly label: Label;
  /** null: it cannot be said who answers. undefined: the outlet asks. */
  readonly speaker: Speaker | null | undefined;
}

/** The turns of a body, with their words marked as quoted. Called before anything else is looked for. */
export function turnsOf(view: TextView): readonly Utterance[] {
  const { passage } = view;
  if (passage.name !== 'body') return [];
  const labels = labelsOf(view);
  if (labels.length < FEWEST_TURNS) return [];
  const turns = conversation(view, read(view, labels));
  const utterances: Utterance[] = [];
  turns.forEach(({ label, speaker }, t) => {
    if (speaker === undefined) return;
    const end = endOf(view, { label, speaker }, turns[t + 1]?.label);
    for (let i = label.end; i < end; i += 1) {
      if (passage.voice[i] !== OUTLET) continue;
      passage.voice[i] = QUOTE;
      passage.speaker[i] = -1;
    }
    const span = { start: passage.start[label.end]!, end: passage.end[end - 1]! };
    const quote = { span, content: [span], type: 'turn', verb: undefined, stance: undefined } as const;
    utterances.push({
      quote: quoteOf(view, { ...quote, speaker, rule: TURN }),
      tokens: [label.end, end],
    });
  });
  return utterances;
}

function labelsOf(view: TextView): readonly Label[] {
  const { sentences, paragraph, voice } = view.passage;
  const labels: Label[] = [];
  for (let s = 0; s < sentences.length; s += 2) {
    const first = sentences[s]!;
    if (voice[first] !== OUTLET || (first > 0 && paragraph[first - 1] === paragraph[first])) continue;
    const label = labelAt(view, first);
    if (label !== undefined) labels.push(label);
  }
  return labels.filter(
    ({ isLine, name }) => !isLine || labels.filter((other) => other.name === name).length >= FEWEST_LINES,
  );
}

/** The turn of `label` may go on up to a label in this paragraph. */
function reaches({ paragraph, isLine }: Label, to: number): boolean {
  return to - paragraph <= (isLine ? MOST_UNDER_LINE : MOST_BETWEEN) + 1;
}

/**
 * Labels that name somebody, and where they are many, those in capitals that come again: "HOLT:" may be a name that is
 * also a word; "TARGET:" in a table is none.
 */
function read(view: TextView, labels: readonly Label[]): readonly Turn[] {
  const known = labels.map((label) => turnOf(view, label));
  let named = 0;
  for (const turn of known) if (turn !== undefined) named += 1;
  const areMany = named * LEAST_NAMED >= labels.length;
  return labels.flatMap((label, l) => {
    const isAgain = labels.some((other) => other !== label && other.name === label.name);
    const isName = areMany && isAgain && mayBeSurname(label.name);
    return known[l] ?? (isName ? { label, speaker: labelled(label) } : []);
  });
}

function turnOf(view: TextView, label: Label): Turn | undefined {
  if (QUESTION.test(label.name)) return { label, speaker: undefined };
  if (ANSWER.test(label.name)) return { label, speaker: interviewee(view, label.first) };
  const speaker = turnSpeaker(view, label);
  return speaker && { label, speaker };
}

/** The one person named before the first answer. */
function interviewee(view: TextView, before: number): Speaker | null {
  const { mentions, mentionFirst } = view;
  let only: number | undefined;
  for (let m = 0; m < mentions.length; m += 1) {
    if (mentionFirst[m]! >= before || mentions[m]!.kind !== 'person') continue;
    if (only !== undefined && mentions[only]!.actor !== mentions[m]!.actor) return null;
    only = m;
  }
  return only === undefined ? null : speakerOfMention(mentions[only]!);
}

/** The turns if they are a conversation: speakers answer one another, at some length. */
function conversation(view: TextView, turns: readonly Turn[]): readonly Turn[] {
  if (turns.length < FEWEST_TURNS) return [];
  let answers = 0;
  for (let t = 1; t < turns.length; t += 1) {
    const isNear = reaches(turns[t - 1]!.label, turns[t]!.label.paragraph);
    if (isNear && nameOf(turns[t]!) !== nameOf(turns[t - 1]!)) answers += 1;
  }
  // "SMALL BUSINESS: …", "HEAVY INDUSTRY: …": sections, none of which comes again.
  if (new Set(turns.map((turn) => nameOf(turn).split(' ').at(-1))).size === turns.length) return [];
  const isHeard = turns.some(({ speaker }) => speaker !== undefined);
  return isHeard && answers >= FEWEST_ANSWERS && isSpoken(view, turns) ? turns : [];
}

/** Whether turns are as long as what is said, on average. */
function isSpoken({ passage: { paragraph, word, length } }: TextView, turns: readonly Turn[]): boolean {
  let words = 0;
  for (const { label } of turns)
    for (let i = label.end; i < length && paragraph[i] === label.paragraph; i += 1) words += word[i]!;
  return words >= FEWEST_WORDS * turns.length;
}

function nameOf({ speaker, label }: Turn): string {
  return speaker === undefined ? label.name : (speaker?.name ?? '');
}

/**
 * The token behind a turn: it goes on up to the next label where that is near, and to what is in brackets on a line. If the
 * lines behind the first speak of the speaker by name, they are the article’s own.
 */
function endOf(view: TextView, { label, speaker }: Turn, next: Label | undefined): number {
  const { paragraph, length, word } = view.passage;
  const { end: from, paragraph: line } = label;
  const isNear = next !== undefined && reaches(label, next.paragraph);
  const goesOn = isNear && !isSpokenOf(view, label, next.first, speaker?.name);
  let end = from;
  while (end < length && (goesOn ? end < next.first : paragraph[end] === line)) {
    if (paragraph[end] !== line && paragraph[end] !== paragraph[end - 1] && BRACKETS.has(normAt(view, end)))
      break;
    end += 1;
  }
  while (end > from + 1 && !word[end - 1] && paragraph[end - 1] !== paragraph[end - 2]) end -= 1;
  return end;
}

/** “OH NO. \n Korran has not thought of it.”: the name stands in a line behind that of the turn, not as in "I’m Ada Korran". */
function isSpokenOf(view: TextView, label: Label, until: number, name: string | undefined): boolean {
  const { mentions, mentionFirst, passage } = view;
  for (let m = 0; m < mentions.length; m += 1) {
    const at = mentionFirst[m]!;
    if (at < label.end || at >= until || mentions[m]!.actor !== name) continue;
    if (passage.paragraph[at] === label.paragraph || has(view, at - 1, Kind.be)) continue;
    if (!isInMarks(view, at)) return true;
  }
  return false;
}

/** “They write, ‘Korran is late’”: as many marks stand open before the name in its line as not. */
function isInMarks(view: TextView, at: number): boolean {
  let marks = 0;
  for (let i = at - 1; i >= 0 && view.passage.paragraph[i] === view.passage.paragraph[at]; i -= 1)
    if (DOUBLE.has(surfaceAt(view, i))) marks += 1;
  return marks % 2 === 1;
}

const DOUBLE = new Set(['"', '“', '”']);

/** "(LAUGHTER)", "[…]" */
const BRACKETS = new Set(['(', '[']);
