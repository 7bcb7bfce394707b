# In config/routes.rb: post "/endpoint", to: "created#create"
class CreatedController < ActionController::API
  def create
    response.set_header("Location", "/orders/42")
    body = {
      status: "created",
      message: "The resource was created",
      location: "/orders/42",
      id: 42
    }
    render json: body, status: :created
  end
end
