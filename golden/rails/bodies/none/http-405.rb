def render_method_not_allowed(_exception = nil, allow:)
  response.set_header("Allow", allow)
  head :method_not_allowed
end
private :render_method_not_allowed
