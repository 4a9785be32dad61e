import { Parser } from "htmlparser2";

/** What the data of a page in JSON-LD says of its text. */
export interface LinkedData {
  readonly headline: string | undefined;
  readonly published: string | undefined;
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  readonly url: string | undefined;
}

type Node = Readonly<Record<string, unknown>>;

/** Types of schema.org for a text of one's own; the page that it stands on comes second. */
const TEXT_TYPES = /Article$|Posting$|^Report$|^Legislation$|^GovernmentService$/;
const PAGE_TYPE = "WebPage";
const DEEPEST = 8;

/** Reads the scripts of a page; those that are broken are passed over. */
export function linkedDataIn(scripts: readonly string[]): LinkedData {
  const nodes = scripts.flatMap((script) => nodesIn(parsed(script)));
  const text = nodes.find((node) => typesOf(node).some((type) => TEXT_TYPES.test(type)));
  const page = nodes.find((node) => typesOf(node).includes(PAGE_TYPE));
  const byId = new Map(
    nodes.filter((node) => "@id" in node && "name" in node).map((node) => [node["@id"], node]),
  );
  const nameOf = (value: unknown) => namesIn(value, byId)[0];
  const site = nodes.find((node) => typesOf(node).includes("WebSite"));
  return {
    headline: stringIn(text?.headline) ?? stringIn(text?.name),
    published: stringIn(text?.datePublished) ?? stringIn(text?.dateCreated) ?? stringIn(page?.datePublished),
    authors: namesIn(text?.author ?? text?.creator, byId),
    publisher: nameOf(text?.publisher) ?? nameOf(page?.publisher) ?? nameOf(site?.publisher) ?? nameOf(site),
    url:
      stringIn(text?.mainEntityOfPage) ??
      idOf(text?.mainEntityOfPage) ??
      stringIn(text?.url) ??
      stringIn(page?.url),
  };
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(unwrapped(script.trim()));
  } catch {
    // Sites write it by hand, with line ends inside strings and commas too many.
    return undefined;
  }
}

/** A script without the comment or CDATA around it. */
function unwrapped(script: string): string {
  const [start = ""] = /^(?:<!--|(?:\/\/)?\s*<!\[CDATA\[)/.exec(script) ?? [];
  if (start === "") return script;
  const end = script.lastIndexOf(start === "<!--" ? "-->" : "]]>");
  const inside = script.slice(start.length, end < 0 ? undefined : end).trimEnd();
  return inside.endsWith("//") ? inside.slice(0, -2) : inside;
}

/** The objects on top of the data, in lists and in graphs. */
function nodesIn(value: unknown, depth = 0): Node[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesIn(item, depth + 1));
  if (!isNode(value)) return [];
  return [value, ...nodesIn(value["@graph"], depth + 1), ...nodesIn(value.mainEntity, depth + 1)];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

function typesOf(node: Node): string[] {
  const types = [node["@type"]].flat();
  return types.filter((type) => typeof type === "string").map((type) => type.replace(/^.*[/:]/, ""));
}

/** The names of persons or bodies, given as text, as objects, or by reference to other objects. */
function namesIn(value: unknown, byId: ReadonlyMap<unknown, Node>): string[] {
  const names = [value].flat().flatMap((one) => {
    const node = isNode(one) && !("name" in one) ? byId.get(one["@id"]) : one;
    return stringIn(isNode(node) ? node.name : node) ?? [];
  });
  return [...new Set(names)];
}

function idOf(value: unknown): string | undefined {
  return isNode(value) ? stringIn(value["@id"]) : undefined;
}

/** A text, with the entities that some sites write in it as what they stand for. */
function stringIn(value: unknown): string | undefined {
  const written = Array.isArray(value) ? value[0] : value;
  if (typeof written !== "string") return undefined;
  let text = "";
  const parser = new Parser({
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(written);
  return text.replace(/\s+/g, " ").trim() || undefined;
}
