def render_unprocessable_content(_exception = nil)
  head 422
end
private :render_unprocessable_content
