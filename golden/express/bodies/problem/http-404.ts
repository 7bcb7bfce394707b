export function notFound(
  res: import("express").Response,
  { message = "No resource was found at this URI" }: { message?: string } = {},
): void {
  res.type("application/problem+json");
  res.status(404).json({
    type: "about:blank",
    title: "Not Found",
    status: 404,
    detail: message,
  });
}
