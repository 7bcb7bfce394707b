body = {
  error: "not_found",
  message: "No such user in this domain"
}
render json: body, status: :not_found
