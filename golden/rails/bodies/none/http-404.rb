def render_not_found(_exception = nil)
  head :not_found
end
private :render_not_found
