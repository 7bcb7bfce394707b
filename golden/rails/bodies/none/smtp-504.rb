def render_parameter_not_implemented(_exception = nil)
  head 504
end
private :render_parameter_not_implemented
