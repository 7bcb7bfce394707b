export function methodNotAllowed(
  res: import("express").Response,
  { allow }: { allow: string },
): void {
  res.set({
    Allow: allow,
  });
  res.status(405).end();
}
