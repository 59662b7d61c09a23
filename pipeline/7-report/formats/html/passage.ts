import type { ArticleFindings, Furniture, PassageName } from '../../../types.ts';
import { FURNITURE_NAMES } from '../../furniture-names.ts';
import { type Covered, covered, type Layer, layered } from './layers.ts';
import { type Mark, markLayer } from './mark.ts';
import { type Child, h } from './nodes.ts';
import type { Reference } from './story/references.ts';
import { type Heard, voicesIn } from './voices.ts';

export interface PassageParts {
  readonly passage: PassageName;
  readonly marks: readonly Mark[];
  readonly references: readonly Reference[];
  /** The article's id on the page. */
  readonly anchor: string;
}

/** A headline or body with furniture, speakers, things told elsewhere too, and marks; its text is the passage to the letter. */
export function passageNodes({ article, analysis }: ArticleFindings, parts: PassageParts): Child[] {
  const { passage, marks, references, anchor } = parts;
  const text = article[passage];
  const layers: readonly Layer[] = [
    ...(passage === 'body' ? [furnitureLayer(analysis.furniture)] : []),
    referenceLayer(references),
    voiceLayer(voicesIn(passage, analysis), text),
    markLayer(marks, anchor),
  ];
  if (passage === 'headline') return layered(text, { start: 0, end: text.length }, layers);
  return paragraphs(text).flatMap(({ start, end, isText }): Child[] =>
    isText
      ? [h('p', {}, ...layered(text, { start, end }, layers))]
      : [{ type: 'text', value: text.slice(start, end) }],
  );
}

/** Lines and what stands between them, in turn. */
function paragraphs(text: string): readonly { start: number; end: number; isText: boolean }[] {
  return [...text.matchAll(/\s*\n\s*|(?:(?!\s*\n)[\s\S])+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isText: /\S/.test(match[0]),
  }));
}

function furnitureLayer(furniture: readonly Furniture[]): Layer<Furniture> {
  return {
    stretches: furniture,
    wrap: ({ kind }, part, children) =>
      h(
        'span',
        { class: 'furniture', 'data-tag': part === 0 ? FURNITURE_NAMES[kind][0] : undefined },
        ...children,
      ),
  };
}

function referenceLayer(references: readonly Reference[]): Layer<Covered<Reference>> {
  return {
    stretches: covered(references),
    wrap: ({ items }, _part, children) =>
      h('span', { 'data-ref': [...new Set(items.map(({ key }) => key))].join(' ') }, ...children),
  };
}

function voiceLayer(voices: readonly Heard[], text: string): Layer<Heard> {
  const named = new Set(voices.filter((voice, i) => isNewVoice(voice, voices[i - 1], text)));
  return {
    stretches: voices,
    wrap: (heard, part, children) =>
      h(
        'span',
        {
          class: `voice ${heard.voice} k${heard.tint}`,
          'data-who': part === 0 && named.has(heard) ? (heard.speaker ?? 'speaker not found') : undefined,
        },
        ...children,
      ),
  };
}

/** Within a paragraph a speaker is named once, until somebody else is heard. */
function isNewVoice(voice: Heard, before: Heard | undefined, text: string): boolean {
  return (
    before === undefined ||
    before.speaker !== voice.speaker ||
    text.slice(before.end, voice.start).includes('\n')
  );
}
