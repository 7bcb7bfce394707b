// Errors of an API: statusmith writes the code between its markers.

// The answers, by HTTP status, where the API has no error of its own.
const HTTP = {
  400: ["Bad Request", "The request is not valid"],
  401: ["Unauthorized", "Valid credentials are required"],
  402: ["Payment Required", "Payment is required"],
  403: ["Forbidden", "Access to this resource is not allowed"],
  404: ["Not Found", "No resource was found at this URI"],
  405: [
    "Method Not Allowed",
    "This resource does not accept the method of the request",
  ],
  406: [
    "Not Acceptable",
    "No representation of the resource is acceptable to the client",
  ],
  407: [
    "Proxy Authentication Required",
    "The proxy requires valid credentials",
  ],
  408: ["Request Timeout", "The request did not arrive completely in time"],
  409: [
    "Conflict",
    "The request conflicts with the current state of the resource",
  ],
  410: ["Gone", "This resource is no longer available"],
  411: ["Length Required", "The request must have a Content-Length header"],
  412: ["Precondition Failed", "A precondition of the request is not met"],
  413: ["Content Too Large", "The content of the request is too large"],
  414: ["URI Too Long", "The request URI is too long"],
  415: ["Unsupported Media Type", "The format of the content is not supported"],
  416: ["Range Not Satisfiable", "The requested range cannot be satisfied"],
  417: [
    "Expectation Failed",
    "The expectation in the Expect header cannot be met",
  ],
  418: ["I'm a teapot", "This teapot cannot brew coffee"],
  419: [
    "Page Expired",
    "The CSRF token is missing or not valid: reload the page",
  ],
  420: ["Enhance Your Calm", "Rate limit exceeded: try again later"],
  421: [
    "Misdirected Request",
    "This server cannot answer requests for this URI",
  ],
  423: ["Locked", "The resource is locked"],
  424: ["Failed Dependency", "A request that this one depends on has failed"],
  425: ["Too Early", "Repeat the request after the TLS handshake has finished"],
  426: ["Upgrade Required", "This resource requires another protocol"],
  428: ["Precondition Required", "The request must be conditional"],
  429: ["Too Many Requests", "Too many requests: try again later"],
  430: ["Shopify Security Rejection", "The request was rejected as suspicious"],
  431: [
    "Request Header Fields Too Large",
    "The header fields of the request are too large",
  ],
  440: ["Login Timeout", "The session has expired: log in again"],
  444: ["No Response", "The connection was closed without a response"],
  449: ["Reply With", "More information is needed to answer the request"],
  450: [
    "Blocked by Windows Parental Controls",
    "Parental controls block access to this page",
  ],
  451: [
    "Unavailable For Legal Reasons",
    "Access to this resource is blocked for legal reasons",
  ],
  460: [
    "Client Closed Connection",
    "The client disconnected before the response was ready",
  ],
  463: [
    "Too Many Forwarded IP Addresses",
    "The X-Forwarded-For header has too many IP addresses",
  ],
  464: [
    "Incompatible Protocol",
    "The target does not accept this version of HTTP",
  ],
  494: ["Request Header Too Large", "The request header is too large"],
  495: [
    "SSL Certificate Error",
    "The client certificate could not be verified",
  ],
  496: ["SSL Certificate Required", "A client certificate is required"],
  497: [
    "HTTP Request Sent to HTTPS Port",
    "A plain HTTP request was sent to an HTTPS port",
  ],
  498: ["Invalid Token", "The access token is invalid or has expired"],
  499: [
    "Client Closed Request",
    "The client disconnected before the response was sent",
  ],
  500: ["Internal Server Error", "An unexpected error occurred on the server"],
  501: [
    "Not Implemented",
    "The server does not support what the request asks for",
  ],
  502: ["Bad Gateway", "Upstream server sent an invalid response"],
  503: ["Service Unavailable", "The service is unavailable: try again later"],
  504: ["Gateway Timeout", "Upstream server timed out"],
  505: [
    "HTTP Version Not Supported",
    "The HTTP version of this request is not supported",
  ],
  506: [
    "Variant Also Negotiates",
    "Content negotiation is misconfigured on the server",
  ],
  507: [
    "Insufficient Storage",
    "There is not enough storage left to complete the request",
  ],
  508: [
    "Loop Detected",
    "The server found an infinite loop while it processed the request",
  ],
  509: [
    "Bandwidth Limit Exceeded",
    "The site has exceeded its bandwidth limit",
  ],
  510: ["Not Extended", "The request lacks a required protocol extension"],
  511: [
    "Network Authentication Required",
    "Log in to this network before you use it",
  ],
  520: [
    "Web Server Returned an Unknown Error",
    "Origin server sent an empty or unexpected response",
  ],
  521: ["Web Server Is Down", "Origin server refused the connection"],
  522: ["Connection Timed Out", "Connection to the origin server timed out"],
  523: [
    "Origin Is Unreachable",
    "The network has no path to the origin server",
  ],
  524: ["A Timeout Occurred", "Origin server did not respond in time"],
  525: [
    "SSL Handshake Failed",
    "The origin server did not complete the TLS handshake",
  ],
  526: [
    "Invalid SSL Certificate",
    "The certificate of the origin server is not valid",
  ],
  527: ["Railgun Error", "The connection through Railgun failed"],
  529: ["Site is overloaded", "The service is overloaded: try again later"],
  530: [
    "Origin DNS Error",
    "The host name of the origin server could not be resolved",
  ],
  540: ["Temporarily Disabled", "This endpoint is temporarily disabled"],
  561: ["Unauthorized", "Login through the identity provider failed"],
  598: [
    "Network Read Timeout Error",
    "Reading from the upstream server timed out",
  ],
  599: [
    "Network Connect Timeout Error",
    "Connecting to the upstream server timed out",
  ],
} as const;

