import type { Element, Page } from "./page.js";

const LONGEST_CAPTION = 500;
/** The table around a picture has a cell for it, one for its caption, perhaps one for its author. */
const MOST_CELLS = 4;
const MOST_PICTURES = 2;

const CAPTION_NAMES =
  /caption|chuthich|(?:photo|image|img|pic|picture|anh|hinh)(?:desc|description|note|title|credit|legend|text|chu)/;

/** Whether an element is called a caption, by its own name or that of its class. */
export function namesCaption({ name, length }: Element, joinedNames: string): boolean {
  return name === "figcaption" || (length <= LONGEST_CAPTION && CAPTION_NAMES.test(joinedNames));
}

/** Whether a table does nothing but hold a picture and what stands below it. */
export function isPictureTable(
  page: Page,
  { name, length, number, last, pictures, links }: Element,
): boolean {
  if (name !== "table" || pictures === 0 || pictures > MOST_PICTURES || length > LONGEST_CAPTION)
    return false;
  const inside = page.elements.slice(number + 1, last + 1);
  const cells = inside.filter(({ name }) => name === "td" || name === "th").length;
  return links < 2 && cells <= MOST_CELLS;
}
