body = {
  error: "im_a_teapot",
  message: "This teapot cannot brew coffee"
}
render json: body, status: 418
