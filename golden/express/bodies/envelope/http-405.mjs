export function methodNotAllowed(
  res,
  {
    allow,
    allowedMethods,
    message = "This resource does not accept the method of the request",
  } = {},
) {
  if (allow === undefined) {
    throw new TypeError("allow is missing");
  }
  if (allowedMethods === undefined) {
    throw new TypeError("allowedMethods is missing");
  }
  const trace = res.req.get("X-Request-Id") || undefined;
  const { method } = res.req;
  let [path = ""] = res.req.originalUrl.split("?");
  try {
    path = decodeURIComponent(path);
  } catch {
    // As the client wrote it.
  }
  const traceparent =
    /^(?!ff|..-0{32}|.{36}0{16})[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/;
  const span = traceparent.exec(res.req.get("traceparent") ?? "")?.[1];
  res.set({
    "X-Error-Code": "method_not_allowed",
    Allow: allow,
  });
  if (trace) {
    res.set("X-Request-Id", trace);
  }
  res.type("application/vnd.company+json");
  res.status(405).json({
    error: {
      code: "method_not_allowed",
      text: message,
      status: 405,
      details: {
        allow,
        allowed_methods: allowedMethods,
      },
      trace_id: trace,
    },
    meta: {
      request: method && path ? `${method} ${path}` : undefined,
      span,
    },
  });
}