// Their problem types, where these are not about:blank.
const HTTP_TYPES: Partial<Record<number, string>> = {
  418: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/418",
  419: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/419",
  420: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/420",
  430: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/430",
  440: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/440",
  444: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/444",
  449: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/449",
  450: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/450",
  460: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/460",
  463: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/463",
  464: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/464",
  494: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/494",
  495: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/495",
  496: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/496",
  497: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/497",
  498: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/498",
  499: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/499",
  509: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/509",
  520: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/520",
  521: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/521",
  522: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/522",
  523: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/523",
  524: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/524",
  525: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/525",
  526: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/526",
  527: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/527",
  529: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/529",
  530: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/530",
  540: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/540",
  561: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/561",
  598: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/598",
  599: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/599",
};

// Headers of another library's error that belong to its status.
const KEPT_HEADERS = /^(allow|content-range|retry-after|www-authenticate)$/i;

// Headers of the content that an error replaces.
const CONTENT_HEADERS =
  /^(content-(encoding|language|range)|etag|last-modified)$/;

/** Options of every error. */
export interface ErrorOverrides {
  message?: string | undefined;
  cause?: unknown;
}

interface ErrorParts {
  status: number;
  title: string;
  type: string;
  message: string;
  fields?: Record<string, unknown>;
  headers?: Record<string, string>;
  overrides?: ErrorOverrides | undefined;
}

export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly expose = true;
  readonly status: number;
  readonly statusCode: number;
  readonly title: string;
  readonly type: string;
  readonly fields: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(parts: ErrorParts) {
    const { message, overrides = {} } = parts;
    super(overrides.message ?? message, overrides);
    this.status = this.statusCode = parts.status;
    this.title = parts.title;
    this.type = parts.type;
    this.fields = parts.fields ?? {};
    this.headers = parts.headers ?? {};
  }

  /** Answers the request with this error. */
  send(res: import("express").Response): void {
    let text: string;
    try {
      text = JSON.stringify(this.body(), finite);
    } catch (cause) {
      report(cause, res.req);
      httpError(500).send(res);
      return;
    }
    for (const name of res.getHeaderNames()) {
      if (CONTENT_HEADERS.test(name)) {
        res.removeHeader(name);
      }
    }
    res.status(this.status).type("application/problem+json");
    for (const [name, value] of Object.entries(this.headers)) {
      res.set(name, value.replace(/[^ -~]+/g, "?"));
    }
    res.send(text);
  }

  private body(): unknown {
    return {
      type: this.type,
      title: this.title,
      status: this.status,
      detail: this.message,
      ...this.fields,
    };
  }
}

