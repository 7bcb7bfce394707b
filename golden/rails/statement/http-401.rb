response.set_header("WWW-Authenticate", challenge)
body = {
  error: "unauthorized",
  message: "Valid credentials are required",
  challenge: challenge
}
render json: body, status: :unauthorized
