def render_partial_content(_exception = nil, items:, first:, last:, total:, message: "The requested part is being sent")
  response.set_header("Content-Range", "items #{first}-#{last}/#{total}")
  body = {
    type: "about:blank",
    title: "Partial Content",
    status: 206,
    detail: message,
    items: items,
    first: first,
    last: last,
    total: total
  }
  render json: body, status: :partial_content, content_type: "application/problem+json"
end
private :render_partial_content
