function methodNotAllowed(
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
  res.set({
    Allow: allow,
  });
  res.type("application/problem+json");
  res.status(405).json({
    type: "about:blank",
    title: "Method Not Allowed",
    status: 405,
    detail: message,
    allow,
    allowed_methods: allowedMethods,
  });
}
