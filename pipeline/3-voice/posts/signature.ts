/** The signature that a page prints under a post it shows: "— Ada Korran (@adakorran) March 12, 2019". */
import type { Span } from '../../types.ts';

export interface SignedPost {
  /** The post without links at its end and without what the page says before it. */
  readonly words: Span;
  readonly name: Span;
}

/** A handle without a day may stand in any sentence; below a link it signs. */
const SIGNATURE =
  /(?:—|–|--|\s-)\s?([^—–(@]{2,60}?)\s*\(@\w{1,20}\)(\s*(?:\p{Lu}\p{Ll}+\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}+ \d{4}))?(?:\s+Report)?\s*$/u;
const LINKS = /(?:(?:https?:\/\/|pic\.twitter\.com\/)\S+\s*)+$/;
const LEAD = /^\s*(?:Skip (?:Twitter|X|Instagram) post(?: \d+)? by @?\w+(?: \(\d+ of \d+\))?\s+)?/;
/** The whole post stands in quotation marks. */
const MARKED = /^["“][^"“”]+["”]$/;

/** The posts of a text, one a line, in text order. */
export function signedPosts(text: string): readonly SignedPost[] {
  const posts: SignedPost[] = [];
  let from = 0;
  for (let at = text.indexOf('(@'); at >= 0; at = text.indexOf('(@', from)) {
    const start = text.lastIndexOf('\n', at) + 1;
    const newline = text.indexOf('\n', at);
    from = newline < 0 ? text.length : newline;
    const post = signedPost(text.slice(start, from), start);
    if (post !== undefined) posts.push(post);
  }
  return posts;
}

function signedPost(line: string, offset: number): SignedPost | undefined {
  const signature = SIGNATURE.exec(line);
  if (signature === null) return undefined;
  const lead = LEAD.exec(line)![0].length;
  const above = line.slice(0, signature.index).trimEnd();
  const links = LINKS.exec(above);
  const end = above.slice(0, links?.index ?? above.length).trimEnd().length;
  const isMarked = MARKED.test(line.slice(lead, end));
  const isSigned = signature[2] !== undefined || links !== null;
  if (!isSigned || end <= lead) return undefined;
  const name = signature.index + signature[0].indexOf(signature[1]!);
  return {
    words: { start: offset + lead + (isMarked ? 1 : 0), end: offset + end - (isMarked ? 1 : 0) },
    name: { start: offset + name, end: offset + name + signature[1]!.length },
  };
}
