response.set_header("Location", location)
body = {
  status: "created",
  message: "The resource was created",
  location: location,
  id: id
}
render json: body, status: :created
