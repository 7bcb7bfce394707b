export function methodNotAllowed(
  res: import("express").Response,
  {
    allow,
    allowedMethods,
    message = "This resource does not accept the method of the request",
  }: { allow: string; allowedMethods: readonly unknown[]; message?: string },
): void {
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
