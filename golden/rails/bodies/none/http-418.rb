def render_im_a_teapot(_exception = nil)
  head 418
end
private :render_im_a_teapot
