# In config/routes.rb: get "/endpoint", to: "found#show"
class FoundController < ApplicationController
  def show
    response.set_header("Location", "https://backup.example.com/orders")
    body = {
      status: "found",
      message: "This resource is at another location for now",
      location: "https://backup.example.com/orders"
    }
    render json: body, status: :found
  end
end
