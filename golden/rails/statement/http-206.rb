response.set_header("Content-Range", "items #{first}-#{last}/#{total}")
body = {
  status: "partial_content",
  message: "The requested part is being sent",
  items: items,
  first: first,
  last: last,
  total: total
}
render json: body, status: :partial_content
