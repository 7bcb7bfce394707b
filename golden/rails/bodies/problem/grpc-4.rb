def render_deadline_exceeded(_exception = nil, message: "The deadline passed before the call completed")
  body = {
    type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#grpc/4",
    title: "DEADLINE_EXCEEDED",
    status: 504,
    detail: message
  }
  render json: body, status: 504, content_type: "application/problem+json"
end
private :render_deadline_exceeded
