# In config/routes.rb: get "/endpoint", to: "permanent_redirect#show"
class PermanentRedirectController < ApplicationController
  def show
    response.set_header("Location", "https://api.example.com/v2/orders")
    body = {
      status: "permanent_redirect",
      message: "Repeat this request at its new permanent location",
      location: "https://api.example.com/v2/orders"
    }
    render json: body, status: :permanent_redirect
  end
end
