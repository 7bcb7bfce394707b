# In config/routes.rb: get "/endpoint", to: "uri_too_long#show"
class UriTooLongController < ApplicationController
  def show
    body = {
      error: "uri_too_long",
      message: "The request URI is too long"
    }
    render json: body, status: :uri_too_long
  end
end
