def render_partial_content(_exception = nil, items:, first:, last:, total:, message: "The requested part is being sent")
  response.set_header("Content-Range", "items #{first}-#{last}/#{total}")
  body = {
    status: "partial_content",
    message: message,
    items: items,
    first: first,
    last: last,
    total: total
  }
  render json: body, status: :partial_content
end
private :render_partial_content
