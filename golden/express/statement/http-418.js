res.status(418).json({
  error: "im_a_teapot",
  message: "This teapot cannot brew coffee",
});
