// Errors of an API: statusmith writes the code between its markers.

// The answers, by HTTP status, where the API has no error of its own.
const HTTP = {
  400: ["bad_request", "The request is not valid"],
  401: ["unauthorized", "Valid credentials are required"],
  402: ["payment_required", "Payment is required"],
  403: ["forbidden", "Access to this resource is not allowed"],
  404: ["not_found", "No resource was found at this URI"],
  405: [
    "method_not_allowed",
    "This resource does not accept the method of the request",
  ],
  406: [
    "not_acceptable",
    "No representation of the resource is acceptable to the client",
  ],
  407: [
    "proxy_authentication_required",
    "The proxy requires valid credentials",
  ],
  408: ["request_timeout", "The request did not arrive completely in time"],
  409: [
    "conflict",
    "The request conflicts with the current state of the resource",
  ],
  410: ["gone", "This resource is no longer available"],
  411: ["length_required", "The request must have a Content-Length header"],
  412: ["precondition_failed", "A precondition of the request is not met"],
  413: ["content_too_large", "The content of the request is too large"],
  414: ["uri_too_long", "The request URI is too long"],
  415: ["unsupported_media_type", "The format of the content is not supported"],
  416: ["range_not_satisfiable", "The requested range cannot be satisfied"],
  417: [
    "expectation_failed",
    "The expectation in the Expect header cannot be met",
  ],
  418: ["im_a_teapot", "This teapot cannot brew coffee"],
  419: [
    "page_expired",
    "The CSRF token is missing or not valid: reload the page",
  ],
  420: ["enhance_your_calm", "Rate limit exceeded: try again later"],
  421: [
    "misdirected_request",
    "This server cannot answer requests for this URI",
  ],
  422: ["unprocessable_content", "The content of the request is not valid"],
  423: ["locked", "The resource is locked"],
  424: ["failed_dependency", "A request that this one depends on has failed"],
  425: ["too_early", "Repeat the request after the TLS handshake has finished"],
  426: ["upgrade_required", "This resource requires another protocol"],
  428: ["precondition_required", "The request must be conditional"],
  429: ["too_many_requests", "Too many requests: try again later"],
  430: ["shopify_security_rejection", "The request was rejected as suspicious"],
  431: [
    "request_header_fields_too_large",
    "The header fields of the request are too large",
  ],
  440: ["login_timeout", "The session has expired: log in again"],
  444: ["no_response", "The connection was closed without a response"],
  449: ["retry_with", "More information is needed to answer the request"],
  450: [
    "blocked_by_windows_parental_controls",
    "Parental controls block access to this page",
  ],
  451: [
    "unavailable_for_legal_reasons",
    "Access to this resource is blocked for legal reasons",
  ],
  460: [
    "client_closed_connection",
    "The client disconnected before the response was ready",
  ],
  463: [
    "too_many_forwarded_ip_addresses",
    "The X-Forwarded-For header has too many IP addresses",
  ],
  464: [
    "incompatible_protocol",
    "The target does not accept this version of HTTP",
  ],
  494: ["request_header_too_large", "The request header is too large"],
  495: [
    "ssl_certificate_error",
    "The client certificate could not be verified",
  ],
  496: ["ssl_certificate_required", "A client certificate is required"],
  497: [
    "http_request_sent_to_https_port",
    "A plain HTTP request was sent to an HTTPS port",
  ],
  498: ["invalid_token", "The access token is invalid or has expired"],
  499: [
    "client_closed_request",
    "The client disconnected before the response was sent",
  ],
  500: ["internal_server_error", "An unexpected error occurred on the server"],
  501: [
    "not_implemented",
    "The server does not support what the request asks for",
  ],
  502: ["bad_gateway", "Upstream server sent an invalid response"],
  503: ["service_unavailable", "The service is unavailable: try again later"],
  504: ["gateway_timeout", "Upstream server timed out"],
  505: [
    "http_version_not_supported",
    "The HTTP version of this request is not supported",
  ],
  506: [
    "variant_also_negotiates",
    "Content negotiation is misconfigured on the server",
  ],
  507: [
    "insufficient_storage",
    "There is not enough storage left to complete the request",
  ],
  508: [
    "loop_detected",
    "The server found an infinite loop while it processed the request",
  ],
  509: [
    "bandwidth_limit_exceeded",
    "The site has exceeded its bandwidth limit",
  ],
  510: ["not_extended", "The request lacks a required protocol extension"],
  511: [
    "network_authentication_required",
    "Log in to this network before you use it",
  ],
  520: [
    "web_server_returned_an_unknown_error",
    "Origin server sent an empty or unexpected response",
  ],
  521: ["web_server_is_down", "Origin server refused the connection"],
  522: ["connection_timed_out", "Connection to the origin server timed out"],
  523: [
    "origin_is_unreachable",
    "The network has no path to the origin server",
  ],
  524: ["a_timeout_occurred", "Origin server did not respond in time"],
  525: [
    "ssl_handshake_failed",
    "The origin server did not complete the TLS handshake",
  ],
  526: [
    "invalid_ssl_certificate",
    "The certificate of the origin server is not valid",
  ],
  527: ["railgun_error", "The connection through Railgun failed"],
  529: ["site_is_overloaded", "The service is overloaded: try again later"],
  530: [
    "origin_dns_error",
    "The host name of the origin server could not be resolved",
  ],
  540: ["temporarily_disabled", "This endpoint is temporarily disabled"],
  561: [
    "identity_provider_error",
    "Login through the identity provider failed",
  ],
  598: [
    "network_read_timeout_error",
    "Reading from the upstream server timed out",
  ],
  599: [
    "network_connect_timeout_error",
    "Connecting to the upstream server timed out",
  ],
} as const;

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
  code: string;
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
  readonly code: string;
  readonly fields: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(parts: ErrorParts) {
    const { message, overrides = {} } = parts;
    super(overrides.message ?? message, overrides);
    this.status = this.statusCode = parts.status;
    this.code = parts.code;
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
    res.status(this.status).type("application/json");
    for (const [name, value] of Object.entries(this.headers)) {
      res.set(name, value.replace(/[^ -~]+/g, "?"));
    }
    res.send(text);
  }

  private body(): unknown {
    return {
      error: this.code,
      message: this.message,
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
  const known = status in HTTP ? status : status < 500 ? 400 : 500;
  const [code, message] = HTTP[known as keyof typeof HTTP];
  return new ApiError({ status, code, message, headers, overrides });
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

export function notFound(overrides?: ErrorOverrides): ApiError {
  return new ApiError({
    status: 404,
    code: "not_found",
    message: "No resource was found at this URI",
    overrides,
  });
}

export function tooManyRequests({
  retryAfter = 300,
  ...overrides
}: { retryAfter?: number } & ErrorOverrides = {}): ApiError {
  return new ApiError({
    status: 429,
    code: "too_many_requests",
    message: "Too many requests: try again later",
    fields: { retry_after: retryAfter },
    headers: { "Retry-After": String(retryAfter) },
    overrides,
  });
}

export function serviceUnavailable({
  retryAfter = 120,
  ...overrides
}: { retryAfter?: number } & ErrorOverrides = {}): ApiError {
  return new ApiError({
    status: 503,
    code: "service_unavailable",
    message: "The service is unavailable: try again later",
    fields: { retry_after: retryAfter },
    headers: { "Retry-After": String(retryAfter) },
    overrides,
  });
}
