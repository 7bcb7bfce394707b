body = {
  error: "not_found",
  message: "No resource was found at this URI"
}
render json: body, status: :not_found
