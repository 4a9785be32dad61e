import { isIsoDay } from "./calendar.js";
import { EnglishReader } from "./english/english.js";
import type { DocumentRecord, Entity, EntityType, Metadata, Section, SectionRange, Source } from "./model.js";
import { Engine } from "./recognise/engine.js";
import { recognisers } from "./recognise/index.js";
import type { Mention } from "./recognise/mention.js";
import { readCredits } from "./resolve/credits.js";
import { tieFigures } from "./resolve/figures.js";
import { IssueReader } from "./resolve/issue.js";
import { PenNameReader } from "./resolve/pen-names.js";
import { PlaceResolver } from "./resolve/places.js";
import { resolveReferences } from "./resolve/references.js";
import { resolveYears } from "./resolve/years.js";
import { sourceOf } from "./source.js";
import { LayoutReader } from "./text/layout/layout.js";
import { Lexicon } from "./text/lexicon.js";
import { LineCounter } from "./text/lines.js";
import { tokenise } from "./text/tokenise.js";
import { Tokens } from "./text/tokens.js";
import { addNames } from "./vntk/add-names.js";
import { namesIn } from "./vntk/names.js";
import { loadTagger } from "./vntk/tagger.js";

export interface ExtractorOptions {
  /** Only these entity types; default: all. */
  readonly types?: readonly EntityType[];
  /** Day of writing (ISO, `2024-01-05`) of texts that come without their own `date`. */
  readonly date?: string;
  /** Adds to every entity the name of the rule that made it. */
  readonly explain?: boolean;
  /** Adds the text to the record. */
  readonly withText?: boolean;
  /** Leaves out what stands in menus, forms and boxes of the page. */
  readonly bodyOnly?: boolean;
  /**
   * Whose names: those of the grammar (default), or of vntk too, where the grammar finds nothing. vntk is an
   * optional dependency; without it, making the extractor throws VntkLoadError.
   */
  readonly recogniser?: "grammar" | "vntk";
}

export interface TextInput {
  readonly id: string;
  readonly text: string;
  /** Day of writing, ISO. */
  readonly date?: string;
  /** Where the text came from; default: the text's own UTF-8 bytes. */
  readonly source?: Source;
  /** What is known of the text beside it; it goes before what the text says of itself. */
  readonly metadata?: Partial<Metadata>;
  /** Parts of the text that are known, in text order; the others are told by a look at the lines. */
  readonly sections?: readonly SectionRange[];
  /** What the record has to warn of. */
  readonly warnings?: readonly string[];
  /** What else is to stand in the record, as it is. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

export interface Extractor {
  /** Everything that a text holds, as one record. Never throws on a text. */
  extract(input: TextInput): DocumentRecord;
  /** Its entities alone, as the recognisers found them, before anything is resolved over the whole text. */
  recognise(text: string): FoundEntity[];
}

type Without<Union, Keys extends string> = Union extends unknown ? Omit<Union, Keys> : never;

/** An entity that has no id yet and, when it is a document, no key. */
export type FoundEntity = Without<Entity, "id" | "ref">;

/**
 * An extractor: text → tokens → mentions → entities → record. It is made once and used for any number of texts,
 * one after another; two records never depend on each other.
 * @throws when the compiled lexicon is missing (`npm run build`), or vntk where it is asked for
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const lexicon = Lexicon.load();
  const engine = new Engine(lexicon, recognisers);
  const issues = new IssueReader(lexicon, engine.names.bodies);
  const places = new PlaceResolver(lexicon);
  const layouts = new LayoutReader(lexicon);
  const penNames = new PenNameReader(lexicon);
  const english = new EnglishReader(lexicon);
  const tokens = new Tokens();
  const tagger = options.recogniser === "vntk" ? loadTagger() : undefined;

  /** Tokens → mentions, window by window, and from there to entities with their place in the text. */
  function recognise(
    text: string,
    sectionAt: (offset: number) => Section,
    known?: readonly SectionRange[],
  ): { entities: Entity[]; lang: DocumentRecord["lang"] } {
    const counts = { words: 0 };
    const lines = new LineCounter(text);
    const entities: Entity[] = [];
    engine.begin();
    english.begin();
    for (let at = 0; at < text.length; ) {
      at = tokenise(text, at, tokens, lexicon, counts);
      for (const mention of english.join(tokens, issues.tie(tokens, engine.read(tokens)))) {
        entities.push(toEntity(mention, lines, sectionAt));
      }
    }
    return { entities: withNames(entities, text, known), lang: english.languageOf(counts.words) };
  }

  /** The entities, and where vntk is asked for, its names between them. */
  function withNames(entities: Entity[], text: string, known?: readonly SectionRange[]): Entity[] {
    if (tagger === undefined) return entities;
    const { sectionAt } = layouts.read(text, known);
    const { explain = false } = options;
    return addNames(entities, namesIn(text, tagger), {
      text,
      lines: new LineCounter(text),
      sectionAt,
      explain,
    });
  }

  function toEntity(mention: Mention, lines: LineCounter, sectionAt: (offset: number) => Section): Entity {
    const start = tokens.start[mention.first] as number;
    const end = tokens.end[mention.last - 1] as number;
    const place = {
      id: "",
      type: mention.type,
      text: tokens.text.slice(start, end),
      start,
      end,
      line: lines.at(start),
      section: sectionAt(start),
    };
    const entity = Object.assign(
      place,
      tokens.decomposed ? composed(mention.fields) : mention.fields,
    ) as Entity;
    return options.explain ? { ...entity, rule: mention.rule } : entity;
  }

  return {
    recognise: (text) => recognise(text, layouts.read(text).sectionAt).entities,
    extract({ id, text, date, source, metadata, sections, warnings = [], fields }) {
      const layout = layouts.read(text, sections);
      const found = recognise(text, layout.sectionAt, sections);
      const written = date ?? options.date;
      const isDated = written !== undefined && isIsoDay(written);
      const day = isDated ? written : undefined;
      const dated = resolveYears(found.entities, text, day);
      const resolved = resolveReferences(places.resolve(dated, text, day));
      const credited = penNames.add(resolved, text, layout.credits.below, options.explain ?? false);
      const credits = readCredits(text, layout.credits, credited);
      const entities = credited.filter(
        ({ type, section }) =>
          (options.types?.includes(type) ?? true) && !(options.bodyOnly && section === "furniture"),
      );
      entities.forEach((entity, index) => {
        entity.id = `e${index + 1}`;
      });
      return {
        id,
        source: source ?? sourceOf(text),
        lang: found.lang,
        title: metadata?.title ?? layout.title,
        published: metadata?.published ?? layout.published,
        author: metadata?.author ?? credits.author,
        url: metadata?.url ?? credits.url,
        publisher: metadata?.publisher ?? credits.publisher,
        ...(options.withText && { text }),
        ...(fields && { fields }),
        entities,
        figures: tieFigures(entities, text),
        warnings: [
          ...warnings,
          ...(text.length === 0 ? ["the text is empty"] : []),
          ...(written === undefined || isDated ? [] : [`day of writing is no ISO day: ${written}`]),
        ],
      };
    },
  };
}

/** The same values as in composed text: only `text` itself stays as it is written. */
function composed(fields: object): object {
  const values = Object.entries(fields).map(([field, value]) => {
    return [field, typeof value === "string" ? value.normalize("NFC") : value];
  });
  return Object.fromEntries(values);
}
