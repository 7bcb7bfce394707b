# In config/routes.rb: get "/endpoint", to: "created#show"
class CreatedController < ApplicationController
  def show
    response.set_header("Location", "/orders/42")
    body = {
      status: "created",
      message: "Order 42 was created",
      id: 42
    }
    render json: body, status: 201
  end
end
