/** Who is called what: titles, descriptions and marked words beside the names of people, by outlet. */
import {
  type Analysed,
  type Doc,
  type Label,
  type Mention,
  NO_OUTLET,
  type Passage,
  type Place,
  type Span,
  VOICES,
} from '../../types.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import type { StoryActor } from '../story-actors.ts';
import { descriptionsOf, plainLabel } from './descriptions.ts';
import { isCollective } from './person-words.ts';

/** Labels of the people that at least two articles of a story name, in order of actor, outlet and label. */
export function labelsOf(articles: readonly Analysed[], actors: readonly StoryActor[]): Label[] {
  const shared = actors.filter(
    ({ kind, mentions }) => kind === 'person' && new Set(mentions.map(({ article }) => article)).size > 1,
  );
  const docs = articles.map(({ doc }) => doc);
  const found = shared.flatMap((actor) =>
    actor.mentions.flatMap(({ article, mention }) =>
      labelsAt(articles[article]!, mention, docs).map((at): Label => {
        const outlet = articles[article]!.analysis.outlet || NO_OUTLET;
        return { actor: actor.name, outlet, label: at.label, kind: at.kind, cues: [at.cue] };
      }),
    ),
  );
  return mergeLabels(found);
}

/** One row for each actor, outlet, kind and label; places in the order given. */
export function mergeLabels(labels: readonly Label[]): Label[] {
  const rows = new Map<string, { readonly label: Label; readonly cues: Label['cues'][number][] }>();
  for (const label of labels) {
    const key = JSON.stringify([label.actor, label.outlet, label.kind, label.label.toLowerCase()]);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { label, cues: [...label.cues] });
    else row.cues.push(...label.cues);
  }
  return [...rows.values()]
    .map(({ label, cues }) => ({ ...label, cues }))
    .sort(
      (a, b) =>
        byCodeUnit(a.actor, b.actor) ||
        byCodeUnit(a.outlet, b.outlet) ||
        byCodeUnit(a.kind, b.kind) ||
        byCodeUnit(a.label.toLowerCase(), b.label.toLowerCase()),
    );
}

interface LabelAt {
  readonly label: string;
  readonly kind: Label['kind'];
  readonly cue: Label['cues'][number];
}

/** `docs` of the whole story tell which words have a capital of their own. */
function labelsAt({ analysis, doc }: Analysed, mention: Mention, docs: readonly Doc[]): LabelAt[] {
  const voice = voiceAt(doc[mention.passage], mention.start);
  if (voice === 'furniture') return [];
  const at = (start: number, end: number): LabelAt['cue'] => {
    const text = doc[mention.passage].text.slice(start, end);
    const place: Place = { id: analysis.id, passage: mention.passage, start, end, text };
    return { ...place, voice };
  };
  const passage = doc[mention.passage];
  const descriptions = descriptionsOf(doc, mention);
  const title = titleOf(passage.text, mention);
  // "Norian Prime Minister X" says all that "Prime Minister" says.
  const isPart =
    title !== undefined && descriptions.some((span) => span.start < title.start && title.start < span.end);
  const found: LabelAt[] = [];
  if (title !== undefined && !isPart) {
    found.push({ label: plainLabel(mention.role!), kind: 'title', cue: at(title.start, title.end) });
  }
  for (const { start, end } of descriptions) {
    if (start === title?.start) continue;
    const cue = at(start, end);
    const isMarked = analysis.cues.some(
      ({ category, passage: where, ...mark }) =>
        category === 'label' && where === mention.passage && mark.start < end && start < mark.end,
    );
    const kind = isMarked ? 'marked word' : 'description';
    found.push({
      label: plainLabel(
        cue.text,
        (word) => !startsSentence(passage, start) || docs.some((one) => hasCapital(one, word)),
      ),
      kind,
      cue,
    });
  }
  for (const cue of analysis.cues) {
    if (cue.category !== 'label' || cue.about !== mention.actor || isCollective(cue.text)) continue;
    if (!isNearest(cue, mention, analysis.mentions)) continue;
    // "Norian strongman X" says all that "strongman" says.
    if (descriptions.some((span) => span.start < cue.end && cue.start < span.end)) continue;
    found.push({ label: plainLabel(cue.text), kind: 'marked word', cue: at(cue.start, cue.end) });
  }
  return found;
}

function titleOf(text: string, { role, start }: Mention): Span | undefined {
  const at = role === undefined ? -1 : text.lastIndexOf(role, start);
  return role === undefined || at < 0 ? undefined : { start: at, end: at + role.length };
}

function startsSentence({ sentences, start }: Passage, offset: number): boolean {
  for (let s = 0; s < sentences.length; s += 2) if (start[sentences[s]!] === offset) return true;
  return false;
}

/** Whether a word has a capital within a sentence, too. */
function hasCapital({ headline, body, vocab }: Doc, word: string): boolean {
  return [headline, body].some((passage) =>
    passage.capitals.some(
      (i) => vocab.surface[passage.lexeme[i]!] === word && !startsSentence(passage, passage.start[i]!),
    ),
  );
}

/** A cue about an actor is shown at the actor's mention nearest to it, once. */
function isNearest(
  cue: { readonly passage: string; readonly start: number },
  mention: Mention,
  all: readonly Mention[],
): boolean {
  const distance = (one: Mention) => Math.abs(one.start - cue.start);
  const same = all.filter((one) => one.passage === cue.passage && one.actor === mention.actor);
  return mention.passage === cue.passage && same.every((one) => distance(mention) <= distance(one));
}

function voiceAt({ start, length, voice }: Analysed['doc']['body'], offset: number) {
  for (let i = 0; i < length; i += 1) if (start[i]! >= offset) return VOICES[voice[i]!]!;
  return 'outlet';
}
