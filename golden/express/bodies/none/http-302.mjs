export function found(res, { location } = {}) {
  if (location === undefined) {
    throw new TypeError("location is missing");
  }
  res.set({
    Location: location,
  });
  res.status(302).end();
}
