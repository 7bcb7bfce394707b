def render_im_a_teapot(_exception = nil, message: "This teapot cannot brew coffee")
  body = {
    error: "im_a_teapot",
    message: message
  }
  render json: body, status: 418
end
private :render_im_a_teapot
