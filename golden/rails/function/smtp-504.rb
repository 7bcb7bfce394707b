def render_parameter_not_implemented(_exception = nil, message: "Command parameter not implemented")
  body = {
    error: "parameter_not_implemented",
    message: message
  }
  render json: body, status: 504
end
private :render_parameter_not_implemented
