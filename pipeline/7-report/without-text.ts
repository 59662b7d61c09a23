/** A reason why articles are one story, without the words it quotes from them. */
export function reasonWithoutText(reason: string): string {
  return reason.startsWith('shared quotation “')
    ? reason.replace(/^shared quotation “.*?”(?= and \d|$)/s, 'a shared quotation')
    : reason;
}
