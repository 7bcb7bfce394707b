export function created(
  res,
  { location, id, message = "The resource was created" } = {},
) {
  if (location === undefined) {
    throw new TypeError("location is missing");
  }
  if (id === undefined) {
    throw new TypeError("id is missing");
  }
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
