export function ok(
  res: import("express").Response,
  { message = "The request succeeded" }: { message?: string } = {},
): void {
  res.status(200).json({
    status: "ok",
    message,
  });
}
