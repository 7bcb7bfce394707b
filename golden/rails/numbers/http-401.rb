# In config/routes.rb: get "/endpoint", to: "unauthorized#show"
class UnauthorizedController < ApplicationController
  def show
    response.set_header("WWW-Authenticate", "Bearer realm=\"api.example.com\"")
    body = {
      error: "unauthorized",
      message: "A valid access token is required"
    }
    render json: body, status: 401
  end
end
