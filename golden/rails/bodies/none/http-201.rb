def render_created(_exception = nil, location:)
  response.set_header("Location", location)
  head :created
end
private :render_created
