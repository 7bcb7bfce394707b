body = {
  error: "unprocessable_content",
  message: "The content of the request is not valid",
  field: field
}
render json: body, status: 422
