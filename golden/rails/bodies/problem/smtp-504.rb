def render_parameter_not_implemented(_exception = nil, message: "Command parameter not implemented")
  body = {
    type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
    title: "Parameter Not Implemented",
    status: 504,
    detail: message
  }
  render json: body, status: 504, content_type: "application/problem+json"
end
private :render_parameter_not_implemented
