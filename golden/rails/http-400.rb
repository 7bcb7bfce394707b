# In config/routes.rb: get "/endpoint", to: "bad_request#show"
class BadRequestController < ApplicationController
  def show
    body = {
      error: "bad_request",
      message: "The request is not valid"
    }
    render json: body, status: :bad_request
  end
end
