body = {
  status: "ok",
  message: "The request succeeded"
}
render json: body, status: :ok
