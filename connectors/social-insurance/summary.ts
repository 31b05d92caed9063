import { z } from 'zod';
import { SourceError } from '../kit/contract.js';
import { fileLabel } from '../kit/file-check.js';
import { openWorkbook } from '../kit/xlsx/workbook.js';

const summarySheet = '汇总';

const summarySchema = z.object({
  批次: z.string().min(1),
  截止日期: z.iso.date(),
  分册: z.string().regex(/^\d+\/\d+$/),
  本册行数: z.coerce.number().int().min(0),
  总行数: z.coerce.number().int().min(0),
});

/** What a workbook says of itself on its second sheet. */
export interface Summary {
  readonly batch: string;
  readonly asOf: string;
  readonly part: string;
  readonly partRows: number;
  readonly rows: number;
  /** By which the data beside it is known again under another name. */
  readonly mark: string;
}

/** Reads the summary sheet of a workbook with data on `dataSheet`. Throws a SourceError `contract` where it does not say what it should. */
export async function readSummary(path: string, dataSheet: string): Promise<Summary> {
  const workbook = await openWorkbook(path);
  try {
    const items = new Map<string, unknown>();
    for await (const rows of workbook.rows(summarySheet)) {
      for (const { cells } of rows) items.set(String(cells[0] ?? '').trim(), cells[1]);
    }
    const parsed = summarySchema.safeParse(Object.fromEntries(items));
    if (!parsed.success) {
      const where = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
      throw new SourceError(
        'contract',
        `${fileLabel(path)}: the sheet ${summarySheet} does not say ${where}; ask the department.`,
      );
    }
    const { 批次: batch, 截止日期: asOf, 分册: part, 本册行数: partRows, 总行数: rows } = parsed.data;
    return { batch, asOf, part, partRows, rows, mark: workbook.mark(dataSheet) };
  } finally {
    workbook.close();
  }
}
