def render_deadline_exceeded(_exception = nil)
  head 504
end
private :render_deadline_exceeded