/** The answer to an HTTP status for which the API has no error. */
export function httpError(
  status: number,
  headers: Record<string, string> = {},
  overrides: ErrorOverrides = {},
): ApiError {
  if (status === 422) {
    const answer = validationFailed({ errors: [], ...overrides });
    Object.assign(answer.headers, headers);
    return answer;
  }
  const known = status in HTTP ? status : status < 500 ? 400 : 500;
  const [title, message] = HTTP[known as keyof typeof HTTP];
  return new ApiError({
    status,
    title,
    type: HTTP_TYPES[known] ?? "about:blank",
    message,
    headers,
    overrides,
  });
}

// JSON has no NaN and no Infinity: JSON.stringify would write null.
function finite(_name: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new TypeError(`${String(value)} is no JSON`);
  }
  return value;
}

// Another library's error keeps its status, as in Express; its text is not sent.
function fromForeign(
  error: unknown,
  res: import("express").Response,
): ApiError {
  const { response, status, statusCode, headers } = Object(error) as Partial<
    Record<string, unknown>
  >;
  if (response) {
    return httpError(500); // An HTTP client's error has the status of another server.
  }
  const found = [status, statusCode, res.statusCode].find(
    (n): n is number => typeof n === "number" && n >= 400 && n < 600,
  );
  const kept = Object.entries(Object(headers) as object)
    .filter(([name]) => KEPT_HEADERS.test(name))
    .map(([name, value]) => [name, String(value)] as const);
  return httpError(Math.trunc(found ?? 500), Object.fromEntries(kept));
}

function report(error: unknown, req: import("express").Request): void {
  const { log = console } = req as { log?: Pick<Console, "error"> };
  if (req.app.get("env") !== "test") {
    log.error(error);
  }
}

/** The last route: answers requests that no other route matches. */
export function notFoundHandler(
  req: import("express").Request,
  res: import("express").Response,
  next: import("express").NextFunction,
): void {
  if (res.headersSent) {
    return;
  }
  if (req.method === "OPTIONS") {
    next();
  } else {
    httpError(404).send(res);
  }
}

/** The error handler: register it after all routes. */
export function errorHandler(
  error: unknown,
  req: import("express").Request,
  res: import("express").Response,
  next: import("express").NextFunction,
): void {
  if (res.headersSent) {
    next(error);
    return;
  }
  const answer = error instanceof ApiError ? error : fromForeign(error, res);
  if (answer.status >= 500) {
    report(error, req);
  }
  answer.send(res);
}

export function cardDeclined(overrides?: ErrorOverrides): ApiError {
  return new ApiError({
    status: 402,
    title: "Card Declined",
    type: "https://shop.example/errors/card_declined",
    message: "The card was declined",
    overrides,
  });
}

export function notSignedIn(overrides?: ErrorOverrides): ApiError {
  return new ApiError({
    status: 401,
    title: "Not Signed In",
    type: "https://shop.example/errors/not_signed_in",
    message: "Sign in first",
    headers: { "WWW-Authenticate": 'Bearer realm="shop"' },
    overrides,
  });
}

export function orderNotFound({
  orderId,
  ...overrides
}: { orderId: string } & ErrorOverrides): ApiError {
  return new ApiError({
    status: 404,
    title: "Order Not Found",
    type: "https://shop.example/errors/order_not_found",
    message: `No order has the number ${orderId}`,
    fields: { order_id: orderId },
    overrides,
  });
}

export function quotaExceeded({
  limit,
  ...overrides
}: { limit: number } & ErrorOverrides): ApiError {
  return new ApiError({
    status: 403,
    title: "Quota Exceeded",
    type: "https://shop.example/errors/quota_exceeded",
    message: `The plan allows ${String(limit)} projects`,
    fields: { limit },
    overrides,
  });
}

export function rateLimited({
  retryAfter = 30,
  ...overrides
}: { retryAfter?: number } & ErrorOverrides = {}): ApiError {
  return new ApiError({
    status: 429,
    title: "Rate Limited",
    type: "https://shop.example/errors/rate_limited",
    message: `Too many requests: try again in ${String(retryAfter)} seconds`,
    fields: { retry_after: retryAfter },
    headers: { "Retry-After": String(retryAfter) },
    overrides,
  });
}

export function validationFailed({
  errors,
  ...overrides
}: { errors: readonly unknown[] } & ErrorOverrides): ApiError {
  return new ApiError({
    status: 422,
    title: "Validation Failed",
    type: "https://shop.example/errors/validation_failed",
    message: "The request is not valid",
    fields: { errors },
    overrides,
  });
}
