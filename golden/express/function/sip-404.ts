export function sipNotFound(
  res: import("express").Response,
  { message = "No such user in this domain" }: { message?: string } = {},
): void {
  res.status(404).json({
    error: "not_found",
    message,
  });
}
