export function created(res, { location } = {}) {
  if (location === undefined) {
    throw new TypeError("location is missing");
  }
  res.set({
    Location: location,
  });
  res.status(201).end();
}
