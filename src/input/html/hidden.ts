/** Elements that show no text, or none that belongs to a text: programs, controls of forms, pictures. */
const leftOut = new Set(
  (
    "applet audio button canvas datalist embed frame iframe input map meter noembed noframes noscript object optgroup " +
    "option output progress script select style svg template textarea title video xml"
  ).split(" "),
);

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Classes that style sheets hide things with, the last three also on some widths of the window only. */
const HIDING_CLASS = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/;
const HIDING_ALWAYS = /(?:^|\s)(?:hidden|d-none|hide)(?:\s|$)/;
const SHOWN_SOMETIMES = /(?:^|\s)(?:\w+:|d-\w+-|visible-|show-)/;

/** Whether an element and all that is in it does not show, or is no text. */
export function isLeftOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return leftOut.has(name) || isHidden(name, attributes);
}

function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const { style, class: classes } = attributes;
  if ("hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  if (name === "dialog" && !("open" in attributes)) return true;
  if (style !== undefined && HIDING_STYLE.test(style)) return true;
  if (classes === undefined) return false;
  return HIDING_CLASS.test(classes) || (HIDING_ALWAYS.test(classes) && !SHOWN_SOMETIMES.test(classes));
}
