export function ok(
  res: import("express").Response,
  { message = "The request succeeded" }: { message?: string } = {},
): void {
  res.type("application/problem+json");
  res.status(200).json({
    type: "about:blank",
    title: "OK",
    status: 200,
    detail: message,
  });
}
