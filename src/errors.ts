// The world broke: an error with a code of the table.
import { errorTable } from "./error-table.ts";

export type ErrorCode = keyof typeof errorTable;

/** The world broke: carries a code of the table, what exactly was met (`detail`) and the cause. */
export class LatelyError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, detail?: string, cause?: unknown) {
    super(detail ? `${errorTable[code].what} ${detail}` : errorTable[code].what, { cause });
    this.name = "LatelyError";
    this.code = code;
  }
  get mend(): string {
    return errorTable[this.code].mend;
  }
  get exit(): 1 | 2 {
    return errorTable[this.code].exit;
  }
}
