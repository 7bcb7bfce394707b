# In config/routes.rb: get "/endpoint", to: "moved_permanently#show"
class MovedPermanentlyController < ApplicationController
  def show
    response.set_header("Location", "https://api.example.com/v2/orders")
    body = {
      type: "about:blank",
      title: "Moved Permanently",
      status: 301,
      detail: "This resource has moved permanently to the given location",
      location: "https://api.example.com/v2/orders"
    }
    render json: body, status: :moved_permanently, content_type: "application/problem+json"
  end
end
