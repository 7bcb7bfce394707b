export function imATeapot(
  res,
  { message = "This teapot cannot brew coffee" } = {},
) {
  res.status(418).json({
    error: "im_a_teapot",
    message,
  });
}
