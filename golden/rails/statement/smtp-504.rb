body = {
  error: "parameter_not_implemented",
  message: "Command parameter not implemented"
}
render json: body, status: 504
