def render_ok(_exception = nil)
  head :ok
end
private :render_ok
