# In config/routes.rb: post "/endpoint", to: "created#create"
class CreatedController < ActionController::API
  def create
    response.set_header("Location", "/orders/42")
    body = {
      status: "created",
      message: "Order 42 was created",
      id: 42
    }
    render json: body, status: :created
  end
end
