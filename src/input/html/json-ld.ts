import { Parser } from "htmlparser2";

/** What the data of a page in JSON-LD says of its text. */
export interface LinkedData {
  readonly headline?: string;
  readonly published?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
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
  const nameOf = (value: unknown) => namesIn(value, byId);
  const site = nodes.find((node) => typesOf(node).includes("WebSite"));
  return given({
    headline: stringIn(text?.headline) ?? stringIn(text?.name),
    published: stringIn(text?.datePublished) ?? stringIn(text?.dateCreated) ?? stringIn(page?.datePublished),
    author: nameOf(text?.author) ?? nameOf(text?.creator),
    publisher: nameOf(text?.publisher) ?? nameOf(page?.publisher) ?? nameOf(site?.publisher) ?? nameOf(site),
    url:
      stringIn(text?.mainEntityOfPage) ??
      idOf(text?.mainEntityOfPage) ??
      stringIn(text?.url) ??
      stringIn(page?.url),
  });
}

function parsed(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|\/*\s*<!\[CDATA\[)|(?:-->|\/*\s*\]\]>)\s*;?\s*$/g, "");
  try {
    return JSON.parse(json);
  } catch {
    // Sites write it by hand, with line ends inside strings and commas too many.
    return undefined;
  }
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

/** The name of a person or body, or of several, given as text, as an object, or by reference to another object. */
function namesIn(value: unknown, byId: ReadonlyMap<unknown, Node>): string | undefined {
  const names = [value].flat().flatMap((one) => {
    const node = isNode(one) && !("name" in one) ? byId.get(one["@id"]) : one;
    return stringIn(isNode(node) ? node.name : node) ?? [];
  });
  return names.length > 0 ? [...new Set(names)].join(", ") : undefined;
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

function given(data: Readonly<Record<keyof LinkedData, string | undefined>>): LinkedData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
