def render_no_content(_exception = nil)
  head :no_content
end
private :render_no_content
