import { belongs, isByline, isStamp } from "./beside.js";
import type { Found } from "./heading.js";
import type { Line } from "./lines.js";
import { keyOf } from "./names.js";
import { ancestorsOf, type Element, isWithin, type Range, rangeOf } from "./page.js";

/** So many lines above the title may hold its stamp, and so many below the text its by-line. */
const LINES_ABOVE = 3;
const LINES_BELOW = 10;

/**
 * The lines of a page that belong to its text, in page order, without its title; where no text is told apart from
 * the rest, all of them.
 */
export function linesOfText(found: Found, heading: Element | undefined, title: string | null): Line[] {
  const { lines, story } = found;
  const key = keyOf(title ?? "");
  const isTitle = ({ text, element }: Line) =>
    (heading !== undefined && isWithin(element, rangeOf(heading))) || isWrittenAs(text, key);
  if (story === undefined) return lines.filter((line) => !isTitle(line));
  const isChosen = chooser(found, story, heading);
  const chosen = lines.filter((line, index) => isChosen(line, index) && !isTitle(line));
  return setApart(withoutRepeats(chosen, story), story);
}

function isWrittenAs(text: string, key: string): boolean {
  return key !== "" && text.length < 2 * key.length && keyOf(text) === key;
}

/** Tells whether the line at an index belongs to the text. */
function chooser({ page, lines, marks }: Found, story: Range, heading: Element | undefined) {
  const isInside = ({ element }: Line) => isWithin(element, story);
  const first = lines.findIndex(isInside);
  const last = lines.findLastIndex(isInside);
  const title =
    heading === undefined ? -1 : lines.findIndex(({ element }) => isWithin(element, rangeOf(heading)));
  const hasTitle = title >= 0 && title <= last;
  const container = rangeOf(
    containerOf(page.elements[story.first] as Element, hasTitle ? heading : undefined),
  );

  return (line: Line, index: number): boolean => {
    const mark = marks[line.element.number];
    if (mark === "furniture" || mark === "headlines") return false;
    const isBelowTitle = !hasTitle || index > title;
    if (isInside(line)) return (isBelowTitle && mark !== "details") || belongs(line);
    if (!isWithin(line.element, container)) return false;
    if (index > last) return index <= last + LINES_BELOW && isByline(line);
    if (index > first) return true;
    return isBelowTitle ? belongs(line) : index >= title - LINES_ABOVE && isStamp(line);
  };
}

/** The element around the text, and around its title where that is known. */
function containerOf(first: Element, heading: Element | undefined): Element {
  for (const around of ancestorsOf(first)) {
    if (heading === undefined || isWithin(heading, rangeOf(around))) return around;
  }
  return first;
}

/** Leaves out lines beside the text that stand in it too, or twice beside it: leads and by-lines. */
function withoutRepeats(lines: readonly Line[], story: Range): Line[] {
  const told = new Set(
    lines.filter(({ element }) => isWithin(element, story)).map(({ text }) => keyOf(text)),
  );
  return lines.filter(({ text, element }) => {
    if (isWithin(element, story)) return true;
    const key = keyOf(text);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** Blank lines around what stands beside the text. */
function setApart(lines: readonly Line[], story: Range): Line[] {
  const isInside = (line: Line | undefined) => line !== undefined && isWithin(line.element, story);
  return lines.map((line, index) => {
    return isInside(line) && isInside(lines[index - 1]) ? line : { ...line, isApart: true };
  });
}
