def render_im_a_teapot(_exception = nil, message: "This teapot cannot brew coffee")
  body = {
    type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/418",
    title: "I'm a teapot",
    status: 418,
    detail: message
  }
  render json: body, status: 418, content_type: "application/problem+json"
end
private :render_im_a_teapot
