# In config/routes.rb: get "/endpoint", to: "temporary_redirect#show"
class TemporaryRedirectController < ApplicationController
  def show
    response.set_header("Location", "https://backup.example.com/orders")
    body = {
      status: "temporary_redirect",
      message: "Repeat this request at the given location",
      location: "https://backup.example.com/orders"
    }
    render json: body, status: :temporary_redirect
  end
end
