export function imATeapot(
  res: import("express").Response,
  { message = "This teapot cannot brew coffee" }: { message?: string } = {},
): void {
  res.status(418).json({
    error: "im_a_teapot",
    message,
  });
}
