def render_partial_content(_exception = nil, first:, last:, total:)
  response.set_header("Content-Range", "items #{first}-#{last}/#{total}")
  head :partial_content
end
private :render_partial_content
