export function notFound(
  res: import("express").Response,
  { message = "No resource was found at this URI" }: { message?: string } = {},
): void {
  res.status(404).json({
    error: "not_found",
    message,
  });
}
