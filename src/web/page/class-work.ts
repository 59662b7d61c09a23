/** What `newsframe agree` does, in the worker of the page. */
import { agreementFiles, CODEBOOK, textForClass } from '../../../pipeline/7-report/agreement/index.ts';
import type { FormatId } from '../../../pipeline/7-report/index.ts';
import { agreement } from '../../../pipeline/agreement/agreement.ts';
import { textHash } from '../../../pipeline/agreement/class-text.ts';
import { readMarks } from '../../../pipeline/agreement/read/read-marks.ts';
import { TOOL } from '../../../pipeline/agreement/tool-agreement.ts';
import { hashText } from '../../../pipeline/hash.ts';
import type { Newsframe } from '../../../pipeline/pipeline.ts';
import type { Article, ReportFile } from '../../../pipeline/types.ts';
import type { TextToMark } from '../reader/marking/words.ts';
import type { Work } from './analysis.ts';
import type { GivenText } from './messages.ts';

const ENDINGS: Readonly<Record<FormatId, string>> = {
  html: '.html',
  csv: '.csv',
  markdown: '.md',
  json: '.json',
};

export function textsToMark(articles: readonly Article[]): readonly TextToMark[] {
  return articles.map((article) => {
    const { id, headline, body, outlet } = article;
    const hash = textHash(article, hashText);
    return { id, hash, headline, body, ...(outlet !== undefined && { outlet }) };
  });
}

/** The report of a class in any format; no files if none of the given ones holds a mark on these articles. */
export function classWork(
  newsframe: Newsframe,
  articles: readonly Article[],
  given: readonly GivenText[],
): Work {
  const texts = articles.map((article) => textForClass(article, newsframe.analyze(article), hashText));
  const { sheets, problems, notes } = readMarks(given, { texts, codebook: CODEBOOK, taken: [TOOL] });
  const told = problems.map(({ file = '', line, problem, hint }) => {
    return `${file}${line === undefined ? '' : `, row ${line}`}: ${problem}; ${hint}.`;
  });
  const request = { texts, sheets, codebook: CODEBOOK, tool: true, keyers: [], seed: '1', problems, notes };
  const found = sheets.length === 0 ? undefined : agreement(request);
  return {
    articles: articles.length,
    notes: told,
    files: (format): readonly ReportFile[] =>
      found === undefined
        ? []
        : agreementFiles(found, { excel: format === 'csv' }).filter(({ path }) =>
            path.endsWith(ENDINGS[format]),
          ),
  };
}
