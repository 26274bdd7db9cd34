import type { Fact } from '#model/fact.ts';
import type { BoxedRun } from '#model/source-text.ts';
import { codePointLength } from '#model/span.ts';

type Box = BoxedRun['box'];

/** The part of a run's box that its characters from `from` up to `to` take, all of them taken for equally wide. */
function clipBox({ at, box: [left, top, width, height], length }: BoxedRun, from: number, to: number): Box {
  const share = width / Math.max(1, length);
  return [left + (from - at) * share, top, (to - from) * share, height];
}

const round = (value: number): number => Math.round(value * 100) / 100;

function surround(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box[0]));
  const top = Math.min(...boxes.map((box) => box[1]));
  const right = Math.max(...boxes.map((box) => box[0] + box[2]));
  const bottom = Math.max(...boxes.map((box) => box[1] + box[3]));
  return [round(left), round(top), round(right - left), round(bottom - top)];
}

/** The same fact with its page and the box around its characters; on the page where they begin. */
function placeOnPage(fact: Fact, boxes: readonly (readonly BoxedRun[])[]): Fact {
  const end = fact.offset + codePointLength(fact.printed);
  const runs = (boxes[fact.line - 1] ?? []).filter((run) => run.at < end && run.at + run.length > fact.offset);
  const page = runs[0]?.page;
  if (page === undefined) return fact;
  const here = runs.filter((run) => run.page === page);
  const cut = here.map((run) => clipBox(run, Math.max(run.at, fact.offset), Math.min(run.at + run.length, end)));
  return { ...fact, page, box: surround(cut) };
}

/** Gives each fact of a document with pages its page and box. */
export function placeOnPages(facts: readonly Fact[], boxes: readonly (readonly BoxedRun[])[]): readonly Fact[] {
  return facts.map((fact) => placeOnPage(fact, boxes));
}
