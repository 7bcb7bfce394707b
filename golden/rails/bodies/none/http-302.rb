def render_found(_exception = nil, location:)
  response.set_header("Location", location)
  head :found
end
private :render_found
