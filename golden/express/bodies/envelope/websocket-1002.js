function protocolError(
  res,
  { message = "The peer violated the WebSocket protocol" } = {},
) {
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
    "X-Error-Code": "protocol_error",
  });
  if (trace) {
    res.set("X-Request-Id", trace);
  }
  res.type("application/vnd.company+json");
  res.status(400).json({
    error: {
      code: "protocol_error",
      text: message,
      status: 400,
      details: {},
      trace_id: trace,
    },
    meta: {
      request: method && path ? `${method} ${path}` : undefined,
      span,
    },
  });
}
