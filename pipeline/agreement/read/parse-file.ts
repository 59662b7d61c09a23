import { MARKS_SCHEMA } from '../marks.ts';
import { csvRows } from './csv-rows.ts';
import { annotationsIn, hypothesisCsv, hypothesisJson, isHypothesisCsv } from './hypothesis.ts';
import { isFields, textOf } from './json-fields.ts';
import { pageFile } from './page-file.ts';
import type { FileFault, RawMarks } from './raw-marks.ts';
import { missingHeadings, TEMPLATE, template } from './template.ts';

const SAVE_AGAIN = 'save the marks again from the page, or ask for the file once more';

/** Reads a file of marks by what is in it, whatever its name: the page's JSON, Hypothes.is, or the CSV template. */
export function parseFile(given: string): RawMarks | FileFault {
  const text = given.replace(/^\uFEFF/, '').trim();
  if (text === '') return { problem: 'the file is empty', hint: SAVE_AGAIN };
  return text.startsWith('{') || text.startsWith('[') ? parseJson(text) : parseCsv(text);
}

function parseJson(text: string): RawMarks | FileFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'the file is broken: it is not whole JSON', hint: SAVE_AGAIN };
  }
  if (isFields(value) && value.schema === MARKS_SCHEMA) return pageFile(value);
  const annotations = annotationsIn(value);
  if (annotations !== undefined) return hypothesisJson(annotations);
  const schema = isFields(value) ? textOf(value.schema) : '';
  return {
    problem: schema === '' ? 'this JSON holds no marks' : `this is a file of ${schema}, not of marks`,
    hint: 'give files saved in the marking view of the page, or exports of Hypothes.is',
  };
}

function parseCsv(text: string): RawMarks | FileFault {
  const csv = csvRows(text);
  if (isHypothesisCsv(csv.head)) return hypothesisCsv(csv);
  const missing = missingHeadings(csv.head);
  if (missing.length > 0) {
    return {
      problem: `no column is called ${missing.join(', ')}`,
      hint: `the first line must be ${TEMPLATE.join(',')}`,
    };
  }
  if (csv.brokenRow !== undefined) {
    return {
      problem: `the file is broken: a quotation mark in row ${csv.brokenRow} or after it is not closed`,
      hint: 'close it, or write it twice inside a cell; a spreadsheet does so when it saves CSV',
    };
  }
  return template(csv);
}
