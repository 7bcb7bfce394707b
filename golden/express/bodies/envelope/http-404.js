function notFound(res, { message = "No resource was found at this URI" } = {}) {
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
    "X-Error-Code": "not_found",
  });
  if (trace) {
    res.set("X-Request-Id", trace);
  }
  res.type("application/vnd.company+json");
  res.status(404).json({
    error: {
      code: "not_found",
      text: message,
      status: 404,
      details: {},
      trace_id: trace,
    },
    meta: {
      request: method && path ? `${method} ${path}` : undefined,
      span,
    },
  });
}
