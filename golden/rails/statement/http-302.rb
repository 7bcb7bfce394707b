response.set_header("Location", location)
body = {
  status: "found",
  message: "This resource is at another location for now",
  location: location
}
render json: body, status: :found
