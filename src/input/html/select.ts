import { belongs, isByline, isCalledLead, isLead, isStamp } from "./beside.js";
import type { Found, Heading } from "./heading.js";
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
export function linesOfText(found: Found, heading: Heading | undefined, title: string | null): Line[] {
  const { lines, story } = found;
  const key = keyOf(title ?? "");
  const ofHeading = new Set(heading?.lines);
  const isTitle = (line: Line) => ofHeading.has(line) || isWrittenAs(line.text, key);
  if (story === undefined) return lines.filter((line) => !isTitle(line));
  const isChosen = chooser(found, story, heading, lines.findIndex(isTitle));
  const chosen = lines.filter((line, index) => isChosen(line, index) && !isTitle(line));
  return setApart(withoutRepeats(chosen, story), story);
}

function isWrittenAs(text: string, key: string): boolean {
  return key !== "" && text.length < 2 * key.length && keyOf(text) === key;
}

/** Tells whether the line at an index belongs to the text; the title stands at an index too, or at none. */
function chooser({ page, lines, marks }: Found, story: Range, heading: Heading | undefined, title: number) {
  const isInside = ({ element }: Line) => isWithin(element, story);
  const isOfOthers = ({ element }: Line) =>
    marks[element.number] === "furniture" || marks[element.number] === "headlines";
  const first = lines.findIndex(isInside);
  const last = lines.findLastIndex(isInside);
  const hasTitle = title >= 0 && title <= last;
  const around = containerOf(page.elements[story.first] as Element, hasTitle ? heading?.element : undefined);
  const container = rangeOf(around);
  const goesOn = (line: Line) => !isOfOthers(line) && (isLead(line) || isByline(line));
  const isBox = ({ element }: Line) => around === page.body || !isWithin(element, container);
  // The text may go on in a part of its own, up to the first line that is no paragraph of it.
  const end = lines.findIndex((line, index) => index > last && (isBox(line) || !goesOn(line)));

  return (line: Line, index: number): boolean => {
    if (isOfOthers(line)) return false;
    const isBelowTitle = !hasTitle || index > title;
    if (isInside(line)) return (isBelowTitle && marks[line.element.number] !== "details") || belongs(line);
    if (!isWithin(line.element, container)) return false;
    if (index > last) return index < end || end < 0 || (index <= last + LINES_BELOW && isByline(line));
    if (index > first) return true;
    return isBelowTitle ? belongs(line) : index >= title - LINES_ABOVE && isStamp(line);
  };
}

/** The element around the text, and around its title where that is known. */
function containerOf(first: Element, title: Element | undefined): Element {
  for (const around of ancestorsOf(first)) {
    if (title === undefined || isWithin(title, rangeOf(around))) return around;
  }
  return first;
}

/** Leaves out leads and by-lines that come again in the text, or twice beside it. */
function withoutRepeats(lines: readonly Line[], story: Range): Line[] {
  const isOwn = ({ element }: Line) => isWithin(element, story) && !isCalledLead(element);
  const told = new Set(lines.filter(isOwn).map(({ text }) => keyOf(text)));
  return lines.filter((line) => {
    if (isOwn(line)) return true;
    const key = keyOf(line.text);
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
