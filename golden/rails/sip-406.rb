# In config/routes.rb: get "/endpoint", to: "not_acceptable#show"
class NotAcceptableController < ApplicationController
  def show
    body = {
      error: "not_acceptable",
      message: "The server has no response that the client accepts"
    }
    render json: body, status: :not_acceptable
  end
end
