# In config/routes.rb: get "/endpoint", to: "internal#show"
class InternalController < ApplicationController
  def show
    body = {
      error: "internal",
      message: "The service met an internal error"
    }
    render json: body, status: 500
  end
end
