export function methodNotAllowed(res, { allow } = {}) {
  if (allow === undefined) {
    throw new TypeError("allow is missing");
  }
  res.set({
    Allow: allow,
  });
  res.status(405).end();
}
