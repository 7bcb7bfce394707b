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
  res.status(405).json({
    error: "method_not_allowed",
    message,
    allow,
    allowed_methods: allowedMethods,
  });
}
