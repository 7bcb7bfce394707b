body = {
  error: "deadline_exceeded",
  message: "The deadline passed before the call completed"
}
render json: body, status: 504
