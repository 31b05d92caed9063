/**
 * What a delivery may be at most, in one place: a small file must not unfold into a full disk or an endless night, and a wrong one
 * must be found before it fills the memory. Each is far above what a region of millions delivers. (Limits of answers over HTTP stand
 * with the REST client, of CSV records with the CSV reader.)
 */

/** A folder of deliveries and its files, local or fetched. */
export const dropLimits = {
  /** Names in one folder: ten years of daily deliveries in hundreds of parts. */
  entriesMax: 100_000,
  manifestBytesMax: 1 << 20,
  fileBytesMax: 16 * 1024 ** 3,
  /** Disk that must stay free beside a file that is fetched. */
  freeBytesMin: 256 << 20,
  /** A file that changed so recently and is not whole is still being written. */
  settleMs: 120_000,
} as const;

/** A workbook's container. */
export const zipLimits = {
  entriesMax: 2_000,
  entryBytesMax: 8 * 1024 ** 3,
  /** All parts together. */
  totalBytesMax: 16 * 1024 ** 3,
  /** Sheets of repeated rows reach 40; a bomb starts at hundreds. */
  ratioMax: 250,
  /** Small parts may be all repetition. */
  ratioExemptBytes: 16 << 20,
  nameBytesMax: 512,
} as const;

/** What stands in a workbook. */
export const sheetLimits = {
  sheetsMax: 256,
  /** Rows of a sheet by Office Open XML. */
  rowsMax: 1_048_576,
  /** Cells past this are a mistake of a keyboard, not data. */
  columnsMax: 512,
  /** Characters of one cell; spreadsheets themselves stop at 32,767. */
  cellCharsMax: 65_536,
  /** Characters without any element beginning. */
  quietCharsMax: 4 << 20,
  stylesMax: 65_536,
  sharedStringsMax: 20_000_000,
  sharedStringsBytesMax: 4 * 1024 ** 3,
  /** Shared strings past this go to a temporary file. */
  stringsInMemoryBytesMax: 48 << 20,
} as const;

/** A connection to a department's server. */
export const sftpLimits = {
  connectMs: 20_000,
  /** One answer of the server, a listing included. */
  answerMs: 60_000,
  readBytes: 32 << 10,
  /** Reads under way at once: what a distant server needs to be quick, and 512 KB of memory. */
  readsAtOnce: 16,
  /** What an earlier attempt fetched and nobody came back for. */
  leftoverMs: 12 * 3_600_000,
} as const;
