import { describe, expect, it, test } from 'vitest';
import { archivedPage, isArchive } from '../../../../pipeline/1-read/documents/web-archive.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const message = (...lines: readonly string[]) => bytes(lines.join('\r\n'));

const HEAD = ['MIME-Version: 1.0', 'Content-Type: multipart/related; boundary="cut"', ''];
const PAGE = '<p>The ferry was late.</p>';
const ADVERT = ['Content-Type: text/html', '', '<p>Buy a boat.</p>'];

/** What an archive is, its page, and where it came from. */
const ARCHIVES: readonly (readonly [string, Uint8Array, string | undefined, string | undefined])[] = [
  ['plain', message(...HEAD, '--cut', 'Content-Type: text/html', '', PAGE, '--cut--'), PAGE, undefined],
  [
    'quoted-printable, with a soft line end and a byte',
    message(
      ...HEAD,
      '--cut',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>The caf=E9 =',
      'was late.</p>',
      '--cut--',
    ),
    '<p>The caf\u00e9 was late.</p>',
    undefined,
  ],
  [
    'base64 in lines',
    message(
      ...HEAD,
      '--cut',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: BASE64',
      '',
      Buffer.from(PAGE).toString('base64').slice(0, 12),
      Buffer.from(PAGE).toString('base64').slice(12),
      '--cut--',
    ),
    PAGE,
    undefined,
  ],
  [
    'a picture before the page, a frame behind it',
    message(
      ...HEAD,
      '--cut',
      'Content-Type: image/gif',
      'Content-Transfer-Encoding: base64',
      '',
      'R0lGODlh',
      '--cut',
      'Content-Type: text/html',
      'Content-Location: https://echo.example/ferry',
      '',
      PAGE,
      '--cut',
      ...ADVERT,
      '--cut--',
    ),
    PAGE,
    'https://echo.example/ferry',
  ],
  [
    'the page that `start` names',
    message(
      'Content-Type: multipart/related;',
      '\tstart="<page@echo>"; boundary=cut',
      '',
      '--cut',
      ...ADVERT,
      '--cut',
      'Content-Type: text/html',
      'Content-ID: <page@echo>',
      '',
      PAGE,
      '--cut--',
    ),
    PAGE,
    undefined,
  ],
  [
    'parts in a part',
    message(
      ...HEAD,
      '--cut',
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain',
      '',
      'The ferry.',
      '--inner',
      'Content-Type: text/html',
      '',
      PAGE,
      '--inner--',
      '--cut--',
    ),
    PAGE,
    undefined,
  ],
  ['line feeds alone', bytes(`MIME-Version: 1.0\nContent-Type: text/html\n\n${PAGE}`), PAGE, undefined],
  ['cut off', message(...HEAD, '--cut', 'Content-Type: text/html', '', PAGE), PAGE, undefined],
  [
    'a file’s path is no address',
    message('Snapshot-Content-Location: file:///home/ferry.html', 'Content-Type: text/html', '', PAGE),
    PAGE,
    undefined,
  ],
  [
    'no page',
    message(...HEAD, '--cut', 'Content-Type: image/gif', '', 'GIF89a', '--cut--'),
    undefined,
    undefined,
  ],
  ['no boundary', message('Content-Type: multipart/related', '', '--cut', ...ADVERT), undefined, undefined],
  ['headers without end', message('MIME-Version: 1.0', 'Content-Type: text/html'), undefined, undefined],
];

describe('the page of a web archive', () => {
  it.each(ARCHIVES)('%s', (_, archive, page, address) => {
    const found = archivedPage(archive);
    expect(found === undefined ? undefined : Buffer.from(found.bytes).toString('latin1').trimEnd()).toBe(
      page,
    );
    expect(found?.address).toBe(address);
    expect(isArchive(archive)).toBe(true);
  });

  test('its charset', () => {
    const archive = message('Content-Type: text/html; charset="iso-8859-1"', '', PAGE);
    expect(archivedPage(archive)?.charset).toBe('iso-8859-1');
  });

  it.each([
    '<!doctype html><p>Content-Type: text/html</p>',
    'Ferry late\n\nThe ferry was late.',
    'Warning: ferry late\n\nContent of the hold: fish.',
    '',
  ])('is not looked for in %j', (text) => expect(isArchive(bytes(text))).toBe(false));

  test('hostile archives end: parts within parts, and a boundary that never comes', () => {
    let nested = PAGE;
    for (let i = 0; i < 50; i += 1)
      nested = ['Content-Type: multipart/related; boundary=cut', '', '--cut', nested].join('\r\n');
    expect(archivedPage(bytes(nested))).toBeUndefined();
    const long = `Content-Type: multipart/related; boundary=cut\r\n\r\n${'\r\n--cu'.repeat(100_000)}`;
    expect(archivedPage(bytes(long))).toBeUndefined();
  });
});
