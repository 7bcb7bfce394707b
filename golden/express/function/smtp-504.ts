export function parameterNotImplemented(
  res: import("express").Response,
  { message = "Command parameter not implemented" }: { message?: string } = {},
): void {
  res.status(504).json({
    error: "parameter_not_implemented",
    message,
  });
}
