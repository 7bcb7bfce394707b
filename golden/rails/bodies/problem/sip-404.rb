def render_sip_not_found(_exception = nil, message: "No such user in this domain")
  body = {
    type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#sip/404",
    title: "Not Found",
    status: 404,
    detail: message
  }
  render json: body, status: :not_found, content_type: "application/problem+json"
end
private :render_sip_not_found
