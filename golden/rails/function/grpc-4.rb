def render_deadline_exceeded(_exception = nil, message: "The deadline passed before the call completed")
  body = {
    error: "deadline_exceeded",
    message: message
  }
  render json: body, status: 504
end
private :render_deadline_exceeded
