import type { DocumentEntity, Entity } from "../model.js";

/**
 * Gives every document mention its `ref`, the key that is equal for mentions of one document, and what the rest
 * of the text says of that document: day of issue, issuer, title. A short form (`Chỉ thị 05`) takes the
 * key of the only full one with its type and number; where there are several, none is chosen.
 */
export function resolveReferences(entities: readonly Entity[]): readonly Entity[] {
  const documents = entities.filter((entity) => entity.type === "document");
  if (documents.length === 0) return entities;
  const fullForms = gatherFullForms(documents);
  const refs = documents.map((document) => keyOf(document, fullForms));
  const known = gatherIssues(documents, refs);
  let next = 0;
  return entities.map((entity) => {
    if (entity.type !== "document") return entity;
    const ref = refs[next++] as string;
    return Object.assign({ ...entity, ref }, known.get(ref), issueOf(entity));
  });
}

/** For every type and number, the keys of the documents that are written with their symbol. */
function gatherFullForms(documents: readonly DocumentEntity[]): Map<string, Set<string>> {
  const fullForms = new Map<string, Set<string>>();
  for (const { docType, number, symbol } of documents) {
    if (symbol === undefined || number === undefined) continue;
    const short = shortKey(docType, number);
    fullForms.set(short, (fullForms.get(short) ?? new Set()).add(`${docType}/${symbol}`));
  }
  return fullForms;
}

function keyOf(entity: DocumentEntity, fullForms: ReadonlyMap<string, ReadonlySet<string>>): string {
  const { docType, number, symbol, year } = entity;
  if (symbol !== undefined) return `${docType}/${symbol}`;
  if (number === undefined) return `${docType}/${slug(entity.text)}`;
  const full = fullForms.get(shortKey(docType, number));
  if (full?.size === 1) return full.values().next().value as string;
  return `${docType}/${number}${year === undefined ? "" : `/${year}`}`;
}

function shortKey(docType: string, number: string): string {
  return `${docType}/${number.replace(/^0+/, "")}`;
}

interface Issue {
  issued?: string;
  issuer?: string;
  title?: string;
}

/** What the mentions of each document say, for those that do not say it themselves; the first is believed. */
function gatherIssues(documents: readonly DocumentEntity[], refs: readonly string[]): Map<string, Issue> {
  const known = new Map<string, Issue>();
  documents.forEach((document, index) => {
    const ref = refs[index] as string;
    known.set(ref, Object.assign(issueOf(document), known.get(ref)));
  });
  return known;
}

/** What a mention says itself. */
function issueOf({ issued, issuer, title }: DocumentEntity): Issue {
  const issue: Issue = {};
  if (issued) issue.issued = issued;
  if (issuer) issue.issuer = issuer;
  if (title) issue.title = title;
  return issue;
}

/** Words without case and with single dashes: the identifying words of a document without a number. */
function slug(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, "-");
}
