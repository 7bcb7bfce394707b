def render_sip_not_found(_exception = nil, message: "No such user in this domain")
  body = {
    error: "not_found",
    message: message
  }
  render json: body, status: :not_found
end
private :render_sip_not_found
