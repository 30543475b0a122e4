/** How much of a file from outside is looked at before it is refused. */
export interface ExchangeLimits {
  /** Of the file as it comes. */
  readonly fileBytes: number;
  readonly zipEntries: number;
  /** Of one entry and of all, unpacked. */
  readonly entryBytes: number;
  readonly unpackedBytes: number;
  /** How many times its size an entry may grow. Ours grow by at most 40. */
  readonly ratio: number;
  /** On one sheet. */
  readonly rows: number;
  readonly columns: number;
  /** In all sheets together. */
  readonly cells: number;
  /** In a part of a workbook that is no sheet: its strings, its styles. Each costs some 200 bytes. */
  readonly tags: number;
  /** Objects and lists in a JSON document. */
  readonly nodes: number;
  /** Of one YAML file: what it unfolds to is many times as large. */
  readonly yamlBytes: number;
  /** Of one text. A cell in Excel holds 32 767. */
  readonly textLength: number;
  /** How many faults are told at once. */
  readonly problems: number;
}

const MEGABYTE = 1024 * 1024;

/** Room for about 7 000 criteria, each as long as ours; as YAML or CSV for more. */
export const EXCHANGE_LIMITS: ExchangeLimits = {
  fileBytes: 64 * MEGABYTE,
  zipEntries: 25_000,
  entryBytes: 200_000_000,
  unpackedBytes: 250_000_000,
  ratio: 300,
  rows: 200_000,
  columns: 100,
  cells: 1_500_000,
  tags: 2_000_000,
  nodes: 1_000_000,
  yamlBytes: 2 * MEGABYTE,
  textLength: 20_000,
  problems: 500,
};
