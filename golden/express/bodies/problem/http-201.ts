export function created(
  res: import("express").Response,
  {
    location,
    id,
    message = "The resource was created",
  }: { location: string; id: number; message?: string },
): void {
  res.set({
    Location: location,
  });
  res.type("application/problem+json");
  res.status(201).json({
    type: "about:blank",
    title: "Created",
    status: 201,
    detail: message,
    location,
    id,
  });
}
