def render_not_modified(_exception = nil, etag:)
  response.set_header("ETag", etag)
  head :not_modified
end
private :render_not_modified
