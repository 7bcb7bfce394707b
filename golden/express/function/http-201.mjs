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
  res.status(201).json({
    status: "created",
    message,
    location,
    id,
  });
}
