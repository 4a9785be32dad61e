import { posix } from "node:path";
import { InputError } from "../input-error.js";
import type { Archive } from "./archive.js";
import { type Attributes, readXml } from "./xml.js";

const CONTENT_TYPES = "[Content_Types].xml";
const WAY_OUT = "save it as DOCX, PDF or plain text";

/** Types of main documents that Word opens: DOCX, DOCM, DOTX and DOTM. */
const WORD_TYPES =
  /wordprocessingml\.(?:document|template)\.main\+xml$|ms-word\.(?:document|template)\.macroenabled(?:template)?\.main\+xml$/iu;

/** What a ZIP that is no DOCX is, by the type of its main document or what its file `mimetype` tells. */
const kinds: readonly (readonly [sign: RegExp, kind: string])[] = [
  [/spreadsheetml|ms-excel/iu, "an Excel workbook"],
  [/presentationml|ms-powerpoint/iu, "a PowerPoint presentation"],
  [/visio/iu, "a Visio drawing"],
  [/opendocument\.text/iu, "an OpenDocument text (ODT)"],
  [/opendocument\.spreadsheet/iu, "an OpenDocument spreadsheet (ODS)"],
  [/opendocument\.presentation/iu, "an OpenDocument presentation (ODP)"],
  [/epub/iu, "an EPUB book"],
];

/** A part that another one names, by its place in the ZIP. */
export interface Relation {
  readonly id: string;
  /** Last word of its type: `styles`, `footnotes`, `header`. */
  readonly type: string;
  readonly target: string;
}

/** Where the parts of a Word file are. */
export interface WordPackage {
  readonly main: string;
  /** Parts that the main document names. */
  readonly relations: readonly Relation[];
  /** The part with the properties of the file, if there is one. */
  readonly properties: string | undefined;
}

/** Finds the parts of a Word file. Rejects with InputError where the ZIP is something else, named for what it is. */
export async function readPackage(archive: Archive): Promise<WordPackage> {
  if (!archive.has(CONTENT_TYPES)) throw noDocx(await mimetypeOf(archive));
  const typeOf = await readContentTypes(archive);
  const relations = await readRelations(archive, "");
  const main = relations.find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined) throw new InputError("a broken DOCX file: nothing in it tells its main document");
  const type = typeOf(main);
  if (!WORD_TYPES.test(type)) throw noDocx(type);
  if (!archive.has(main)) throw new InputError(`a broken DOCX file: its main document ${main} is missing`);
  return {
    main,
    relations: await readRelations(archive, main),
    properties: relations.find(({ type }) => type === "core-properties")?.target,
  };
}

function noDocx(type: string): InputError {
  const kind = kinds.find(([sign]) => sign.test(type))?.[1];
  if (kind !== undefined) return new InputError(`a ZIP file that is no DOCX (${kind}); ${WAY_OUT}`);
  return new InputError("a ZIP file that is no DOCX; unpack it, or save what is in it as DOCX");
}

/** What a file `mimetype` tells, as ODT and EPUB have it. */
async function mimetypeOf(archive: Archive): Promise<string> {
  if (!archive.has("mimetype")) return "";
  for await (const bytes of archive.read("mimetype")) return bytes.toString("latin1", 0, 100);
  return "";
}

async function readContentTypes(archive: Archive): Promise<(part: string) => string> {
  const byPart = new Map<string, string>();
  const byEnding = new Map<string, string>();
  await eachElement(archive, CONTENT_TYPES, (name, { PartName = "", Extension = "", ContentType = "" }) => {
    if (name === "Override") byPart.set(PartName.toLowerCase(), ContentType);
    if (name === "Default") byEnding.set(Extension.toLowerCase(), ContentType);
  });
  return (part) => {
    const key = part.toLowerCase();
    return byPart.get(`/${key}`) ?? byEnding.get(key.slice(key.lastIndexOf(".") + 1)) ?? "";
  };
}

/** What a part names; that of the whole file is the part without a name. */
async function readRelations(archive: Archive, part: string): Promise<Relation[]> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const file = `${folder}_rels/${part.slice(slash)}.rels`;
  const relations: Relation[] = [];
  if (!archive.has(file)) return relations;
  await eachElement(archive, file, (name, { Id = "", Type = "", Target = "", TargetMode }) => {
    if (name !== "Relationship" || TargetMode === "External") return;
    relations.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: placeOf(Target, folder) });
  });
  return relations;
}

/** The place in the ZIP that a target stands for, from the folder of the part that names it. */
function placeOf(target: string, folder: string): string {
  return target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
}

async function eachElement(
  archive: Archive,
  part: string,
  tell: (name: string, attributes: Attributes) => void,
): Promise<void> {
  await readXml(part, archive.read(part), { open: tell, text: () => {}, close: () => {} });
}
