def render_protocol_error(_exception = nil)
  head 400
end
private :render_protocol_error
