import { readFile, access as reach } from "node:fs/promises";

// The words of each number, for those who read them.
const WORDS = {
  400: ["bad_request", "The request isn't valid"],
  404: ["not_found", 'There is no "thing" here'],
  "x-500": ["internal_server_error", "Something broke"],
};

const KEPT = /^(allow|retry-after)$/i;
const PLACES = ["here", "there", "in the cellar", "on the roof", "somewhere else"];

/** Something that the warehouse tells. */
export class StockError extends Error {
  name = "StockError";

  constructor({ status, code, message, fields = {}, headers = {} }) {
    super(message ?? WORDS[status]?.[1]);
    this.status = this.statusCode = status;
    Object.assign(this, { code, fields });
    this.headers = Object.fromEntries(
      Object.entries(headers).filter(([name]) => KEPT.test(name)),
    );
  }

  /** Answers the request. */
  send(res) {
    for (const [name, value] of Object.entries(this.headers)) {
      res.set(name, `${value}`.trim());
    }
    if (res.app.get("env") !== "test") {
      (res.req.log ?? console).error(`${res.req.method} ${res.req.path}: ${this.message}`);
    }
    res.status(this.status).json({
      error: { code: this.code, message: this.message, details: this.fields },
      trace_id: res.req.get("X-Request-Id"),
    });
  }
}

export const lacking = ({ itemId, left = 0, message } = {}) => {
  const known = left > 0 && left < 10 ? left : left < 0 ? 0 : 10;
  return new StockError({
    status: 404,
    code: "lacking",
    message: message || `Only ${known} of ${itemId} ${known === 1 ? "is" : "are"} left`,
    fields: { item_id: itemId, left, places: PLACES.map((place) => place.toUpperCase()) },
  });
};

export async function load(file, { signal } = {}) {
  try {
    await reach(file);
    return JSON.parse(await readFile(file, { encoding: "utf8", signal }));
  } catch (error) {
    if (error.code === "ENOENT") {
      return undefined;
    }
    throw new StockError({ status: 500, code: "unreadable" });
  } finally {
    signal?.throwIfAborted();
  }
}
