export function parameterNotImplemented(
  res: import("express").Response,
  { message = "Command parameter not implemented" }: { message?: string } = {},
): void {
  res.type("application/problem+json");
  res.status(504).json({
    type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
    title: "Parameter Not Implemented",
    status: 504,
    detail: message,
  });
}
