import type { NextFunction, Request, Response } from "express";

const WORDS = {
  400: ["bad_request", "The request isn't valid"],
  404: ["not_found", "There is nothing here"],
} as const;

/** What can be said of any error where it is made. */
export interface Overrides {
  message?: string | undefined;
  cause?: unknown;
}

interface Parts extends Overrides {
  status: number;
  code: string;
  fields?: Record<string, unknown>;
  overrides?: Overrides | ((status: number) => Overrides) | undefined;
}

export class StockError extends Error {
  override readonly name = "StockError";
  readonly status: number;
  readonly fields: Map<string, Array<Record<string, unknown>>>;

  constructor({ status, code, message, fields = {} }: Parts) {
    super(message ?? code);
    this.status = status;
    this.fields = new Map(Object.entries(fields).map(([name, value]) => [name, [{ value }]]));
  }

  send(res: Response): void {
    const log = res.locals.log as { error(...rest: unknown[]): void } | undefined;
    log?.error(this);
    res.status(this.status).json({ error: this.message });
  }
}

function isKnown(status: unknown): status is keyof typeof WORDS {
  return typeof status === "number" && status in WORDS && !Number.isNaN(status);
}

export function handler(error: unknown, _req: Request, res: Response, next: NextFunction): void {
  if (res.headersSent) {
    next(error);
    return;
  }
  const { status } = Object(error) as Partial<Record<string, unknown>>;
  const known = isKnown(status) ? status : 400;
  new StockError({ status: known, code: WORDS[known][0], message: undefined }).send(res);
}
