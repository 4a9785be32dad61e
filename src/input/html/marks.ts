import { isOfAuthor, isOfDate } from "./beside.js";
import { isPictureTable, namesCaption } from "./captions.js";
import { isNamedBody, type Names, namesOf } from "./class-names.js";
import { ancestorsOf, type Element, isInline, type Page, plainLength } from "./page.js";

/**
 * What the page says that a part of it is: a caption, furniture (menus, boxes, forms), headlines of other texts,
 * details of the text (when, by whom, how often read), or the text itself.
 */
export type Mark = "body" | "caption" | "furniture" | "headlines" | "details";

const furnitureElements = new Set(["nav", "header", "footer", "aside", "form", "menu", "dialog", "search"]);
const furnitureRoles = new Set(
  "navigation banner contentinfo complementary search dialog alert alertdialog menu menubar toolbar tablist".split(
    " ",
  ),
);
/** Words in the names of classes, without the signs between them. */
const FURNITURE_NAMES = new RegExp(
  [
    "related|lienquan|tinkhac|baikhac|tincu|tinmoi|baimoi|othernews|morenews|readmore|cungchuyenmuc|tincungloai",
    "comment|binhluan|phanhoi|feedback",
    "quangcao|advert|adsense|banner",
    "breadcrumb|navbar|navigation|mainmenu|topmenu|sidebar|(?:left|right)col|col(?:umn)?(?:left|right)|sitemap|skiplink|toolbar|pagination|phantrang",
    "sharing|sharebox|sharebutton|sharelink|sharedaddy|addthis|addtoany|social|mangxahoi",
    "docnhieu|xemnhieu|mostread|mostview|popular|noibat|tinnong",
    "newsletter|subscri|dangnhap|login|signin|timkiem|searchbox|searchform",
    "danhgia|rating|tagslist|taglist|tagcloud|listtag|boxtag|tukhoa|keyword",
    "weather|thoitiet|tygia|luottruycap|hitcounter|weblink|lienket|popup|cookie",
    "(?:^| )widget(?: |$)",
  ].join("|"),
);
const FURNITURE_WORDS = new Set("nav menu share ads ad tags vote paging pager search logo rss".split(" "));
/** What stands below a text, and may be longer than it. */
const BELOW_NAMES =
  /(?<!article|content|detail|entry|news|post|story)footer|copyright|banquyen|chantrang|(?:^| )(?:box|fb|list)?(?:comments?|binhluan)(?:area|box|list|section|wrap)?(?: |$)/;
const DETAILS_NAMES =
  /(?:^| )(?:entry|post|article|news|detail|story|content|box|bai|tin)?(?:meta|info|tools?|function|actions?|utility|status|footer)(?: |$)/;

const LONGEST_DETAILS = 300;

/** An element of many links and little else is a menu, or where its links are longer, a list of headlines. */
const FEWEST_LINKS = 3;
const MOSTLY = 0.66;
const LONGEST_MENU_LINK = 32;
/** Share of the page that no box has. */
const MOST_OF_PAGE = 0.7;

/** The mark of each element, by its number. */
export function marksOf(page: Page): readonly Mark[] {
  const ofStory = elementsOfStory(page);
  const marks: Mark[] = [];
  for (const element of page.elements) {
    const around = element.parent === undefined ? "body" : (marks[element.parent.number] as Mark);
    const isSettled = around !== "body" && around !== "details";
    marks.push(isSettled ? around : (markOf(element, page, ofStory.has(element)) ?? around));
  }
  return marks;
}

function markOf(element: Element, page: Page, isOfStory: boolean): Mark | undefined {
  if (element.length === 0 || isInline(element) || element === page.body) return undefined;
  const names = namesOf(element);
  if (!isOfStory && isFurniture(element, names, page)) return "furniture";
  if (namesCaption(element, names.joined) || isPictureTable(page, element)) return "caption";
  if (isOfStory) return undefined;
  return isOfDetails(element, names) ? "details" : markOfLinks(element);
}

function isFurniture(element: Element, names: Names, { body }: Page): boolean {
  const { role = "" } = element.attributes;
  const isBelow = element.name === "footer" || BELOW_NAMES.test(names.joined);
  if (element.length > body.length * MOST_OF_PAGE || isOfArticle(element)) return false;
  if (isBelow || element.name === "nav") return true;
  if (plainLength(element) > plainLength(body) / 2) return false;
  if (furnitureElements.has(element.name) || furnitureRoles.has(role)) return true;
  if (element.name === "article" || element.name === "main") return false;
  return FURNITURE_NAMES.test(names.joined) || names.words.some((word) => FURNITURE_WORDS.has(word));
}

/** The head or foot of an article inside the page. */
function isOfArticle(element: Element): boolean {
  if (element.name !== "header" && element.name !== "footer") return false;
  for (const { name } of ancestorsOf(element)) if (name === "article") return true;
  return false;
}

function isOfDetails(element: Element, { joined }: Names): boolean {
  if (element.name === "footer") return true;
  return element.length < LONGEST_DETAILS && (DETAILS_NAMES.test(joined) || tellsWhoOrWhen(element));
}

/** Whether most of an element are parts of its line that tell the author or the time. */
function tellsWhoOrWhen({ children, length }: Element): boolean {
  const parts = children.filter((child) => typeof child !== "string" && isInline(child)) as Element[];
  const told = parts.filter((part) => isOfAuthor(part) || isOfDate(part));
  return told.reduce((sum, part) => sum + part.length, 0) > length / 2;
}

function markOfLinks({ name, length, linked, links }: Element): Mark | undefined {
  const isParagraph = name === "p" || /^h\d$/.test(name);
  if (isParagraph || links < FEWEST_LINKS || linked < length * MOSTLY) return undefined;
  return linked / links < LONGEST_MENU_LINK ? "furniture" : "headlines";
}

/** The elements around what can be the heading or the body of the page's own text: none of them is a box. */
function elementsOfStory({ body, elements }: Page): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    if (!isHeading(element) && !isBody(element, body)) continue;
    for (const one of [element, ...ancestorsOf(element)]) {
      if (found.has(one)) break;
      found.add(one);
    }
  }
  return found;
}

function isHeading({ name, attributes: { itemprop = "" }, length, linked }: Element): boolean {
  return (
    length > 0 && linked < length / 2 && (name === "h1" || /\b(?:headline|articleBody)\b/.test(itemprop))
  );
}

function isBody(element: Element, body: Element): boolean {
  return plainLength(element) > plainLength(body) / 4 && isNamedBody(element);
}
