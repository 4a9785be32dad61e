/** A letter, or what one drawing of a font shows, on a page; lengths in points, x to the right, y down. */
export interface Glyph {
  readonly text: string;
  /** Left end of its baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of its font as it is seen. */
  readonly size: number;
  /** Name of its font without the mark of a subset. */
  readonly font: string;
}

/** A straight line, level or upright, as the borders of tables are. */
export interface Rule {
  readonly isUpright: boolean;
  /** Its y where it is level, its x where it is upright. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands on a page, in the order in which it is drawn. */
export interface Page {
  readonly width: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Text in other directions than most of it, and that of stamps and filled-in forms. */
  readonly asides: readonly (readonly Glyph[])[];
  /** Whether a font is not told, so that letters may be wrong. */
  readonly lacksFont: boolean;
}
